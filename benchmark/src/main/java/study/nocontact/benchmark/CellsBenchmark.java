package study.nocontact.benchmark;

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
import study.nocontact.analysis.dataset.CaseTable;

/** One pass from the table to cells. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CellsBenchmark {

  /** Number of reports. */
  @Param("1000000")
  public int reports;

  private CaseTable table;

  /** The reports. */
  @Setup
  public void reports() {
    table = Reports.table(reports);
  }

  /** Days by how the silence ended. */
  @Benchmark
  public TimeCells tableToTimes() {
    return TimeCells.of(SilenceRows.of(table), -1);
  }

  /** Outcomes by five covariates. */
  @Benchmark
  public OutcomeCells tableToOutcomes() {
    return OutcomeCells.of(SilenceRows.of(table));
  }
}
