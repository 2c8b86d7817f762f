package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.FORECAST_CHANCE;
import static study.nocontact.analysis.instrument.SurveyInstrument.SINCE_BREAKUP;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import study.nocontact.analysis.statistics.Calibration;
import study.nocontact.analysis.statistics.CalibrationResult;
import study.nocontact.analysis.statistics.LinearRegression;
import study.nocontact.analysis.statistics.NotEstimableException;

/**
 * What people thought their chance was, with how many of them got back together.
 *
 * @param chance the chances that were named, between 0 and 1, each once
 * @param together how many got back together
 * @param asked how many named this chance
 * @param selection the reports
 */
record Forecasts(double[] chance, long[] together, long[] asked, Selection selection) {

  /** After so many days, whether two people got back together counts as known. */
  static final int SETTLED = 365;

  static final double PERCENT = 100;
  private static final int WIDTH = 20;

  /** The forecasts of these reports, all of which must have one. */
  static Forecasts of(Selection selection) {
    TreeMap<Integer, long[]> cells = new TreeMap<>();
    selection.forEach(
        report -> {
          long[] cell = cells.computeIfAbsent(report.code(FORECAST_CHANCE), code -> new long[2]);
          cell[report.backTogether() ? 1 : 0] += selection.count(report);
        });
    return new Forecasts(
        cells.keySet().stream().mapToDouble(code -> code / PERCENT).toArray(),
        cells.values().stream().mapToLong(cell -> cell[1]).toArray(),
        cells.values().stream().mapToLong(cell -> LongStream.of(cell).sum()).toArray(),
        selection);
  }

  /** Whether a report says what was thought of the chance. */
  static boolean stated(Report report) {
    return report.answered(FORECAST_CHANCE);
  }

  /** Whether the breakup is so long ago that what happened is known. */
  static boolean settled(Report report) {
    return report.code(SINCE_BREAKUP) >= SETTLED;
  }

  /** How far what was thought of the chance lies above what happened. */
  static double excess(Report report) {
    return report.code(FORECAST_CHANCE) / PERCENT - (report.backTogether() ? 1 : 0);
  }

  long reports() {
    return selection.reports();
  }

  long reunions() {
    return selection.where(Report::backTogether).reports();
  }

  /** Mean of what was thought less the share of what happened, as the constant of a regression. */
  LinearRegression excess() {
    int cells = chance.length;
    double[][] constant = new double[2 * cells][];
    double[] excess = new double[2 * cells];
    long[] counts = new long[2 * cells];
    for (int i = 0; i < 2 * cells; i++) {
      int cell = i / 2;
      boolean reunited = i % 2 == 1;
      constant[i] = new double[] {1};
      excess[i] = chance[cell] - (reunited ? 1 : 0);
      counts[i] = reunited ? together[cell] : asked[cell] - together[cell];
    }
    return LinearRegression.of(constant, excess, counts);
  }

  /** How the forecasts are calibrated; empty where they do not vary or are never wrong. */
  Optional<CalibrationResult> calibration() {
    try {
      return Optional.of(Calibration.withDefaults().assess(chance, together, asked));
    } catch (NotEstimableException sparse) {
      return Optional.empty();
    }
  }

  /** What was expected and what came of it, in fifths of the chance. */
  BinnedProportions bins(Words words) {
    List<BinnedProportions.Bin> bins = new ArrayList<>();
    for (int from = 0; from < PERCENT; from += WIDTH) {
      int to = from + WIDTH < PERCENT ? from + WIDTH - 1 : (int) PERCENT;
      long n = 0;
      long happened = 0;
      double expected = 0;
      for (int i = 0; i < chance.length; i++) {
        double percent = Math.rint(PERCENT * chance[i]);
        if (from <= percent && percent <= to) {
          n += asked[i];
          happened += together[i];
          expected += asked[i] * chance[i];
        }
      }
      double middle = (from + to) / 2. / PERCENT;
      bins.add(
          new BinnedProportions.Bin(from, to, n, happened, n == 0 ? middle : expected / n, false));
    }
    return new BinnedProportions(
        "forecasts",
        words.shared("forecasts.title"),
        words.shared("forecasts.chance"),
        words.shared("forecasts.value"),
        bins);
  }
}
