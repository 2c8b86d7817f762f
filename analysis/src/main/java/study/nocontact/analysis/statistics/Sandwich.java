package study.nocontact.analysis.statistics;

/** Sum of the outer products of scores, and the covariance it gives. */
final class Sandwich {

  private final double[][] meat;

  Sandwich(int columns) {
    meat = new double[columns][columns];
  }

  /** Adds the score of each of {@code count} people or clusters. */
  void add(long count, double[] score) {
    for (int j = 0; j < meat.length; j++) {
      for (int k = 0; k <= j; k++) {
        meat[j][k] += count * score[j] * score[k];
      }
    }
  }

  /** {@code bread} times the sum times {@code bread}. */
  double[][] between(double[][] bread) {
    CoxLikelihood.mirror(meat);
    int columns = bread.length;
    double[][] product = new double[columns][columns];
    for (int j = 0; j < columns; j++) {
      double[] half = WeightedDesign.times(meat, bread[j]);
      for (int k = 0; k < columns; k++) {
        product[j][k] = WeightedDesign.dot(half, bread[k]);
      }
    }
    return product;
  }
}
