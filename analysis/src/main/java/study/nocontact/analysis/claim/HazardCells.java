package study.nocontact.analysis.claim;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import study.nocontact.analysis.statistics.SurvivalRows;

/** Stretches of time under observation that agree, with the group in the first covariate. */
final class HazardCells {

  private record Cell(Spell spell, boolean exposed, CovariateRow covariates) {}

  private static final class Tally {
    private long reports;
    private long weight;
  }

  private final Map<Cell, Tally> cells = new LinkedHashMap<>();

  /** From the start of the spells; whoever changes group does so when they change. */
  static HazardCells of(
      Selection selection, Timing timing, Exposure exposure, Covariates covariates) {
    HazardCells cells = new HazardCells();
    selection.forEach(
        report -> {
          Spell spell = timing.of(report).orElseThrow();
          OptionalDouble from = exposure.from(report);
          CovariateRow row = new CovariateRow(covariates.row(report));
          cells.add(selection, report, spell, from.orElseThrow(), row);
        });
    return cells;
  }

  private void add(
      Selection selection, Report report, Spell spell, double from, CovariateRow covariates) {
    long reports = selection.cases().count(report.row());
    long weight = selection.count(report);
    boolean changes = spell.entry() < from && from < spell.exit();
    if (changes) {
      Spell before = new Spell(spell.entry(), from, 0);
      add(new Cell(before, false, covariates), reports, weight);
    }
    Spell last = changes ? new Spell(from, spell.exit(), spell.event()) : spell;
    add(new Cell(last, from < spell.exit(), covariates), reports, weight);
  }

  private void add(Cell cell, long reports, long weight) {
    Tally tally = cells.computeIfAbsent(cell, key -> new Tally());
    tally.reports += reports;
    tally.weight += weight;
  }

  /** Reports with an event of this cause in one group. */
  long events(int cause, boolean exposed) {
    return cells.entrySet().stream()
        .filter(entry -> entry.getKey().exposed() == exposed)
        .filter(entry -> entry.getKey().spell().event() == cause)
        .mapToLong(entry -> entry.getValue().reports)
        .sum();
  }

  /** Rows for regression, each counting a multiple of its weight. */
  SurvivalRows rows() {
    SurvivalRows rows =
        SurvivalRows.of(
            cells.keySet().stream().mapToDouble(cell -> cell.spell().exit()).toArray(),
            cells.keySet().stream().mapToInt(cell -> cell.spell().event()).toArray(),
            cells.keySet().stream()
                .map(cell -> cell.covariates().after(cell.exposed() ? 1 : 0))
                .toArray(double[][]::new));
    return rows.withEntry(
            cells.keySet().stream().mapToDouble(cell -> cell.spell().entry()).toArray())
        .withCounts(cells.values().stream().mapToLong(tally -> tally.weight).toArray());
  }
}
