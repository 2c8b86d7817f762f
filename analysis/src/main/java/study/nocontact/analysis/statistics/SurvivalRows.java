package study.nocontact.analysis.statistics;

import java.util.Arrays;

/**
 * Times to an event with covariates, for regression.
 *
 * <p>Each row is somebody seen from {@code entry} (exclusive, 0 unless given) to {@code exit}
 * (inclusive) with constant covariates; at risk at t when {@code entry < t <= exit}. A covariate
 * that changes is written as several rows of the same person, one after the other, all but the last
 * censored, as in R's {@code Surv(start, stop, event)}.
 */
public final class SurvivalRows {

  private final double[] entry;
  private final double[] exit;
  private final int[] event;
  private final CovariateTable covariates;
  private final long[] count;
  private final double[] weight;
  private final int[] stratum;
  private final int[] cluster;

  private SurvivalRows(
      double[] entry,
      double[] exit,
      int[] event,
      CovariateTable covariates,
      long[] count,
      double[] weight,
      int[] stratum,
      int[] cluster) {
    this.entry = entry;
    this.exit = exit;
    this.event = event;
    this.covariates = covariates;
    this.count = count;
    this.weight = weight;
    this.stratum = stratum;
    this.cluster = cluster;
  }

  /**
   * One person per row, seen from time 0, in one stratum.
   *
   * @param exit end of observation, above 0
   * @param event 0 for censored, 1..K for the cause
   * @param covariates one array of numbers per row, at least one number
   * @throws IllegalArgumentException if there is no row, lengths differ, a number is not finite, a
   *     time is not above 0 or an event is negative
   */
  public static SurvivalRows of(double[] exit, int[] event, double[][] covariates) {
    Arguments.sameLength(
        "exit, event and covariates", exit.length, event.length, covariates.length);
    for (int i = 0; i < exit.length; i++) {
      Arguments.positive(exit[i], "exit");
      Arguments.count(event[i], "event");
    }
    long[] once = new long[exit.length];
    Arrays.fill(once, 1);
    double[] equal = new double[exit.length];
    Arrays.fill(equal, 1);
    return new SurvivalRows(
        new double[exit.length],
        exit.clone(),
        event.clone(),
        CovariateTable.of(covariates),
        once,
        equal,
        new int[exit.length],
        null);
  }

  /**
   * Rows seen from {@code entry} on.
   *
   * @throws IllegalArgumentException if an entry is negative, not finite or not before its exit
   */
  public SurvivalRows withEntry(double... entry) {
    Arguments.sameLength("entry and exit", entry.length, exit.length);
    for (int i = 0; i < entry.length; i++) {
      Arguments.finite(entry[i], "entry");
      if (entry[i] < 0 || entry[i] >= exit[i]) {
        throw new IllegalArgumentException(
            "entry must be at least 0 and before exit, was " + entry[i] + " with " + exit[i]);
      }
    }
    return new SurvivalRows(
        entry.clone(), exit, event, covariates, count, weight, stratum, cluster);
  }

  /**
   * Each row stands for {@code count[i]} people: exactly what that many rows would give. A row with
   * count 0 is left out.
   *
   * @throws IllegalArgumentException if a count is negative or all are 0
   */
  public SurvivalRows withCounts(long... count) {
    Arguments.sameLength("count and exit", count.length, exit.length);
    long people = 0;
    for (long c : count) {
      people = Math.addExact(people, Arguments.count(c, "count"));
    }
    if (people == 0) {
      throw new IllegalArgumentException("there must be at least one subject");
    }
    return new SurvivalRows(
        entry, exit, event, covariates, count.clone(), weight, stratum, cluster);
  }

  /**
   * Probability weights: everybody in row i counts {@code weight[i]} times in the likelihood. Only
   * robust errors are then right.
   *
   * @throws IllegalArgumentException if a weight is not above 0
   */
  public SurvivalRows withWeights(double... weight) {
    Arguments.sameLength("weight and exit", weight.length, exit.length);
    for (double w : weight) {
      Arguments.positive(w, "weight");
    }
    return new SurvivalRows(
        entry, exit, event, covariates, count, weight.clone(), stratum, cluster);
  }

  /** Rows of different strata have baseline hazards of their own. */
  public SurvivalRows withStrata(int... stratum) {
    Arguments.sameLength("stratum and exit", stratum.length, exit.length);
    return new SurvivalRows(
        entry, exit, event, covariates, count, weight, stratum.clone(), cluster);
  }

  /** Rows of the same cluster, all counts of a row included, may depend on each other. */
  public SurvivalRows withClusters(int... cluster) {
    Arguments.sameLength("cluster and exit", cluster.length, exit.length);
    return new SurvivalRows(
        entry, exit, event, covariates, count, weight, stratum, cluster.clone());
  }

  /** The same rows with {@code cause} as event 1 and every other cause as censoring. */
  public SurvivalRows censoringAllBut(int cause) {
    EventTimes.cause(cause);
    int[] only = Arrays.stream(event).map(e -> e == cause ? 1 : 0).toArray();
    return new SurvivalRows(entry, exit, only, covariates, count, weight, stratum, cluster);
  }

  /** Number of subjects (of rows, where a person has several). */
  public long subjects() {
    return Arrays.stream(count).sum();
  }

  /** Number of events of any cause. */
  public long events() {
    long sum = 0;
    for (int i = 0; i < count.length; i++) {
      sum += event[i] > 0 ? count[i] : 0;
    }
    return sum;
  }

  int size() {
    return exit.length;
  }

  double entry(int row) {
    return entry[row];
  }

  double exit(int row) {
    return exit[row];
  }

  int event(int row) {
    return event[row];
  }

  CovariateTable covariates() {
    return covariates;
  }

  long count(int row) {
    return count[row];
  }

  /** People times probability weight. */
  double mass(int row) {
    return count[row] * weight[row];
  }

  double weight(int row) {
    return weight[row];
  }

  Codes strata() {
    return new Codes(stratum);
  }

  boolean hasClusters() {
    return cluster != null;
  }

  Codes clusters() {
    return new Codes(cluster);
  }

  /** The rows without covariates. */
  EventTimes times() {
    int[] any = Arrays.stream(event).map(e -> Math.min(e, 1)).toArray();
    return EventTimes.of(entry, exit, any, count);
  }

  /** Whether everybody is seen from 0, in one stratum, with equal weight and without clusters. */
  boolean isPlain() {
    return cluster == null
        && Arrays.stream(entry).allMatch(t -> t == 0)
        && Arrays.stream(weight).allMatch(w -> w == 1)
        && Arrays.stream(stratum).allMatch(s -> s == stratum[0]);
  }
}
