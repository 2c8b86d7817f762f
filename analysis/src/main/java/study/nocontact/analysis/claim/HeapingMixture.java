package study.nocontact.analysis.claim;

import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;
import study.nocontact.analysis.claim.ReunionTally.Count;
import study.nocontact.analysis.statistics.AverageContrast;
import study.nocontact.analysis.statistics.CompositeLogistic;
import study.nocontact.analysis.statistics.CompositeLogisticFit;
import study.nocontact.analysis.statistics.NotEstimableException;

/**
 * Who says a preferred number of days is taken to be a mixture: some silences lasted that long, the
 * others anything in its catchment bin. The lengths that are not preferred show how true lengths
 * spread within a bin and how many would be on its preferred day without rounding; what is there
 * beyond that was rounded. The share back together is a quadratic in log time with a step at 27 to
 * 33 true days.
 */
final class HeapingMixture {

  private static final int DEGREE = 2;
  private static final int FIRST = 27;
  private static final int LAST = 33;
  private static final int DAYS = CatchmentBins.last(CatchmentBins.COUNT - 2);
  private static final long LEAST = 50;

  private final SortedMap<Integer, Count> byDay;

  private HeapingMixture(SortedMap<Integer, Count> byDay) {
    this.byDay = byDay;
  }

  /** The step; empty where too few silences allow it. */
  static Optional<Departure> departure(ReunionTally tally, Look look) {
    HeapingMixture mixture = new HeapingMixture(tally.byDay());
    Count target = tally.total(day -> CatchmentBins.of(day) == CatchmentBins.TARGET);
    if (target.all() < LEAST) {
      return Optional.empty();
    }
    try {
      return Optional.of(mixture.step(target.all(), look));
    } catch (NotEstimableException sparse) {
      return Optional.empty();
    }
  }

  private Count count(int day) {
    return byDay.getOrDefault(day, Count.NONE);
  }

  private Departure step(long n, Look look) {
    double[][] design = new double[DAYS][];
    double[][] composition = new double[DAYS][];
    long[] together = new long[DAYS];
    long[] all = new long[DAYS];
    for (int day = 1; day <= DAYS; day++) {
      design[day - 1] = row(day, inWindow(day) ? 1 : 0);
      composition[day - 1] = CatchmentBins.isPreferred(day) ? mixed(day) : only(day);
      together[day - 1] = count(day).together();
      all[day - 1] = count(day).all();
    }
    CompositeLogisticFit fit =
        CompositeLogistic.withDefaults().fit(design, composition, together, all);
    return average(fit, n, look);
  }

  private static boolean inWindow(int day) {
    return FIRST <= day && day <= LAST;
  }

  private static double[] row(int day, int step) {
    double x = Math.log(day) - Math.log(30);
    double[] row = new double[DEGREE + 2];
    for (int power = 0; power <= DEGREE; power++) {
      row[power] = Math.pow(x, power);
    }
    row[DEGREE + 1] = step;
    return row;
  }

  private static double[] only(int day) {
    double[] shares = new double[DAYS];
    shares[day - 1] = 1;
    return shares;
  }

  /** True lengths behind a preferred day. */
  private double[] mixed(int preferred) {
    int bin = CatchmentBins.of(preferred);
    double[] spread = spread(bin);
    double rounded = 1 - Math.min(1, ordinary(bin) / Math.max(1, count(preferred).all()));
    for (int day = 0; day < DAYS; day++) {
      spread[day] *= rounded;
    }
    spread[preferred - 1] += 1 - rounded;
    return spread;
  }

  /** Silences per day of a bin aside from its preferred day, at least half a one. */
  private double ordinary(int bin) {
    long others = 0;
    int first = Math.max(1, CatchmentBins.first(bin));
    int last = CatchmentBins.last(bin);
    for (int day = first; day <= last; day++) {
      others += CatchmentBins.isPreferred(day) ? 0 : count(day).all();
    }
    return Math.max(.5, (double) others / (last - first));
  }

  /** How true lengths spread over a bin, summing to 1. */
  private double[] spread(int bin) {
    double[] spread = new double[DAYS];
    double sum = 0;
    for (int day = Math.max(1, CatchmentBins.first(bin)); day <= CatchmentBins.last(bin); day++) {
      spread[day - 1] = CatchmentBins.isPreferred(day) ? ordinary(bin) : count(day).all() + .5;
      sum += spread[day - 1];
    }
    for (int day = 0; day < DAYS; day++) {
      spread[day] /= sum;
    }
    return spread;
  }

  /** The step in probability, averaged over the true lengths within it. */
  private Departure average(CompositeLogisticFit fit, long n, Look look) {
    double[] spread = spread(CatchmentBins.TARGET);
    int[] days = IntStream.rangeClosed(FIRST, LAST).toArray();
    AverageContrast contrast =
        fit.contrast(
            IntStream.of(days).mapToObj(day -> row(day, 1)).toArray(double[][]::new),
            IntStream.of(days).mapToObj(day -> row(day, 0)).toArray(double[][]::new),
            IntStream.of(days).mapToDouble(day -> spread[day - 1]).toArray(),
            look.coverage());
    return Departure.of(
        contrast.difference(), contrast.interval(), contrast.standardError(), "delta", n, look);
  }
}
