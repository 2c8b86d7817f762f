package study.nocontact.analysis.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import study.nocontact.analysis.statistics.SurvivalRows;

/** Stretches of time under observation that agree, with the group in the first covariate. */
final class HazardCells {

  /** Those of the same spell and group with these covariates, by number. */
  private record Cell(Spell spell, boolean exposed, int covariates) {}

  private static final class Tally {
    private long reports;
    private long weight;
  }

  private final List<CovariateRow> covariates;
  private final Map<Cell, Tally> cells = new LinkedHashMap<>();

  private HazardCells(List<CovariateRow> covariates) {
    this.covariates = covariates;
  }

  /** From the start of the spells; whoever changes group does so when they change. */
  static HazardCells of(
      Selection selection, Timing timing, Exposure exposure, Covariates covariates) {
    Coded<Optional<Spell>> spells = timing.in(selection);
    Coded<OptionalDouble> days = exposure.in(selection);
    Coded<CovariateRow> rows = covariates.in(selection);
    Cells alike = Cells.of(spells.codes(), days.codes(), rows.codes());
    long[] reports = alike.sums(selection::reports);
    long[] weights = alike.sums(selection::count);
    HazardCells cells = new HazardCells(rows.values());
    for (int cell = 0; cell < reports.length; cell++) {
      int i = alike.first()[cell];
      Spell spell = spells.value(i).orElseThrow();
      double from = days.value(i).orElseThrow();
      cells.add(spell, from, rows.codes()[i], reports[cell], weights[cell]);
    }
    return cells;
  }

  private void add(Spell spell, double from, int row, long reports, long weight) {
    boolean changes = spell.entry() < from && from < spell.exit();
    if (changes) {
      add(new Cell(new Spell(spell.entry(), from, 0), false, row), reports, weight);
    }
    Spell last = changes ? new Spell(from, spell.exit(), spell.event()) : spell;
    add(new Cell(last, from < spell.exit(), row), reports, weight);
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
                .map(cell -> covariates.get(cell.covariates()).after(cell.exposed() ? 1 : 0))
                .toArray(double[][]::new));
    return rows.withEntry(
            cells.keySet().stream().mapToDouble(cell -> cell.spell().entry()).toArray())
        .withCounts(cells.values().stream().mapToLong(tally -> tally.weight).toArray());
  }
}
