package study.nocontact.web.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
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
    WITHDRAWN,
    /** Too many new reports came from one address. */
    TOO_MANY,
    /** So many reports come in that this one has to be worked or waited for. */
    BUSY
  }

  @Inject private ResponseStore store;
  @Inject private ReleaseCount releases;
  @Inject private ReturnCodeHash hash;
  @Inject private ReportLimit limit;
  @Inject private WorkPuzzle puzzle;
  @Inject private WaitingTicket ticket;
  @Inject private Clock clock;

  Result submit(Occasion.First first, Progress complete, Arrival arrival) {
    Answers answers = complete.parsed().answers();
    NewResponse report =
        report(first, complete.state(), answers, HiddenField.seenIn(arrival.form()));
    Optional<Result> refusal = refusal(report, arrival);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    return switch (store.store(report)) {
      case STORED -> {
        limit.countStored(arrival.address());
        yield Result.STORED;
      }
      case GONE -> Result.WITHDRAWN;
      case ALREADY_STORED -> compare(report, answers);
    };
  }

  /** Why a new report is not taken now. One that was stored before is never refused. */
  private Optional<Result> refusal(NewResponse report, Arrival arrival) {
    boolean tooMany = !limit.allows(arrival.address());
    boolean busy = limit.isBusy(arrival.address()) && !isWorkedFor(report, arrival.form());
    if (!tooMany && !busy || store.find(report.codeHash(), NewResponse.FIRST_WAVE).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(tooMany ? Result.TOO_MANY : Result.BUSY);
  }

  private boolean isWorkedFor(NewResponse report, FormBody form) {
    return puzzle.isSolvedBy(form.first(BusyPage.SOLUTION), report.codeHash())
        || ticket.isOver(form.first(BusyPage.TICKET), report.codeHash());
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
