package study.nocontact.analysis.statistics;

/**
 * A column not in a logistic model, made orthogonal to it once, so that its score statistic for any
 * other successes takes one pass over the rows.
 *
 * <p>For other successes the model is not refitted: being orthogonal to its columns, the score
 * changes only to second order when it is.
 */
final class AddedColumn {

  private final double[] residuals;
  private final double expected;
  private final double information;

  AddedColumn(LogisticFit fit, double[] column) {
    residuals = fit.information().residuals(column);
    double[] fitted = fit.fitted();
    double mean = 0;
    double left = 0;
    double whole = 0;
    for (int i = 0; i < residuals.length; i++) {
      double successes = fit.data().trials()[i] * fitted[i];
      double weight = successes * (1 - fitted[i]);
      mean += residuals[i] * successes;
      left += weight * residuals[i] * residuals[i];
      whole += weight * column[i] * column[i];
    }
    if (!(left > 1e-18 * whole)) {
      throw new NotEstimableException("the added column is already spanned by the model");
    }
    expected = mean;
    information = left;
  }

  double statistic(long[] successes) {
    double score = -expected;
    for (int i = 0; i < residuals.length; i++) {
      score += residuals[i] * successes[i];
    }
    return score * score / information;
  }
}
