package study.nocontact.analysis.instrument;

import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER_AFTER;
import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER_LASTED;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.LEAVER_REGRET_AFTER;
import static study.nocontact.analysis.instrument.SurveyInstrument.NEW_PARTNER_ME_AFTER;
import static study.nocontact.analysis.instrument.SurveyInstrument.OPEN_DOOR_AFTER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_LENGTH;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_START;
import static study.nocontact.analysis.instrument.SurveyInstrument.SINCE_BREAKUP;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;

/**
 * A rule that answers of different questions must meet together. Amounts given in coarse units are
 * only held to what their unit can tell.
 */
final class ConsistencyRule {

  /** The first stretch without contact counts as a silence from here if nobody decided on it. */
  static final int UNDECIDED_SILENCE_DAYS = 7;

  private ConsistencyRule() {}

  static List<Problem> violations(Answers answers) {
    Stream<Optional<Problem>> withinTheBreakup =
        Stream.of(
                OPEN_DOOR_AFTER,
                SILENCE_START,
                SILENCE_LENGTH,
                BACK_TOGETHER_AFTER,
                BACK_TOGETHER_LASTED,
                NEW_PARTNER_ME_AFTER,
                LEAVER_REGRET_AFTER)
            .map(item -> longerThanSinceBreakup(answers, item));
    Stream<Optional<Problem>> together =
        Stream.of(
            sumTooLong(answers, SILENCE_START, SILENCE_LENGTH, "silence.sum"),
            sumTooLong(answers, BACK_TOGETHER_AFTER, BACK_TOGETHER_LASTED, "back_together.sum"),
            tooShortForSilence(answers));
    return Stream.concat(withinTheBreakup, together).flatMap(Optional::stream).toList();
  }

  static Optional<Problem> longerThanSinceBreakup(Answers answers, Item<ElapsedTime> item) {
    Optional<ElapsedTime> since = answers.get(SINCE_BREAKUP);
    return answers
        .get(item)
        .filter(value -> since.isPresent() && tooLong(value.days(), value.slack(), since.get()))
        .map(value -> problem(item, "longer_than_breakup", since.get()));
  }

  private static Optional<Problem> sumTooLong(
      Answers answers, Item<ElapsedTime> start, Item<ElapsedTime> length, String message) {
    Optional<ElapsedTime> since = answers.get(SINCE_BREAKUP);
    Optional<ElapsedTime> begun = answers.get(start);
    Optional<ElapsedTime> lasted = answers.get(length);
    if (since.isEmpty() || begun.isEmpty() || lasted.isEmpty()) {
      return Optional.empty();
    }
    int slack = begun.get().slack() + lasted.get().slack();
    boolean eachFits =
        longerThanSinceBreakup(answers, start).isEmpty()
            && longerThanSinceBreakup(answers, length).isEmpty();
    return eachFits && tooLong(begun.get().days() + lasted.get().days(), slack, since.get())
        ? Optional.of(problem(length, message, since.get()))
        : Optional.empty();
  }

  private static Optional<Problem> tooShortForSilence(Answers answers) {
    boolean decided = answers.is(CONTACT_POLICY, ContactPolicy.NONE_ON_PURPOSE);
    int least = decided ? 1 : UNDECIDED_SILENCE_DAYS;
    return answers
        .get(SILENCE_LENGTH)
        .filter(length -> length.days() < least)
        .map(
            length ->
                new Problem(
                    SILENCE_LENGTH,
                    SILENCE_LENGTH.variable(),
                    decided ? "silence.short.decided" : "silence.short.undecided",
                    List.of(least)));
  }

  private static boolean tooLong(int days, int slack, ElapsedTime since) {
    return days > since.days() + Math.max(slack, since.slack());
  }

  private static Problem problem(Item<ElapsedTime> item, String message, ElapsedTime since) {
    return new Problem(item, item.variable(), message, List.of(since));
  }
}
