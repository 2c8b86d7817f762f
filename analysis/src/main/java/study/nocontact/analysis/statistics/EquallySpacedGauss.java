package study.nocontact.analysis.statistics;

import org.apache.commons.math3.linear.EigenDecomposition;

/**
 * Gauss rule for a sum over the points 1, 2, ..., n, where n is a power of two: 12 weighted nodes
 * give the sum of any polynomial up to degree 23.
 *
 * <p>Nodes are the eigenvalues of the Jacobi matrix of the discrete Chebyshev polynomials, weights
 * n times the squared first components of its eigenvectors (Golub and Welsch 1969).
 */
final class EquallySpacedGauss {

  static final int NODES = 12;

  /** The fewest points worth a rule; fewer are summed one by one. */
  static final long SMALLEST = 16;

  private static final EquallySpacedGauss[] RULES = rules();

  private final double[] nodes = new double[NODES];
  private final double[] weights = new double[NODES];

  private EquallySpacedGauss(double size) {
    double[] beside = new double[NODES - 1];
    for (int k = 1; k < NODES; k++) {
      double ratio = k / size;
      beside[k - 1] = k * Math.sqrt((1 - ratio * ratio) / (4 * (4. * k * k - 1)));
    }
    EigenDecomposition jacobi = new EigenDecomposition(new double[NODES], beside);
    for (int i = 0; i < NODES; i++) {
      double first = jacobi.getV().getEntry(0, i);
      nodes[i] = (size + 1) / 2 + size * jacobi.getRealEigenvalue(i);
      weights[i] = size * first * first;
    }
  }

  private static EquallySpacedGauss[] rules() {
    EquallySpacedGauss[] rules = new EquallySpacedGauss[Long.SIZE - 1];
    for (int power = Long.numberOfTrailingZeros(SMALLEST); power < rules.length; power++) {
      rules[power] = new EquallySpacedGauss(Math.scalb(1, power));
    }
    return rules;
  }

  /** The rule for {@code size} points, a power of two. */
  static EquallySpacedGauss ofSize(long size) {
    return RULES[Long.numberOfTrailingZeros(size)];
  }

  double node(int i) {
    return nodes[i];
  }

  double weight(int i) {
    return weights[i];
  }
}
