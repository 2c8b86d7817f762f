package study.nocontact.benchmark;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import study.nocontact.analysis.dataset.Case;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.simulation.Simulation;
import study.nocontact.analysis.simulation.World;

/** Simulated reports, kept for the next benchmark when all run in one Java machine. */
final class Reports {

  private static final Map<Integer, CaseTable> MADE = new ConcurrentHashMap<>();

  private Reports() {}

  static CaseTable table(int number) {
    return MADE.computeIfAbsent(number, Reports::simulate);
  }

  private static CaseTable simulate(int number) {
    CaseTable.Builder table = new CaseTable.Builder();
    // One after the other: in parallel, cases that come too early would wait in memory.
    new Simulation(World.ARTICLE_RIGHT, 1).reports(number).map(Case::of).forEach(table::add);
    return table.build();
  }
}
