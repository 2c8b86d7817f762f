package study.nocontact.analysis.claim;

import java.util.Optional;
import java.util.TreeMap;
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
    TreeMap<Integer, long[]> cells = new TreeMap<>();
    count(first, cells, 0);
    count(second, cells, 1);
    return TwoSamples.of(
        cells.keySet().stream().mapToDouble(Integer::doubleValue).toArray(),
        cells.values().stream().mapToLong(counts -> counts[0]).toArray(),
        cells.values().stream().mapToLong(counts -> counts[1]).toArray());
  }

  private void count(Selection group, TreeMap<Integer, long[]> cells, int index) {
    group.forEach(
        report ->
            cells.computeIfAbsent(answer.value().applyAsInt(report), value -> new long[2])[index] +=
                group.count(report));
  }

  @Override
  public Drawings drawings(Selection selection, Setting setting, Words words) {
    return new AnsweredScales(arms, answer).of(selection, words);
  }
}
