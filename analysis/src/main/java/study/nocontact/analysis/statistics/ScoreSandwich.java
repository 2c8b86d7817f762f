package study.nocontact.analysis.statistics;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Robust covariance of estimates that solve a sum of scores: B (sum of squared scores) B.
 *
 * @param bread inverse of the derivative of the summed scores
 * @param scores score of one person per row
 * @param count people per row
 */
record ScoreSandwich(double[][] bread, double[][] scores, long[] count) {

  /** HC0: every person on their own. */
  double[][] independent() {
    double[][] sum = zeros();
    for (int i = 0; i < scores.length; i++) {
      addSquare(sum, WeightedDesign.times(bread, scores[i]), count[i]);
    }
    return sum;
  }

  /** Scores added up within clusters before squaring. */
  double[][] clustered(int[] cluster) {
    Arguments.sameLength("cluster and rows", cluster.length, scores.length);
    Map<Integer, double[]> totals = new TreeMap<>();
    for (int i = 0; i < scores.length; i++) {
      double[] total = totals.computeIfAbsent(cluster[i], key -> new double[bread.length]);
      for (int j = 0; j < total.length; j++) {
        total[j] += count[i] * scores[i][j];
      }
    }
    double[][] sum = zeros();
    for (double[] total : totals.values()) {
      addSquare(sum, WeightedDesign.times(bread, total), 1);
    }
    return sum;
  }

  /** Scores of rows of the same people added up before squaring; their counts are equal. */
  double[][] repeated(int[] people) {
    Arguments.sameLength("people and rows", people.length, scores.length);
    Map<Integer, double[]> totals = new TreeMap<>();
    Map<Integer, Long> counts = new TreeMap<>();
    for (int i = 0; i < scores.length; i++) {
      double[] total = totals.computeIfAbsent(people[i], key -> new double[bread.length]);
      for (int j = 0; j < total.length; j++) {
        total[j] += scores[i][j];
      }
      if (counts.merge(people[i], count[i], (before, now) -> before) != count[i]) {
        throw new IllegalArgumentException("rows of the same people must have equal counts");
      }
    }
    double[][] sum = zeros();
    totals.forEach(
        (each, total) -> addSquare(sum, WeightedDesign.times(bread, total), counts.get(each)));
    return sum;
  }

  private double[][] zeros() {
    return new double[bread.length][bread.length];
  }

  private static void addSquare(double[][] sum, double[] vector, double weight) {
    for (int j = 0; j < vector.length; j++) {
      for (int k = 0; k < vector.length; k++) {
        sum[j][k] += weight * vector[j] * vector[k];
      }
    }
  }

  static double[] rootOfDiagonal(double[][] covariance) {
    double[] roots = new double[covariance.length];
    Arrays.setAll(roots, j -> Math.sqrt(covariance[j][j]));
    return roots;
  }
}
