package study.nocontact.analysis.claim;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import study.nocontact.analysis.instrument.Item;

/**
 * A whole number whose order means something, made of answers on scales from 1 to 5.
 *
 * @param value the number, for reports that have one
 * @param known whether a report has one
 * @param scales the answers it is made of
 */
record Answer(ToIntFunction<Report> value, Predicate<Report> known, List<Item<Integer>> scales) {

  private static final int MIRROR = 6;

  static Answer of(Item<Integer> scale) {
    return new Answer(
        report -> report.code(scale), report -> report.answered(scale), List.of(scale));
  }

  /** How much higher an answer is than an earlier one. */
  static Answer change(Item<Integer> earlier, Item<Integer> later) {
    return new Answer(
        report -> report.code(later) - report.code(earlier),
        report -> report.answered(earlier) && report.answered(later),
        List.of(earlier, later));
  }

  /** The sum of answers; known where all of them are. */
  static Answer sum(List<Item<Integer>> scales) {
    return new Answer(
        report -> scales.stream().mapToInt(report::code).sum(),
        report -> scales.stream().allMatch(report::answered),
        scales);
  }

  /** The same plus the answer on a scale read from its other end. */
  Answer plusReversed(Item<Integer> scale) {
    return new Answer(
        report -> value.applyAsInt(report) + MIRROR - report.code(scale),
        report -> known.test(report) && report.answered(scale),
        Stream.concat(scales.stream(), Stream.of(scale)).toList());
  }

  /** The same with a number for some of those who have none. */
  Answer filledIn(Predicate<Report> some, int number) {
    return new Answer(
        report -> known.test(report) ? value.applyAsInt(report) : number,
        report -> known.test(report) || some.test(report),
        scales);
  }
}
