package study.nocontact.web.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.AnswersDocument;
import study.nocontact.analysis.instrument.SurveyInstrument;
import study.nocontact.web.response.NewResponse;
import study.nocontact.web.response.Receipt;
import study.nocontact.web.response.ReleaseCount;
import study.nocontact.web.response.ResponseStore;
import study.nocontact.web.response.StoredResponse;
import study.nocontact.web.response.WithdrawnCodes;

/** Hands a complete report to storage, once per return code however often it is sent. */
@ApplicationScoped
class Submission {

  /** What became of it. */
  enum Result {
    STORED,
    /** The same code had handed in other answers before; those were kept. */
    FIRST_WAS_KEPT,
    /** The code's report was deleted; it is not taken again. */
    WITHDRAWN
  }

  @Inject private ResponseStore store;
  @Inject private WithdrawnCodes withdrawn;
  @Inject private ReleaseCount releases;
  @Inject private ReturnCodeHash hash;
  @Inject private Clock clock;

  Result submit(Progress complete) {
    FormState state = complete.state();
    NewResponse report = report(state, complete.parsed().answers());
    if (withdrawn.contains(report.codeHash())) {
      return Result.WITHDRAWN;
    }
    if (store.store(report) == Receipt.STORED) {
      return Result.STORED;
    }
    return store
        .find(report.codeHash(), NewResponse.FIRST_WAVE)
        .map(StoredResponse::answers)
        .filter(stored -> !isSame(stored, complete.parsed().answers()))
        .map(other -> Result.FIRST_WAS_KEPT)
        .orElse(Result.STORED);
  }

  private NewResponse report(FormState state, Answers answers) {
    Duration taken = Duration.between(state.begun(), clock.instant());
    Answers recorded =
        answers.with(SurveyInstrument.SPEED_BAND, Pace.of(taken, answers.items().size()));
    return NewResponse.first(recorded, releases.current(), hash.of(state.code()));
  }

  /** Compares answers as they are stored; the speed of a repeated submission may differ. */
  private static boolean isSame(String stored, Answers answers) {
    Answers first = AnswersDocument.read(stored);
    return first
        .get(SurveyInstrument.SPEED_BAND)
        .map(speed -> answers.with(SurveyInstrument.SPEED_BAND, speed))
        .map(AnswersDocument::write)
        .filter(AnswersDocument.write(first)::equals)
        .isPresent();
  }
}
