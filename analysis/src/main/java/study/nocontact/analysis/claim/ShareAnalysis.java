package study.nocontact.analysis.claim;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import study.nocontact.analysis.statistics.BinomialInterval;
import study.nocontact.analysis.statistics.BinomialTest;
import study.nocontact.analysis.statistics.Interval;
import study.nocontact.analysis.statistics.WeightedProportion;

/**
 * The share of reports with a feature against a bound: exact binomial test with the interval of
 * Clopper and Pearson; with weights, the same for the effective number of reports (Korn and
 * Graubard 1998).
 *
 * @param feature what is counted
 * @param bound what the share is held against
 */
record ShareAnalysis(Predicate<Report> feature, double bound) implements Analysis {

  private static final long LEAST = 10;

  @Override
  public Measure measure() {
    return Measure.PROPORTION;
  }

  @Override
  public Optional<Effect> of(Selection selection, Setting setting) {
    Selection with = selection.where(feature);
    long n = selection.reports();
    if (n < LEAST) {
      return Optional.empty();
    }
    double effective = selection.effectiveN();
    long[] counts = {total(with), total(selection)};
    double share = (double) counts[0] / counts[1];
    long size = Math.round(effective);
    long x = Math.round(share * size);
    double level = setting.look().coverage();
    boolean weighted = effective < n;
    Interval interval =
        weighted
            ? new WeightedProportion(share, effective).interval(level)
            : BinomialInterval.CLOPPER_PEARSON.of(x, n, level);
    double p = BinomialTest.withDefaults().test(x, size, bound).pValue();
    return Optional.of(
        new Effect(
            Measure.PROPORTION,
            share,
            interval,
            Math.min(1, p),
            1,
            weighted ? "korn_graubard" : "clopper_pearson",
            n,
            with.reports(),
            effective,
            n,
            0,
            Double.NaN,
            List.of()));
  }

  private static long total(Selection selection) {
    long sum = 0;
    for (long count : selection.counts()) {
      sum += count;
    }
    return sum;
  }
}
