package study.nocontact.analysis.statistics;

/**
 * How strong selection into the survey would have to be to undo a conclusion about a proportion.
 *
 * <p>If cases with the feature were reported with odds {@code psi} times those of cases without it,
 * the odds seen are {@code psi} times the true odds. The tipping value is the {@code psi} at which
 * a true proportion on the bound would have looked like the observed one: {@code odds(p) /
 * odds(bound)}, reported as itself or its inverse, whichever is at least 1. Near 1 even mild
 * selection suffices. It says nothing about how likely such selection is.
 */
public final class SelectionTipping {

  private SelectionTipping() {}

  /**
   * Tipping value for a threshold; infinite for an observed proportion of 0 or 1.
   *
   * @throws IllegalArgumentException unless 0 &lt;= p &lt;= 1 and 0 &lt; threshold &lt; 1
   */
  public static double threshold(double p, double threshold) {
    Arguments.closedUnit(p, "p");
    Arguments.openUnit(threshold, "threshold");
    double psi = p / (1 - p) * ((1 - threshold) / threshold);
    return Math.max(psi, 1 / psi);
  }

  /**
   * Tipping value for the bound of a band that is the nearest on the odds scale.
   *
   * @throws IllegalArgumentException unless 0 &lt;= p &lt;= 1 and 0 &lt; low &lt; high &lt; 1
   */
  public static double band(double p, double low, double high) {
    Tost.margins(low, high);
    return Math.min(threshold(p, low), threshold(p, high));
  }
}
