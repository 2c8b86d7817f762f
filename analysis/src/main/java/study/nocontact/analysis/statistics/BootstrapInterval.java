package study.nocontact.analysis.statistics;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Confidence intervals from bootstrap resamples, as R's {@code boot.ci} gives them (Davison and
 * Hinkley, Bootstrap Methods and their Application, 1997, chapter 5).
 *
 * <p>All are first-order approximations but {@link #BCA}; they mislead in small samples, for
 * statistics decided by few people, and with fewer than about 999 resamples.
 */
public enum BootstrapInterval {
  /** Estimate less bias, plus and minus z standard errors; for statistics close to normal. */
  NORMAL {
    @Override
    Interval bounds(BootstrapDistribution resampled, double level) {
      double half = WaldInterval.z(level) * resampled.standardError();
      double centre = resampled.estimate() - resampled.bias();
      return new Interval(centre - half, centre + half, level);
    }
  },
  /**
   * Quantiles of the resampled values, reflected at the estimate; may leave the range of values.
   */
  BASIC {
    @Override
    Interval bounds(BootstrapDistribution resampled, double level) {
      Interval percentile = PERCENTILE.bounds(resampled, level);
      double twice = 2 * resampled.estimate();
      return new Interval(twice - percentile.upper(), twice - percentile.lower(), level);
    }
  },
  /** Quantiles of the resampled values; ignores that the statistic may be biased. */
  PERCENTILE {
    @Override
    Interval bounds(BootstrapDistribution resampled, double level) {
      double tail = (1 - level) / 2;
      return new Interval(resampled.quantile(tail), resampled.quantile(1 - tail), level);
    }
  },
  /**
   * Quantiles moved for bias and for a standard error that changes with the parameter: at Phi(z0 +
   * (z0 + z) / (1 - a (z0 + z))) with {@link BootstrapDistribution#biasCorrection} z0 and {@link
   * BootstrapDistribution#acceleration} a (Efron, JASA 1987). Second-order correct; asks for more
   * resamples than the others, as it reaches further into the tails.
   */
  BCA {
    @Override
    Interval bounds(BootstrapDistribution resampled, double level) {
      double z = WaldInterval.z(level);
      double z0 = resampled.biasCorrection();
      double a = resampled.acceleration();
      return new Interval(
          resampled.quantile(moved(z0, a, -z)), resampled.quantile(moved(z0, a, z)), level);
    }

    private double moved(double z0, double a, double z) {
      double stretch = 1 - a * (z0 + z);
      if (!(stretch > 0)) {
        throw new NotEstimableException("the acceleration " + a + " is too large for this level");
      }
      return NormalDistribution.of(0, 1).cumulativeProbability(z0 + (z0 + z) / stretch);
    }
  };

  abstract Interval bounds(BootstrapDistribution resampled, double level);

  /**
   * The interval of coverage {@code level}.
   *
   * @throws IllegalArgumentException unless {@code level} lies strictly between 0 and 1
   * @throws NotEstimableException for {@link #BCA} if all resampled values lie on one side of the
   *     estimate, leaving one person out never changes the statistic or leaves it without a value,
   *     or the acceleration is too large
   */
  public Interval of(BootstrapDistribution resampled, double level) {
    return bounds(resampled, Arguments.openUnit(level, "level"));
  }
}
