package study.nocontact.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import study.nocontact.analysis.dataset.Case;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.simulation.Simulation;
import study.nocontact.analysis.simulation.World;

/** One pass from reports to a table, or through tables of some of them to cells. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CasesBenchmark {

  private static final int DISTINCT = 10_000;
  private static final int BLOCK = 50_000;

  /** Number of reports. */
  @Param("1000000")
  public int reports;

  private List<Case> some;

  /** 10,000 reports, which come again and again, so that they fit into memory. */
  @Setup
  public void reports() {
    some = new Simulation(World.ARTICLE_RIGHT, 1).reports(DISTINCT).map(Case::of).toList();
  }

  /** Cases into the columns of a table. */
  @Benchmark
  public CaseTable casesToTable() {
    return table(0, reports);
  }

  /** Cases to days by how the silence ended, block by block, so that no table holds them all. */
  @Benchmark
  public TimeCells casesToTimes() {
    long[] counts = new long[1024];
    for (int from = 0; from < reports; from += BLOCK) {
      SilenceRows silences = SilenceRows.of(table(from, Math.min(reports, from + BLOCK)));
      counts = TimeCells.counted(silences, -1, counts);
    }
    return TimeCells.of(counts);
  }

  private CaseTable table(int from, int to) {
    CaseTable.Builder builder = new CaseTable.Builder();
    for (int i = from; i < to; i++) {
      builder.add(some.get(i % DISTINCT));
    }
    return builder.build();
  }
}
