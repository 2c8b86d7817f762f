package study.nocontact.analysis.statistics;

/** What stands for the risk set when several events share a time. */
public enum CoxTies {
  /**
   * Of d tied events the l-th (from 0) sees the dying with weight 1 - l/d, the average over the
   * orders in which they may have happened; close to the exact likelihood.
   */
  EFRON {
    @Override
    TieSums sums(double surviving, double dying, long deaths) {
      return TieSums.efron(surviving, dying, deaths);
    }
  },
  /** Every tied event sees all the dying; pulls coefficients towards 0 when ties are heavy. */
  BRESLOW {
    @Override
    TieSums sums(double surviving, double dying, long deaths) {
      return TieSums.breslow(surviving, dying, deaths);
    }
  };

  abstract TieSums sums(double surviving, double dying, long deaths);
}
