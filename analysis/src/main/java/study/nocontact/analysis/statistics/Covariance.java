package study.nocontact.analysis.statistics;

/** Covariance matrix of estimated coefficients. */
record Covariance(double[][] matrix) {

  double[][] copy() {
    double[][] copy = new double[matrix.length][];
    for (int j = 0; j < copy.length; j++) {
      copy[j] = matrix[j].clone();
    }
    return copy;
  }

  double standardError(int j) {
    return Math.sqrt(matrix[j][j]);
  }

  double[] standardErrors() {
    double[] errors = new double[matrix.length];
    for (int j = 0; j < errors.length; j++) {
      errors[j] = standardError(j);
    }
    return errors;
  }

  /**
   * Square roots of the diagonal of the HC0 sandwich V (sum of s x x') V.
   *
   * @param squaredScores s, per row of the design the sum of the squared scores of its members
   */
  double[] sandwichErrors(double[][] design, double[] squaredScores) {
    double[] errors = new double[matrix.length];
    for (int i = 0; i < design.length; i++) {
      double[] half = WeightedDesign.times(matrix, design[i]);
      for (int j = 0; j < errors.length; j++) {
        errors[j] += squaredScores[i] * half[j] * half[j];
      }
    }
    for (int j = 0; j < errors.length; j++) {
      errors[j] = Math.sqrt(errors[j]);
    }
    return errors;
  }
}
