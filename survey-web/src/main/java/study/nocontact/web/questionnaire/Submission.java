package study.nocontact.web.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.AnswersDocument;
import study.nocontact.analysis.instrument.QualityRules.Reason;
import study.nocontact.analysis.instrument.SurveyInstrument;
import study.nocontact.web.response.NewResponse;
import study.nocontact.web.response.ReleaseCount;
import study.nocontact.web.response.ResponseStore;
import study.nocontact.web.response.StoredResponse;

/** Hands a complete report to storage, once per return code however often it is sent. */
@ApplicationScoped
class Submission {

  /** What became of it. */
  enum Result {
    STORED,
    /** The same code had handed in something else before; that was kept. */
    FIRST_WAS_KEPT,
    /** The code's report was deleted; it is not taken again. */
    WITHDRAWN
  }

  @Inject private ResponseStore store;
  @Inject private ReleaseCount releases;
  @Inject private ReturnCodeHash hash;
  @Inject private Clock clock;

  /**
   * Stores it.
   *
   * @param observed what was seen of the report besides its answers
   */
  Result submit(Occasion.First first, Progress complete, Set<Reason> observed) {
    Answers answers = complete.parsed().answers();
    NewResponse report = report(first, complete.state(), answers, observed);
    return switch (store.store(report)) {
      case STORED -> Result.STORED;
      case GONE -> Result.WITHDRAWN;
      case ALREADY_STORED -> compare(report, answers);
    };
  }

  private Result compare(NewResponse report, Answers answers) {
    return store
        .find(report.codeHash(), NewResponse.FIRST_WAVE)
        .filter(stored -> stored.readable() != report.readable() || !isSame(stored, answers))
        .map(other -> Result.FIRST_WAS_KEPT)
        .orElse(Result.STORED);
  }

  private NewResponse report(
      Occasion.First first, FormState state, Answers answers, Set<Reason> observed) {
    Duration taken = Duration.between(state.begun(), clock.instant());
    Answers recorded =
        answers.with(SurveyInstrument.SPEED_BAND, Pace.of(taken, answers.items().size()));
    return NewResponse.first(
        recorded, observed, releases.current(), hash.of(first.code()), first.readable());
  }

  /** Compares answers as they are stored; the speed of a repeated submission may differ. */
  private static boolean isSame(StoredResponse stored, Answers answers) {
    Answers first = AnswersDocument.read(stored.answers());
    return first
        .get(SurveyInstrument.SPEED_BAND)
        .map(speed -> answers.with(SurveyInstrument.SPEED_BAND, speed))
        .map(AnswersDocument::write)
        .filter(AnswersDocument.write(first)::equals)
        .isPresent();
  }
}
