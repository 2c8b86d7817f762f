package study.nocontact.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import study.nocontact.analysis.statistics.AalenJohansen;
import study.nocontact.analysis.statistics.CoxFit;
import study.nocontact.analysis.statistics.CoxRegression;
import study.nocontact.analysis.statistics.CumulativeIncidence;
import study.nocontact.analysis.statistics.EventTimes;
import study.nocontact.analysis.statistics.GrayTest;
import study.nocontact.analysis.statistics.Interval;
import study.nocontact.analysis.statistics.KaplanMeier;
import study.nocontact.analysis.statistics.LogisticFit;

/**
 * Writes the silences of simulated reports, one row each, and what the analyses of them say and
 * cost here, from rows to result; compare-with-r.R does the same in R.
 */
public final class ComparisonWithR {

  private static final int REPEATS = 5;
  private static final int DAY = 90;

  private static final OperatingSystemMXBean MACHINE =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final SilenceRows silences;

  private ComparisonWithR(SilenceRows silences) {
    this.silences = silences;
  }

  /** Number of reports, and the folder to write to. */
  public static void main(String... arguments) throws IOException {
    Path folder = Path.of(arguments[1]);
    ComparisonWithR comparison =
        new ComparisonWithR(SilenceRows.of(Reports.table(Integer.parseInt(arguments[0]))));
    comparison.writeRows(folder.resolve("rows.csv"));
    List<String> lines =
        List.of(
            "analysis,value,cpu_first,cpu",
            comparison.timed("survfit", comparison::kaplanMeier),
            comparison.timed("cuminc", comparison::gray),
            comparison.timed("glm", comparison::logistic),
            comparison.timed("coxph", comparison::cox),
            // Last, as R takes longest for it.
            comparison.timed("survfit_states", comparison::aalenJohansen));
    Files.write(folder.resolve("java.csv"), lines);
  }

  private void writeRows(Path file) throws IOException {
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
      out.println("days,end,role,on_purpose,relationship,anxiety,wanted_back,together");
      for (int i = 0; i < silences.size(); i++) {
        out.println(
            silences.days(i)
                + ","
                + silences.end(i)
                + ","
                + silences.role(i)
                + ","
                + silences.onPurpose(i)
                + ","
                + silences.relationship(i)
                + ","
                + silences.anxiety(i)
                + ","
                + silences.wantedBack(i)
                + ","
                + (silences.backTogether(i) ? 1 : 0));
      }
    }
  }

  /** Seconds of the whole process, compiler and garbage collector included. */
  private String timed(String analysis, Supplier<Double> work) {
    double[] seconds = new double[REPEATS + 1];
    double value = 0;
    for (int run = 0; run < seconds.length; run++) {
      long before = MACHINE.getProcessCpuTime();
      value = work.get();
      seconds[run] = (MACHINE.getProcessCpuTime() - before) / 1e9;
    }
    double first = seconds[0];
    double[] again = Arrays.copyOfRange(seconds, 1, seconds.length);
    Arrays.sort(again);
    return String.format(
        Locale.ROOT, "%s,%.12g,%.4f,%.4f", analysis, value, first, again[REPEATS / 2]);
  }

  /** The whole curve with its intervals; the standard error on one day. */
  private double kaplanMeier() {
    EventTimes times = TimeCells.of(silences, -1).times();
    KaplanMeier curve = KaplanMeier.of(times);
    List<Interval> intervals =
        Arrays.stream(times.times()).mapToObj(day -> curve.interval(day, .95)).toList();
    return intervals.isEmpty() ? Double.NaN : curve.standardError(DAY);
  }

  /** The curves of all causes with errors; the standard error of the first on one day. */
  private double aalenJohansen() {
    AalenJohansen curves = AalenJohansen.of(TimeCells.of(silences, -1).times());
    List<CumulativeIncidence> first = curves.curve(1);
    curves.curve(2);
    curves.curve(3);
    return first.stream()
        .filter(point -> point.time() <= DAY)
        .reduce((earlier, later) -> later)
        .orElseThrow()
        .standardError();
  }

  private double gray() {
    return GrayTest.withDefaults()
        .test(List.of(TimeCells.of(silences, 0).times(), TimeCells.of(silences, 1).times()))
        .statistic();
  }

  /** The standard error of the coefficient of the log of the days. */
  private double logistic() {
    LogisticFit fit = OutcomeCells.of(silences).fit();
    return fit.standardErrors()[1];
  }

  /** The standard error of the coefficient of silence on purpose. */
  private double cox() {
    CoxFit fit = CoxRegression.withDefaults().fit(HazardCells.of(silences));
    return fit.estimates().standardErrors()[0];
  }
}
