package study.nocontact.analysis.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Test that hazards are proportional.
 *
 * <p>H0: coefficients do not change with time, against b + c g(t), g a {@link TimeTransform}. Score
 * test of c = 0 at the fit, with b estimated beside it; chi-squared with one degree of freedom per
 * covariate. Equals R's {@code cox.zph} (survival 3).
 *
 * <p>Misleads when the change is not monotone in g, when a covariate is left out of the model, and
 * with many events, where any departure shows: look at its size.
 *
 * <p>Source: Grambsch and Therneau 1994.
 */
public final class ProportionalHazardsTest {

  private static final ProportionalHazardsTest DEFAULTS =
      new ProportionalHazardsTest(TimeTransform.KAPLAN_MEIER);

  private final TimeTransform transform;

  private ProportionalHazardsTest(TimeTransform transform) {
    this.transform = transform;
  }

  /** With g the Kaplan-Meier transform. */
  public static ProportionalHazardsTest withDefaults() {
    return DEFAULTS;
  }

  /** With another function of time. */
  public ProportionalHazardsTest withTransform(TimeTransform transform) {
    return new ProportionalHazardsTest(transform);
  }

  /**
   * Tests each covariate alone and all together.
   *
   * @throws NotEstimableException if there are too few event times to see a change
   */
  public ProportionalHazardsResult test(CoxFit fit) {
    TimeVaryingScore score = new TimeVaryingScore(fit, transform);
    List<ChiSquareResult> each = new ArrayList<>();
    int[] all = new int[fit.coefficients().length];
    for (int j = 0; j < all.length; j++) {
      all[j] = j;
      each.add(score.test(j));
    }
    return new ProportionalHazardsResult(List.copyOf(each), score.test(all));
  }

  /**
   * Tests the covariates of one term, such as the indicators of a factor, together.
   *
   * @throws IllegalArgumentException if no column is named
   * @throws NotEstimableException if there are too few event times to see a change
   */
  public ChiSquareResult test(CoxFit fit, int... columns) {
    if (columns.length == 0) {
      throw new IllegalArgumentException("there must be at least one column to test");
    }
    return new TimeVaryingScore(fit, transform).test(columns);
  }
}
