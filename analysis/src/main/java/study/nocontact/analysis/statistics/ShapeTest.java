package study.nocontact.analysis.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Likelihood-ratio test of a Weibull shape. H0: the shape is 1, so the hazard does not change with
 * time.
 *
 * @param statistic twice the gain in log-likelihood, chi-squared with one degree of freedom under
 *     H0
 * @param signedRoot its root, negative when the shape is below 1, standard normal under H0
 * @param alternative {@code LESS}: the hazard falls; {@code GREATER}: it rises
 * @param pValue p-value
 */
public record ShapeTest(
    double statistic, double signedRoot, Alternative alternative, double pValue) {

  static ShapeTest of(double shape, double gain, Alternative alternative) {
    double statistic = Math.max(0, 2 * gain);
    double root = Math.copySign(Math.sqrt(statistic), shape - 1);
    NormalDistribution normal = NormalDistribution.of(0, 1);
    double p =
        switch (alternative) {
          case LESS -> normal.cumulativeProbability(root);
          case GREATER -> normal.survivalProbability(root);
          case TWO_SIDED -> 2 * normal.survivalProbability(Math.abs(root));
        };
    return new ShapeTest(statistic, root, alternative, p);
  }
}
