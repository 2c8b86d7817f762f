package study.nocontact.analysis.statistics;

/**
 * Log of F(upper) - F(lower) for the logistic F, with its derivatives; the bounds of the outer
 * categories are infinite.
 */
record CategoryTerm(double upper, double lower) {

  double logProbability() {
    return -softplus(-upper) - softplus(lower) + Math.log(-Math.expm1(lower - upper));
  }

  double byUpper() {
    return GroupedOutcome.probability(-upper) + 1 / Math.expm1(upper - lower);
  }

  double byLower() {
    return -GroupedOutcome.probability(lower) - 1 / Math.expm1(upper - lower);
  }

  double upperUpper() {
    return -density(upper) - upperLower();
  }

  double lowerLower() {
    return -density(lower) - upperLower();
  }

  double upperLower() {
    double half = Math.sinh(Math.min(700, upper - lower) / 2);
    return upper - lower == Double.POSITIVE_INFINITY ? 0 : 1 / (4 * half * half);
  }

  private static double density(double x) {
    return GroupedOutcome.probability(x) * GroupedOutcome.probability(-x);
  }

  private static double softplus(double x) {
    return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
  }
}
