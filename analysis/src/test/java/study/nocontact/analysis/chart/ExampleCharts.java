package study.nocontact.analysis.chart;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import study.nocontact.analysis.claim.Band;
import study.nocontact.analysis.claim.Estimate;
import study.nocontact.analysis.claim.Estimate.Scale;
import study.nocontact.analysis.disclosure.ExampleFindings;
import study.nocontact.analysis.statistics.CovariateBalance;
import study.nocontact.analysis.statistics.EventRate;
import study.nocontact.analysis.statistics.HazardInterval;
import study.nocontact.analysis.statistics.Interval;

/** One small plot of every kind. */
final class ExampleCharts {

  static final Band ANY = new Band(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  private ExampleCharts() {}

  static Map<String, Picture> all() {
    Map<String, Picture> all = new LinkedHashMap<>();
    all.put("curve", CurveChart.of(ExampleFindings.CURVE));
    all.put("bins", BinnedChart.of(ExampleFindings.BINS));
    all.put("scan", ScanChart.of(ExampleFindings.SCAN));
    all.put("interval", IntervalChart.of(ExampleFindings.finding().headline(), .85, .95));
    all.put("proportions", ForestChart.of("Shares", List.of(share("A", .4), share("B", .9))));
    all.put("ratios", ForestChart.of("Ratios", List.of(ratio("A", .5), ratio("B", 3))));
    all.put("equivalence", equivalence());
    all.put("hazard", hazard());
    all.put("durations", durations());
    all.put("ratings", ratings());
    all.put("balance", balance());
    all.put("calibration", calibration());
    all.put("selection", SelectionContour.of("Selection", shares()));
    return all;
  }

  static ForestChart.Row share(String label, double value) {
    return new ForestChart.Row(
        label + ": a claim whose name is too long to stand on one line of a phone",
        estimate(Scale.PROPORTION, value, value - .1, value + .05),
        new Band(.5, Double.POSITIVE_INFINITY));
  }

  static ForestChart.Row ratio(String label, double value) {
    return new ForestChart.Row(
        label, estimate(Scale.RATIO, value, value / 2, Double.POSITIVE_INFINITY), ANY);
  }

  static Estimate estimate(Scale scale, double value, double lower, double upper) {
    Interval interval = new Interval(lower, upper, .95);
    return new Estimate("headline", "an estimate", scale, value, interval, "Wilson", 1234);
  }

  static Picture equivalence() {
    return EquivalenceChart.of(
        "Equivalence",
        List.of(
            estimate(Scale.DIFFERENCE, .01, -.03, .05),
            estimate(Scale.DIFFERENCE, -.04, -.09, .01)),
        new Band(-.05, .05));
  }

  static Picture hazard() {
    return HazardStepsChart.of(
        "Hazard",
        "Silences that end",
        List.of(
            new HazardInterval(1, 0, 7, new EventRate(60, 700)),
            new HazardInterval(2, 7, 30, new EventRate(30, 1500)),
            new HazardInterval(3, 30, Double.POSITIVE_INFINITY, new EventRate(0, 4000))));
  }

  static Picture durations() {
    TreeMap<Integer, Long> days = new TreeMap<>();
    for (int day = 1; day < 60; day++) {
      days.put(day, day % 7 == 0 || day == 30 ? 40L : 60L / day);
    }
    days.put(200, 17L);
    return DurationHistogram.of("Durations", days, Set.of(7, 14, 21, 30), 120);
  }

  static Picture ratings() {
    return LikertChart.of(
        "Ratings",
        List.of(
            new LikertChart.Row("Anxiety today", List.of(10L, 20L, 40L, 20L, 10L)),
            new LikertChart.Row("Hope", List.of(0L, 0L, 1L, 0L, 3L)),
            new LikertChart.Row("Nobody answered", List.of(0L, 0L, 0L, 0L, 0L))),
        List.of("Not at all", "A little", "Moderately", "Very much", "Extremely"));
  }

  static Picture balance() {
    return BalanceChart.of(
        "Balance",
        List.of("lived_together", "anxiety_first"),
        List.of(new CovariateBalance(.34, .02), new CovariateBalance(-.08, -.01)));
  }

  static Picture calibration() {
    return CalibrationChart.of(
        "Calibration",
        List.of(
            new CalibrationChart.Bin("0 to 19 percent", .1, 50, 3),
            new CalibrationChart.Bin("80 to 100 percent", .9, 40, 20)));
  }

  static SelectionContour.Shares shares() {
    return new SelectionContour.Shares("no contact on purpose", "other contact", .2, .3);
  }
}
