package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.FORECAST_CHANCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.LongStream;
import study.nocontact.analysis.statistics.BrierDifference;
import study.nocontact.analysis.statistics.BrierScore;
import study.nocontact.analysis.statistics.NotEstimableException;

/**
 * How much better people foresaw whether they would get back together than somebody who only knows
 * the share in groups of reports: the part of that reference's Brier score that their own forecasts
 * save, 1 if they knew, 0 if they did as well, below 0 if worse. H0: equal scores, tested on the
 * paired differences (Diebold and Mariano).
 *
 * <p>The shares come from the same reports, which favours the reference by about the number of
 * groups over the number of reports; its score is taken as known.
 *
 * @param group number of the group of a report, 0 for all where there is one
 */
record ForecastGain(ToIntFunction<Report> group) implements Analysis {

  private static final long LEAST = 10;

  /** People of one group who named the same chance. */
  private record Cell(int group, double chance, long together, long asked) {}

  @Override
  public Measure measure() {
    return Measure.SKILL;
  }

  @Override
  public Optional<Effect> of(Selection selection, Setting setting) {
    Selection stated = selection.where(Forecasts::stated);
    long n = stated.reports();
    if (n < LEAST) {
      return Optional.empty();
    }
    List<Cell> cells = cells(stated);
    double[] own = cells.stream().mapToDouble(Cell::chance).toArray();
    double[] reference = shares(cells);
    long[] together = cells.stream().mapToLong(Cell::together).toArray();
    long[] asked = cells.stream().mapToLong(Cell::asked).toArray();
    try {
      BrierDifference difference = BrierDifference.of(own, reference, together, asked);
      double score = BrierScore.of(reference, together, asked).estimate();
      if (!(score > 0)) {
        return Optional.empty();
      }
      long reunions = stated.where(Report::backTogether).reports();
      return Effect.ifVarying(
          measure(),
          -difference.estimate() / score,
          difference.standardError() / score * stated.inflation(),
          "diebold_mariano",
          new Effect.Counted(n, reunions, stated.effectiveN(), Math.min(reunions, n - reunions), 0),
          setting.look());
    } catch (NotEstimableException sparse) {
      return Optional.empty();
    }
  }

  private List<Cell> cells(Selection selection) {
    Map<Integer, Map<Integer, long[]>> counts = new TreeMap<>();
    selection.forEach(
        report ->
            counts.computeIfAbsent(group.applyAsInt(report), number -> new TreeMap<>())
                    .computeIfAbsent(report.code(FORECAST_CHANCE), chance -> new long[2])[
                    report.backTogether() ? 1 : 0] +=
                selection.count(report));
    List<Cell> cells = new ArrayList<>();
    counts.forEach(
        (number, chances) ->
            chances.forEach(
                (chance, count) ->
                    cells.add(
                        new Cell(
                            number,
                            chance / Forecasts.PERCENT,
                            count[1],
                            LongStream.of(count).sum()))));
    return cells;
  }

  /** The share back together in the group of each cell. */
  private static double[] shares(List<Cell> cells) {
    Map<Integer, long[]> groups = new TreeMap<>();
    for (Cell cell : cells) {
      long[] sums = groups.computeIfAbsent(cell.group(), number -> new long[2]);
      sums[0] += cell.together();
      sums[1] += cell.asked();
    }
    return cells.stream()
        .map(cell -> groups.get(cell.group()))
        .mapToDouble(sums -> (double) sums[0] / sums[1])
        .toArray();
  }

  @Override
  public Drawings drawings(Selection selection, Setting setting, Words words) {
    return Drawings.of(Forecasts.of(selection.where(Forecasts::stated)).bins(words));
  }
}
