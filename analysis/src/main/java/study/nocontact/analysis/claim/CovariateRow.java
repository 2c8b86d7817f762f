package study.nocontact.analysis.claim;

import java.util.Arrays;

/** The covariates of a report, equal to those of reports that agree. */
final class CovariateRow {

  private final double[] values;
  private final int hash;

  CovariateRow(double[] values) {
    this.values = values;
    hash = Arrays.hashCode(values);
  }

  double[] values() {
    return values;
  }

  /** Some of the covariates. */
  CovariateRow only(int[] kept) {
    double[] some = new double[kept.length];
    Arrays.setAll(some, j -> values[kept[j]]);
    return new CovariateRow(some);
  }

  /** The covariates after another number. */
  double[] after(double first) {
    double[] longer = new double[values.length + 1];
    longer[0] = first;
    System.arraycopy(values, 0, longer, 1, values.length);
    return longer;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CovariateRow row && Arrays.equals(values, row.values);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
