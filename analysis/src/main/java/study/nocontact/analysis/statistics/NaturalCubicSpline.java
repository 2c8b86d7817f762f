package study.nocontact.analysis.statistics;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/**
 * Basis of natural cubic splines: cubic between knots, twice continuously differentiable, linear
 * outside the boundary knots.
 *
 * <p>With m interior knots there are m + 1 columns without the constant. They span the same space
 * as R's {@code splines::ns(x, knots, Boundary.knots)}, so fitted values and likelihood-ratio tests
 * agree with R; single coefficients do not.
 *
 * <p>Source: Hastie, Tibshirani and Friedman 2009, section 5.2.1 (truncated powers, here of values
 * scaled to run from 0 to 1 between the boundary knots).
 */
public final class NaturalCubicSpline {

  private final double lower;
  private final double upper;
  private final double[] knots;

  private NaturalCubicSpline(double[] interior, double lower, double upper) {
    this.lower = lower;
    this.upper = upper;
    knots = new double[interior.length + 1];
    for (int j = 0; j < interior.length; j++) {
      knots[j + 1] = scaled(interior[j]);
    }
  }

  /**
   * Spline with the given knots.
   *
   * @throws IllegalArgumentException unless the interior knots rise strictly and lie strictly
   *     between {@code lower} and {@code upper}
   */
  public static NaturalCubicSpline withKnots(double[] interior, double lower, double upper) {
    Arguments.finite(lower, "lower");
    Arguments.finite(upper, "upper");
    double before = lower;
    for (double knot : interior) {
      if (!(knot > before)) {
        throw new IllegalArgumentException("knots must rise strictly, found " + knot);
      }
      before = knot;
    }
    if (!(before < upper)) {
      throw new IllegalArgumentException("knots must lie below " + upper + ", found " + before);
    }
    return new NaturalCubicSpline(interior, lower, upper);
  }

  /**
   * Spline with interior knots at the quantiles 1/df, ..., (df - 1)/df of the weighted values and
   * boundary knots at their extremes, as {@code ns(x, df)} places them (quantiles of type 7).
   *
   * <p>Knots that coincide with each other or with an extreme are used once, so that heaped values
   * may give fewer columns than {@code df}; R would repeat them.
   *
   * @param df number of columns wanted, at least 1
   * @param values the values
   * @param counts frequency weight of each value
   * @throws IllegalArgumentException if lengths differ or fewer than two distinct values have a
   *     positive count
   */
  public static NaturalCubicSpline withDegreesOfFreedom(int df, double[] values, long[] counts) {
    Arguments.positive(df, "df");
    TreeMap<Double, Long> sorted = sorted(values, counts);
    if (sorted.size() < 2) {
      throw new IllegalArgumentException("a spline needs at least two distinct values");
    }
    double lower = sorted.firstKey();
    double upper = sorted.lastKey();
    double[] interior = new double[df - 1];
    for (int j = 1; j < df; j++) {
      interior[j - 1] = quantile(sorted, (double) j / df);
    }
    double[] distinct =
        Arrays.stream(interior).distinct().filter(knot -> knot > lower && knot < upper).toArray();
    return new NaturalCubicSpline(distinct, lower, upper);
  }

  private static TreeMap<Double, Long> sorted(double[] values, long[] counts) {
    Arguments.sameLength("values and counts", values.length, counts.length);
    TreeMap<Double, Long> sorted = new TreeMap<>();
    for (int i = 0; i < values.length; i++) {
      Arguments.finite(values[i], "value");
      if (Arguments.count(counts[i], "count") > 0) {
        sorted.merge(values[i] + 0.0, counts[i], Math::addExact);
      }
    }
    return sorted;
  }

  private static double quantile(TreeMap<Double, Long> sorted, double probability) {
    long total = sorted.values().stream().mapToLong(Long::longValue).sum();
    double position = (total - 1) * probability;
    long index = (long) Math.floor(position + 4 * Math.ulp(position));
    double fraction = Math.max(0, position - index);
    double at = valueAt(sorted, index);
    return fraction < 1e-12 ? at : at + fraction * (valueAt(sorted, index + 1) - at);
  }

  private static double valueAt(TreeMap<Double, Long> sorted, long index) {
    Iterator<Map.Entry<Double, Long>> entries = sorted.entrySet().iterator();
    Map.Entry<Double, Long> entry = entries.next();
    for (long passed = entry.getValue(); index >= passed; passed += entry.getValue()) {
      entry = entries.next();
    }
    return entry.getKey();
  }

  /** Number of columns of the basis, without the constant. */
  public int degreesOfFreedom() {
    return knots.length;
  }

  /** Interior knots in rising order. */
  public double[] interiorKnots() {
    return Arrays.stream(knots).skip(1).map(knot -> lower + knot * (upper - lower)).toArray();
  }

  /** Boundary knots. */
  public double[] boundaryKnots() {
    return new double[] {lower, upper};
  }

  /** The basis at one value. */
  public double[] basis(double value) {
    double x = scaled(Arguments.finite(value, "value"));
    double[] basis = new double[knots.length];
    basis[0] = x;
    int last = knots.length - 1;
    for (int j = 0; j < last; j++) {
      basis[j + 1] = bend(x, knots[j]) - bend(x, knots[last]);
    }
    return basis;
  }

  /** A constant and the basis, one row per value. */
  public double[][] design(double[] values) {
    double[][] design = new double[values.length][knots.length + 1];
    for (int i = 0; i < values.length; i++) {
      design[i][0] = 1;
      System.arraycopy(basis(values[i]), 0, design[i], 1, knots.length);
    }
    return design;
  }

  private double scaled(double value) {
    return (value - lower) / (upper - lower);
  }

  private static double bend(double x, double knot) {
    return (cube(x - knot) - cube(x - 1)) / (1 - knot);
  }

  private static double cube(double x) {
    return x > 0 ? x * x * x : 0;
  }
}
