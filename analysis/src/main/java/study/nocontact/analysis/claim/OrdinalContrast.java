package study.nocontact.analysis.claim;

import static java.util.Arrays.stream;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import study.nocontact.analysis.statistics.BrunnerMunzel;
import study.nocontact.analysis.statistics.NotEstimableException;
import study.nocontact.analysis.statistics.TwoSamples;

/**
 * Which of two groups tends to higher answers: Cliff's delta, P(first above second) less P(first
 * below second), by Brunner and Munzel's test.
 *
 * @param arms the groups
 * @param answer the answer
 */
record OrdinalContrast(Arms arms, Answer answer) implements Analysis {

  private static final long LEAST = 10;

  @Override
  public Measure measure() {
    return Measure.CLIFF_DELTA;
  }

  @Override
  public Optional<Effect> of(Selection selection, Setting setting) {
    Selection known = selection.where(answer.known());
    Selection first = known.where(arms.first());
    Selection second = known.where(arms.second());
    long smaller = Math.min(first.reports(), second.reports());
    if (smaller < LEAST) {
      return Optional.empty();
    }
    try {
      BrunnerMunzel.Result result = BrunnerMunzel.withDefaults().test(cells(first, second));
      if (result.separated()) {
        return Optional.empty();
      }
      double inflation = Math.max(first.inflation(), second.inflation());
      double size = Math.min(first.effectiveN(), second.effectiveN());
      long n = first.reports() + second.reports();
      return Optional.of(
          Effect.normal(
              Measure.CLIFF_DELTA,
              result.delta(),
              2 * result.standardError() * inflation,
              "brunner_munzel",
              new Effect.Counted(n, n, size, smaller, 0),
              setting.look()));
    } catch (NotEstimableException sparse) {
      return Optional.empty();
    }
  }

  private TwoSamples cells(Selection first, Selection second) {
    int[] one = first.codes(answer.value());
    int[] other = second.codes(answer.value());
    int[] values = IntStream.concat(stream(one), stream(other)).distinct().sorted().toArray();
    return TwoSamples.of(
        stream(values).asDoubleStream().toArray(),
        counts(first, one, values),
        counts(second, other, values));
  }

  private static long[] counts(Selection group, int[] answers, int[] values) {
    long[] counts = new long[values.length];
    for (int i = 0; i < answers.length; i++) {
      counts[Arrays.binarySearch(values, answers[i])] += group.count(i);
    }
    return counts;
  }

  @Override
  public Drawings drawings(Selection selection, Setting setting, Words words) {
    return new AnsweredScales(arms, answer).of(selection, words);
  }
}
