package study.nocontact.analysis.statistics;

/**
 * How the two bounds of one row's category move with the parameters of a {@link CumulativeLogit}:
 * only the parameters that move either, in ascending order. Filled again for every row.
 */
final class CumulativeRow {

  private final int[] parameter;
  private final double[] upper;
  private final double[] lower;
  private int size;

  CumulativeRow(int most) {
    parameter = new int[most];
    upper = new double[most];
    lower = new double[most];
  }

  void clear() {
    size = 0;
  }

  /** Adds a parameter with the derivatives of the upper and of the lower bound. */
  void add(int index, double byUpper, double byLower) {
    parameter[size] = index;
    upper[size] = byUpper;
    lower[size++] = byLower;
  }

  /** Adds the derivative of the log-likelihood, times a weight. */
  void addScore(double[] sum, CategoryTerm term, double weight) {
    double up = weight * term.byUpper();
    double low = weight * term.byLower();
    for (int a = 0; a < size; a++) {
      sum[parameter[a]] += up * upper[a] + low * lower[a];
    }
  }

  /** Subtracts the second derivatives, times a weight, from the lower triangle. */
  void subtractCurvature(double[][] information, CategoryTerm term, double weight) {
    double upperUpper = weight * term.upperUpper();
    double upperLower = weight * term.upperLower();
    double lowerLower = weight * term.lowerLower();
    for (int a = 0; a < size; a++) {
      double u = upperUpper * upper[a] + upperLower * lower[a];
      double l = upperLower * upper[a] + lowerLower * lower[a];
      double[] sums = information[parameter[a]];
      for (int b = 0; b <= a; b++) {
        sums[parameter[b]] -= u * upper[b] + l * lower[b];
      }
    }
  }
}
