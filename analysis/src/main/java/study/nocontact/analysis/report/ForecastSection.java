package study.nocontact.analysis.report;

import static study.nocontact.analysis.instrument.SurveyInstrument.FORECAST_CHANCE;
import static study.nocontact.analysis.instrument.SurveyInstrument.SINCE_BREAKUP;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import study.nocontact.analysis.chart.CalibrationChart;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.statistics.Calibration;
import study.nocontact.analysis.statistics.CalibrationResult;
import study.nocontact.analysis.statistics.Interval;
import study.nocontact.analysis.statistics.NotEstimableException;

/** What people thought their chance was, and what happened. */
final class ForecastSection {

  /** After so many days, whether two people got back together counts as known. */
  private static final int SETTLED = 365;

  private static final int BINS = 10;
  private static final double PERCENT = 100;
  private static final double LEVEL = .95;

  private ForecastSection() {}

  static Section of(CaseTable accepted) {
    CaseTable settled =
        accepted.where(
            row ->
                accepted.answered(row, FORECAST_CHANCE)
                    && accepted.code(row, SINCE_BREAKUP) >= SETTLED);
    Section.Builder section =
        Section.of("forecasts", "Forecasts")
            .say(
                "How likely people thought it was, back then, that they would get back together,"
                    + " against whether they did; breakups of a year or more ago. The forecasts are"
                    + " recalled, and who got back together may recall a higher one.");
    if (settled.rows() == 0) {
      return section.say("No report has both.").build();
    }
    return assessed(section.show(figure(settled)), settled).build();
  }

  private static Figure figure(CaseTable settled) {
    String title = "Chance that was named and share that got back together";
    DataTable.Builder table =
        DataTable.of(
            "calibration",
            title,
            "Forecasts",
            "Mean forecast",
            "Reports",
            "Back together",
            "Share",
            "Lower",
            "Upper");
    List<CalibrationChart.Bin> bins = new ArrayList<>();
    SortedMap<Integer, Long> asked =
        Distribution.of(settled, FORECAST_CHANCE, row -> true).counts();
    SortedMap<Integer, Long> together =
        Distribution.of(settled, FORECAST_CHANCE, row -> Reports.backTogether(settled, row))
            .counts();
    for (int bin = 0; bin < BINS; bin++) {
      int from = bin * BINS;
      int to = bin == BINS - 1 ? 101 : from + BINS;
      long n = sum(asked.subMap(from, to));
      if (n > 0) {
        double mean =
            asked.subMap(from, to).entrySet().stream()
                    .mapToDouble(entry -> entry.getKey() * entry.getValue())
                    .sum()
                / n
                / PERCENT;
        String label = from + " to " + (to - 1) + " percent";
        bins.add(new CalibrationChart.Bin(label, mean, n, sum(together.subMap(from, to))));
      }
    }
    bins.forEach(bin -> table.row(cells(bin)));
    return new Figure(CalibrationChart.of(title, bins), "Wilson intervals.", table.build());
  }

  private static Cell[] cells(CalibrationChart.Bin bin) {
    return new Cell[] {
      Cell.text(bin.label()),
      Cell.percent(bin.forecast()),
      Cell.count(bin.n()),
      Cell.count(bin.successes()),
      Cell.percent(bin.share()),
      Cell.percent(bin.interval().lower()),
      Cell.percent(bin.interval().upper())
    };
  }

  private static long sum(SortedMap<Integer, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private static Section.Builder assessed(Section.Builder section, CaseTable settled) {
    SortedMap<Integer, Long> asked =
        Distribution.of(settled, FORECAST_CHANCE, row -> true).counts();
    SortedMap<Integer, Long> together =
        Distribution.of(settled, FORECAST_CHANCE, row -> Reports.backTogether(settled, row))
            .counts();
    int[] chances = asked.keySet().stream().mapToInt(Integer::intValue).toArray();
    double[] forecasts = new double[chances.length];
    long[] successes = new long[chances.length];
    long[] trials = new long[chances.length];
    for (int i = 0; i < chances.length; i++) {
      forecasts[i] = chances[i] / PERCENT;
      successes[i] = together.getOrDefault(chances[i], 0L);
      trials[i] = asked.get(chances[i]);
    }
    try {
      CalibrationResult result = Calibration.withDefaults().assess(forecasts, successes, trials);
      return section.show(table(result));
    } catch (NotEstimableException | IllegalArgumentException sparse) {
      return section.say("Calibration cannot be estimated: " + sparse.getMessage() + ".");
    }
  }

  private static DataTable table(CalibrationResult result) {
    DataTable.Builder table =
        DataTable.of("calibration-fit", "Calibration", "What", "Value", "Lower", "Upper");
    row(
        table,
        "Mean forecast less share (0 is calibrated)",
        result.overconfidence(),
        result.overconfidenceInterval(LEVEL));
    row(
        table,
        "Intercept at slope 1 (0 is calibrated)",
        result.intercept(),
        result.interceptInterval(LEVEL));
    row(table, "Slope (1 is calibrated)", result.slope(), result.slopeInterval(LEVEL));
    return table.build();
  }

  private static void row(DataTable.Builder table, String what, double value, Interval interval) {
    table.row(
        Cell.text(what),
        Cell.number(value, 3),
        Cell.number(interval.lower(), 3),
        Cell.number(interval.upper(), 3));
  }
}
