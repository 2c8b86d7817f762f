package study.nocontact.analysis.statistics;

import org.apache.commons.math3.util.FastMath;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Kendall's tau-b between two ordered measures, with ties.
 *
 * <p>Estimand: concordant less discordant pairs, over the geometric mean of the pairs not tied in x
 * and those not tied in y. The test of H0 tau = 0 uses the variance of concordant less discordant
 * pairs under independence given the ties (Kendall, Rank Correlation Methods, 1970; R's {@code
 * cor.test(method = "kendall", exact = FALSE)}). The interval uses the error that holds when tau is
 * not 0 (Brown and Benedetti, JASA 1977) on the scale of atanh, so that it stays within [-1, 1].
 *
 * <p>Misleads for relations that rise and fall, which leave tau near 0. With many ties tau-b cannot
 * reach 1 unless the tables are square.
 *
 * @param n people
 * @param estimate tau-b, from -1 to 1
 * @param surplus concordant less discordant pairs
 * @param nullVariance variance of the surplus under H0
 * @param standardError standard error of tau-b when tau is not 0
 */
public record KendallTau(
    long n, double estimate, double surplus, double nullVariance, double standardError) {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  /**
   * Relates two measures.
   *
   * @param x first measure of each cell
   * @param y second measure of each cell
   * @param counts people in each cell
   * @throws IllegalArgumentException if lengths differ, a value is not finite, a count is negative,
   *     or there are fewer than three people
   * @throws NotEstimableException if x or y is the same for everybody
   */
  public static KendallTau of(double[] x, double[] y, long[] counts) {
    ConcordantPairs pairs = ConcordantPairs.of(x, y, counts);
    double n = pairs.n();
    if (n < 3) {
      throw new IllegalArgumentException("there must be at least three people");
    }
    double rows = n * n - pairs.tiesX().squares();
    double columns = n * n - pairs.tiesY().squares();
    if (rows == 0 || columns == 0) {
      throw new NotEstimableException("a measure is the same for everybody: nothing to rank");
    }
    double tau = 2 * pairs.surplus() / Math.sqrt(rows) / Math.sqrt(columns);
    double within = Math.max(-1, Math.min(1, tau));
    return new KendallTau(
        pairs.n(),
        within,
        pairs.surplus(),
        nullVariance(n, pairs.tiesX(), pairs.tiesY()),
        Math.sqrt(Math.max(0, pairs.varianceOfTau(rows, columns, within))));
  }

  private static double nullVariance(double n, Ties x, Ties y) {
    double pairs = n * (n - 1);
    return (pairs * (2 * n + 5) - x.weighted() - y.weighted()) / 18
        + x.pairs() / (2 * pairs) * y.pairs()
        + x.triples() / (9 * pairs * (n - 2)) * y.triples();
  }

  /**
   * p-value of H0: tau is 0, normal approximation.
   *
   * @param continuity whether to take 1 from the absolute surplus first
   */
  public double pValue(Alternative alternative, boolean continuity) {
    double size = Math.abs(surplus) - (continuity ? 1 : 0);
    double z = Math.signum(surplus) * size / Math.sqrt(nullVariance);
    return alternative.pValue(NORMAL, z);
  }

  /**
   * The interval; [-1, 1], which says nothing, when tau is 1 or -1.
   *
   * @throws IllegalArgumentException unless {@code level} lies strictly between 0 and 1
   */
  public Interval interval(double level) {
    double half = WaldInterval.z(level) * standardError;
    double room = 1 - estimate * estimate;
    if (room <= 0) {
      return new Interval(-1, 1, level);
    }
    double centre = FastMath.atanh(estimate);
    return new Interval(Math.tanh(centre - half / room), Math.tanh(centre + half / room), level);
  }
}
