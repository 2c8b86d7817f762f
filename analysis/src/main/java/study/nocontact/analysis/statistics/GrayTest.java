package study.nocontact.analysis.statistics;

import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularMatrixException;

/**
 * Gray's test for equal cumulative incidence of one cause in K groups.
 *
 * <p>H0: CIF_k is the same in all groups, at all times. The score of a group sums (1 - F(t-))^rho
 * times its events of the cause minus those expected from its share of the subdistribution risk
 * set, R_g = Y_g (1 - F_g(t-)) / S_g(t-). The statistic is chi-squared with K - 1 degrees of
 * freedom, as R's {@code cmprsk::cuminc}.
 *
 * <p>Misleads when the curves cross (the differences cancel); with delayed entry the method does
 * not hold and such data are refused. A difference says nothing about the hazards of the cause.
 *
 * <p>Source: Gray 1988, Annals of Statistics 16, 1141-1154.
 */
public final class GrayTest {

  private static final GrayTest DEFAULTS = new GrayTest(1, 0);

  private final int cause;
  private final double rho;

  private GrayTest(int cause, double rho) {
    this.cause = cause;
    this.rho = rho;
  }

  /** Cause 1 with equal weights over time (rho = 0). */
  public static GrayTest withDefaults() {
    return DEFAULTS;
  }

  /** Tests {@code cause} instead. */
  public GrayTest withCause(int cause) {
    return new GrayTest(EventTimes.cause(cause), rho);
  }

  /** Weights (1 - F(t-))^rho; above 0 gives early differences more weight. */
  public GrayTest withRho(double rho) {
    return new GrayTest(cause, Arguments.finite(rho, "rho"));
  }

  /**
   * Tests the groups.
   *
   * @throws IllegalArgumentException if there are fewer than two groups or an entry is delayed
   * @throws NotEstimableException if the cause never occurs, or some group is never at risk when it
   *     does
   */
  public ChiSquareResult test(List<EventTimes> groups) {
    if (groups.size() < 2) {
      throw new IllegalArgumentException("there must be at least two groups");
    }
    groups.forEach(EventTimes::refuseDelayedEntry);
    GrayScore score = GrayScore.of(groups, cause, rho);
    try {
      RealVector vector = new ArrayRealVector(score.scores());
      RealVector solved =
          new QRDecomposition(new Array2DRowRealMatrix(score.covariance()), 1e-12)
              .getSolver()
              .solve(vector);
      return ChiSquareResult.of(vector.dotProduct(solved), groups.size() - 1);
    } catch (SingularMatrixException singular) {
      throw new NotEstimableException(
          "the cause does not occur, or a group is not at risk when it does");
    }
  }
}
