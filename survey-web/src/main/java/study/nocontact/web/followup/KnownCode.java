package study.nocontact.web.followup;

import java.util.List;
import java.util.Optional;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.AnswersDocument;
import study.nocontact.analysis.instrument.FollowUp;
import study.nocontact.analysis.instrument.Waves;
import study.nocontact.web.questionnaire.Occasion;
import study.nocontact.web.response.StoredResponse;

/**
 * A return code under which something is kept.
 *
 * @param waves what is kept, first to last
 */
record KnownCode(List<StoredResponse> waves) {

  /** Empty for a code that was never used or whose reports were deleted. */
  static Optional<KnownCode> of(List<StoredResponse> waves) {
    return waves.isEmpty() ? Optional.empty() : Optional.of(new KnownCode(waves));
  }

  /** Whether the person wanted to be able to read the answers. */
  boolean readable() {
    return waves.get(0).readable();
  }

  /** The report that can be added. */
  Occasion.Later next() {
    StoredResponse last = waves.get(waves.size() - 1);
    List<Answers> told =
        waves.stream().map(StoredResponse::answers).map(AnswersDocument::read).toList();
    return new Occasion.Later(
        last.codeHash(), last.wave() + 1, new FollowUp(new Waves(told).merged()));
  }
}
