package study.nocontact.analysis.statistics;

import org.apache.commons.math3.analysis.integration.gauss.GaussIntegrator;
import org.apache.commons.math3.analysis.integration.gauss.GaussIntegratorFactory;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Where a Brownian motion may be that has stayed within its bounds so far: positions and the
 * probability mass that a quadrature rule gives them.
 */
record SurvivingPaths(double[] positions, double[] masses) {

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
  private static final int POINTS = 10;

  /** Farther out than this many standard deviations nothing is left to integrate. */
  private static final double REACH = 9;

  static SurvivingPaths atStart() {
    return new SurvivingPaths(new double[] {0}, new double[] {1});
  }

  /**
   * The paths that are within {@code bound} after another increment.
   *
   * @param finest standard deviation of the smallest increment that the result has to resolve
   */
  SurvivingPaths advance(double increment, double bound, double finest) {
    double deviation = Math.sqrt(increment);
    double end = Math.min(bound, positions[positions.length - 1] + REACH * deviation);
    int panels = (int) Math.ceil(2 * end / Math.min(deviation, finest));
    double width = 2 * end / panels;
    double[] nextPositions = new double[panels * POINTS];
    double[] nextMasses = new double[panels * POINTS];
    for (int panel = 0; panel < panels; panel++) {
      double low = -end + panel * width;
      GaussIntegrator rule = new GaussIntegratorFactory().legendre(POINTS, low, low + width);
      for (int point = 0; point < POINTS; point++) {
        int i = panel * POINTS + point;
        nextPositions[i] = rule.getPoint(point);
        nextMasses[i] = rule.getWeight(point) * density(nextPositions[i], deviation);
      }
    }
    return new SurvivingPaths(nextPositions, nextMasses);
  }

  private double density(double position, double deviation) {
    double sum = 0;
    for (int i = 0; i < positions.length; i++) {
      sum += masses[i] * NORMAL.density((position - positions[i]) / deviation);
    }
    return sum / deviation;
  }

  /** Chance of staying so far and being at least {@code bound} from 0 one increment later. */
  double probabilityBeyond(double bound, double increment) {
    double deviation = Math.sqrt(increment);
    double sum = 0;
    for (int i = 0; i < positions.length; i++) {
      sum +=
          masses[i]
              * (NORMAL.survivalProbability((bound - positions[i]) / deviation)
                  + NORMAL.cumulativeProbability((-bound - positions[i]) / deviation));
    }
    return sum;
  }
}
