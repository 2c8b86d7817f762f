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
import study.nocontact.analysis.statistics.AalenJohansen;
import study.nocontact.analysis.statistics.Bootstrap;
import study.nocontact.analysis.statistics.BootstrapDistribution;
import study.nocontact.analysis.statistics.ChiSquareResult;
import study.nocontact.analysis.statistics.CoxFit;
import study.nocontact.analysis.statistics.CoxRegression;
import study.nocontact.analysis.statistics.CumulativeIncidence;
import study.nocontact.analysis.statistics.EventTimes;
import study.nocontact.analysis.statistics.GrayTest;
import study.nocontact.analysis.statistics.Interval;
import study.nocontact.analysis.statistics.KaplanMeier;
import study.nocontact.analysis.statistics.LogisticFit;
import study.nocontact.analysis.statistics.MaxTPermutation;
import study.nocontact.analysis.statistics.SurvivalRows;

/** From the cells of the reports to the results. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StatisticsBenchmark {

  private static final int HORIZON = 730;

  /** Number of reports. */
  @Param("1000000")
  public int reports;

  private TimeCells cells;
  private EventTimes times;
  private List<EventTimes> sides;
  private OutcomeCells outcomes;
  private SurvivalRows hazards;
  private WindowScan scan;

  /** Reports to cells, which {@link CellsBenchmark} measures. */
  @Setup
  public void cells() {
    SilenceRows silences = SilenceRows.of(Reports.table(reports));
    cells = TimeCells.of(silences, -1);
    times = cells.times();
    sides = List.of(TimeCells.of(silences, 0).times(), TimeCells.of(silences, 1).times());
    outcomes = OutcomeCells.of(silences);
    hazards = HazardCells.of(silences);
    scan = new WindowScan(silences);
  }

  /** The whole curve with its intervals. */
  @Benchmark
  public double kaplanMeier() {
    KaplanMeier curve = KaplanMeier.of(times);
    double width = 0;
    for (double day : times.times()) {
      Interval interval = curve.interval(day, .95);
      width += interval.upper() - interval.lower();
    }
    return width;
  }

  /** The whole curves of three causes with errors and intervals. */
  @Benchmark
  public List<List<CumulativeIncidence>> aalenJohansen() {
    AalenJohansen curves = AalenJohansen.of(times);
    return List.of(curves.curve(1), curves.curve(2), curves.curve(3));
  }

  /** The two sides of the breakup. */
  @Benchmark
  public ChiSquareResult grayTest() {
    return GrayTest.withDefaults().test(sides);
  }

  /** Five covariates, to convergence. */
  @Benchmark
  public LogisticFit logisticRegression() {
    return outcomes.fit();
  }

  /** Five covariates, Efron's ties, to convergence. */
  @Benchmark
  public CoxFit coxRegression() {
    return CoxRegression.withDefaults().fit(hazards);
  }

  /** 2,000 resamples of the share of a cause by two years. */
  @Benchmark
  public BootstrapDistribution bootstrap() {
    return Bootstrap.of(cells.counts())
        .distribution(
            counts -> {
              AalenJohansen curves = AalenJohansen.of(cells.times(counts));
              double own = curves.incidence(1, HORIZON);
              return own / (own + curves.incidence(2, HORIZON) + curves.incidence(3, HORIZON));
            },
            2000,
            1);
  }

  /** 999 permutations of nine windows within ten strata. */
  @Benchmark
  public MaxTPermutation.Result scan() {
    return scan.test(999);
  }
}
