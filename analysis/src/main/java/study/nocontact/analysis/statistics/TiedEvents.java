package study.nocontact.analysis.statistics;

/** What one event time gives to likelihood, score and information, averaged over its events. */
final class TiedEvents {

  private final CoxTies ties;
  private final double[] mean;
  private final double[][] variance;
  private double logDenominator;

  TiedEvents(CoxTies ties, int columns) {
    this.ties = ties;
    mean = new double[columns];
    variance = new double[columns][columns];
  }

  void set(long deaths, RiskSums surviving, RiskSums dying) {
    TieSums sums = ties.sums(surviving.total(), dying.total(), deaths);
    logDenominator = sums.log() / deaths;
    for (int j = 0; j < mean.length; j++) {
      double stay = surviving.first(j);
      double die = dying.first(j);
      mean[j] = (stay * sums.inverse() + die * sums.share()) / deaths;
      for (int k = 0; k <= j; k++) {
        double square = surviving.second(j, k) * sums.inverse() + dying.second(j, k) * sums.share();
        double product =
            stay * surviving.first(k) * sums.inverseSquare()
                + (stay * dying.first(k) + die * surviving.first(k)) * sums.shareSquare()
                + die * dying.first(k) * sums.squareShare();
        variance[j][k] = (square - product) / deaths;
      }
    }
  }

  /** Mean ln of the denominators. */
  double logDenominator() {
    return logDenominator;
  }

  /** Mean over the events of the weighted mean of covariate j in the risk set. */
  double mean(int j) {
    return mean[j];
  }

  /** Mean over the events of the weighted covariance in the risk set, k at most j. */
  double variance(int j, int k) {
    return variance[j][k];
  }
}
