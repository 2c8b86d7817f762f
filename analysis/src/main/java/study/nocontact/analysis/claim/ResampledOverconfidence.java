package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.FORECAST_CHANCE;

import java.util.Optional;
import java.util.TreeMap;
import study.nocontact.analysis.statistics.Bootstrap;
import study.nocontact.analysis.statistics.BootstrapDistribution;
import study.nocontact.analysis.statistics.BootstrapInterval;
import study.nocontact.analysis.statistics.Interval;

/**
 * {@link OverconfidenceDifference} with the interval from a bootstrap of people within groups.
 *
 * @param arms the groups
 */
record ResampledOverconfidence(Arms arms) implements Analysis {

  private static final int RESAMPLES = 999;

  /** Equal people: the group, and what was thought and what happened. */
  private record Cell(int group, int chance, boolean together) implements Comparable<Cell> {

    double excess() {
      return chance / Forecasts.PERCENT - (together ? 1 : 0);
    }

    @Override
    public int compareTo(Cell other) {
      int byGroup = Integer.compare(group, other.group);
      int byChance = byGroup == 0 ? Integer.compare(chance, other.chance) : byGroup;
      return byChance == 0 ? Boolean.compare(together, other.together) : byChance;
    }
  }

  @Override
  public Measure measure() {
    return Measure.CHANCE_DIFFERENCE;
  }

  @Override
  public Optional<Effect> of(Selection selection, Setting setting) {
    return new OverconfidenceDifference(arms)
        .of(selection, setting)
        .map(effect -> effect.withInterval(interval(selection, setting), "bootstrap_percentile"));
  }

  private Interval interval(Selection selection, Setting setting) {
    TreeMap<Cell, Long> counts = new TreeMap<>();
    Selection stated = selection.where(Forecasts::stated);
    stated
        .where(arms::either)
        .forEach(
            report -> {
              int group = arms.first().test(report) ? 0 : 1;
              Cell cell = new Cell(group, report.code(FORECAST_CHANCE), report.backTogether());
              counts.merge(cell, stated.count(report), Math::addExact);
            });
    Cell[] cells = counts.keySet().toArray(Cell[]::new);
    int[] groups = counts.keySet().stream().mapToInt(Cell::group).toArray();
    BootstrapDistribution resampled =
        Bootstrap.of(counts.values().stream().mapToLong(Long::longValue).toArray())
            .within(groups)
            .distribution(drawn -> difference(cells, drawn), RESAMPLES, setting.seed());
    return BootstrapInterval.PERCENTILE.of(resampled, setting.look().coverage());
  }

  private static double difference(Cell[] cells, long[] drawn) {
    double[] sum = new double[2];
    double[] people = new double[2];
    for (int i = 0; i < drawn.length; i++) {
      int group = cells[i].group();
      sum[group] += drawn[i] * cells[i].excess();
      people[group] += drawn[i];
    }
    return sum[0] / people[0] - sum[1] / people[1];
  }
}
