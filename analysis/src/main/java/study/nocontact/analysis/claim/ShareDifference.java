package study.nocontact.analysis.claim;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import study.nocontact.analysis.statistics.Interval;
import study.nocontact.analysis.statistics.ProportionEquivalence;
import study.nocontact.analysis.statistics.RiskDifferenceInterval;
import study.nocontact.analysis.statistics.TwoProportions;

/**
 * The share of reports with a feature in one group less that in another: Newcombe's interval,
 * Pearson's chi-square test against no difference, Farrington and Manning's tests of equivalence.
 * With weights, the same for the effective number of reports in each group.
 *
 * @param feature what is counted
 * @param arms the groups; reports in neither do not count
 */
record ShareDifference(Predicate<Report> feature, Arms arms) implements Analysis {

  private static final long LEAST = 10;

  /** A group: reports, those with the feature, their share, and Kish's effective n. */
  private record Arm(long n, long events, double share, double effective) {

    static Arm of(Selection selection, Predicate<Report> feature) {
      long[] totals = new long[2];
      selection.forEach(
          report -> {
            long count = selection.count(report);
            totals[0] += count;
            totals[1] += feature.test(report) ? count : 0;
          });
      return new Arm(
          selection.reports(),
          selection.where(feature).reports(),
          (double) totals[1] / totals[0],
          selection.effectiveN());
    }

    boolean enough() {
      return n >= LEAST && effective >= LEAST;
    }

    long size() {
      return Math.round(effective);
    }

    long outcomes() {
      return Math.round(share * size());
    }
  }

  @Override
  public Measure measure() {
    return Measure.RISK_DIFFERENCE;
  }

  @Override
  public Optional<Effect> of(Selection selection, Setting setting) {
    Arm one = Arm.of(selection.where(arms.first()), feature);
    Arm other = Arm.of(selection.where(arms.second()), feature);
    if (!one.enough() || !other.enough()) {
      return Optional.empty();
    }
    double smallest = measure().smallest();
    TwoProportions data =
        new TwoProportions(one.outcomes(), one.size(), other.outcomes(), other.size());
    Interval interval = RiskDifferenceInterval.NEWCOMBE.of(data, setting.look().coverage());
    return Optional.of(
        new Effect(
            measure(),
            one.share() - other.share(),
            interval,
            p(data),
            ProportionEquivalence.FARRINGTON_MANNING.test(data, -smallest, smallest).pValue(),
            "newcombe",
            one.n() + other.n(),
            one.events() + other.events(),
            Math.min(one.effective(), other.effective()),
            Math.min(one.n(), other.n()),
            0,
            other.share(),
            List.of()));
  }

  private static double p(TwoProportions data) {
    long outcomes = data.x1() + data.x2();
    boolean same = outcomes == 0 || outcomes == data.n1() + data.n2();
    return same ? 1 : data.chiSquare(false).pValue();
  }
}
