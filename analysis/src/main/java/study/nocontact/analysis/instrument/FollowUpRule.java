package study.nocontact.analysis.instrument;

import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER_AFTER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_LENGTH;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_STATE;
import static study.nocontact.analysis.instrument.SurveyInstrument.SINCE_BREAKUP;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import study.nocontact.analysis.instrument.Categories.BackTogether;
import study.nocontact.analysis.instrument.Categories.SilenceState;

/**
 * What a later report must meet together with the earlier ones: time goes forward, and a silence
 * that still goes on has grown by the time that has passed. Amounts are only held to what their
 * units can tell. No message names an earlier amount, because whoever found the code would read it.
 */
final class FollowUpRule {

  private final Answers known;
  private final Answers answers;

  private FollowUpRule(Answers known, Answers answers) {
    this.known = known;
    this.answers = answers;
  }

  static List<Problem> violations(Answers known, Answers answers) {
    FollowUpRule rule = new FollowUpRule(known, answers);
    return Stream.of(
            rule.breakupMovedCloser(),
            rule.silenceOutOfStep(),
            rule.togetherUndone(),
            ConsistencyRule.longerThanSinceBreakup(answers, BACK_TOGETHER_AFTER),
            rule.togetherBeforeTheLastReport())
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Problem> breakupMovedCloser() {
    return growth(SINCE_BREAKUP)
        .filter(passed -> passed.days() < -passed.slack())
        .map(passed -> problem(SINCE_BREAKUP, "later.since"));
  }

  private Optional<Problem> silenceOutOfStep() {
    return growth(SILENCE_LENGTH)
        .flatMap(this::silenceOutOfStep)
        .map(message -> problem(SILENCE_LENGTH, message));
  }

  private Optional<String> silenceOutOfStep(Growth grown) {
    if (grown.days() < -grown.slack()) {
      return Optional.of("later.length.shorter");
    }
    Optional<Growth> ahead = growth(SINCE_BREAKUP).map(grown::minus);
    if (ahead.filter(by -> by.days() > by.slack()).isPresent()) {
      return Optional.of("later.length.longer");
    }
    return answers.is(SILENCE_STATE, SilenceState.ONGOING)
        ? ahead.filter(by -> by.days() < -by.slack()).map(by -> "later.length.ongoing")
        : Optional.empty();
  }

  private Optional<Problem> togetherUndone() {
    return known.is(BACK_TOGETHER, BackTogether.YES_STILL)
            && answers.is(BACK_TOGETHER, BackTogether.NO)
        ? Optional.of(problem(BACK_TOGETHER, "later.together"))
        : Optional.empty();
  }

  private Optional<Problem> togetherBeforeTheLastReport() {
    return answers
        .get(BACK_TOGETHER_AFTER)
        .flatMap(after -> earlier(SINCE_BREAKUP).map(since -> Growth.between(since, after)))
        .filter(later -> later.days() < -later.slack())
        .map(later -> problem(BACK_TOGETHER_AFTER, "later.together.before"));
  }

  private Optional<Growth> growth(Item<ElapsedTime> item) {
    return earlier(item)
        .flatMap(before -> answers.get(item).map(now -> Growth.between(before, now)));
  }

  private Optional<ElapsedTime> earlier(Item<ElapsedTime> item) {
    return known.get(item).map(ElapsedTime::days).map(ElapsedTime::inCoarsestUnit);
  }

  private static Problem problem(Item<?> item, String message) {
    return new Problem(item, item.variable(), message, List.of());
  }

  /**
   * By how much an amount grew between two reports.
   *
   * @param slack by how much the true growth may differ through the units alone
   */
  private record Growth(int days, int slack) {

    static Growth between(ElapsedTime before, ElapsedTime now) {
      return new Growth(now.days() - before.days(), Math.max(before.slack(), now.slack()));
    }

    Growth minus(Growth other) {
      return new Growth(days - other.days, slack + other.slack);
    }
  }
}
