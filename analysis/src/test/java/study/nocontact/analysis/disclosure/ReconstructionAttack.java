package study.nocontact.analysis.disclosure;

import java.util.List;
import java.util.SplittableRandom;
import study.nocontact.analysis.disclosure.AttackedStudy.Cut;
import study.nocontact.analysis.release.ReleasePlan;

/**
 * Solves all tables of all releases for cells that were not published and count 1 to 9 people, and
 * for the growth of cells by as few: first what follows for single cells from all equations in
 * turn, then linear programs.
 *
 * @param small cells and growths that count 1 to 9
 * @param found those of them for which one value only is possible
 */
record ReconstructionAttack(int small, int found) {

  private static final int ANSWERS = 2;

  /**
   * Attacks some tables.
   *
   * @param cuts all releases
   * @param every each how manieth table is attacked
   */
  static ReconstructionAttack on(List<Cut> cuts, int every) {
    CountSystem system = new CountSystem(cuts);
    double most = cuts.get(cuts.size() - 1).cases().reports();
    CellBounds bounds = CellBounds.of(system, most);
    SplittableRandom random = new SplittableRandom(1);
    int small = 0;
    int found = 0;
    List<PlannedTable> tables = ReleasePlan.STANDARD.tables();
    for (int table = 0; table < tables.size(); table += every) {
      List<Integer> cells = system.cells(tables.get(table).name());
      boolean[] determined = determined(system, bounds, cells, random);
      for (int cell : cells) {
        int before = system.before(cell);
        if (DisclosurePolicy.unsafe(system.truth(cell))) {
          small++;
          found += determined[cell] ? 1 : 0;
        }
        if (before >= 0 && DisclosurePolicy.unsafe(system.truth(cell) - system.truth(before))) {
          small++;
          found += determined[cell] && determined[before] ? 1 : 0;
        }
      }
    }
    return new ReconstructionAttack(small, found);
  }

  private static boolean[] determined(
      CountSystem system, CellBounds bounds, List<Integer> cells, SplittableRandom random) {
    boolean[] determined = new boolean[system.unknowns()];
    boolean allFixed = true;
    for (int cell : cells) {
      determined[cell] = true;
      allFixed &= bounds.fixed(cell);
    }
    if (allFixed) {
      return determined;
    }
    CellPrograms programs = new CellPrograms(system, bounds, cells);
    for (int answer = 0; answer < ANSWERS; answer++) {
      double[] values = programs.answer(random);
      for (int cell : cells) {
        determined[cell] &= Math.abs(values[cell] - system.truth(cell)) < 0.5;
      }
    }
    for (int cell : cells) {
      boolean attacked = DisclosurePolicy.unsafe(system.truth(cell));
      determined[cell] &= !attacked || programs.determines(cell);
    }
    return determined;
  }
}
