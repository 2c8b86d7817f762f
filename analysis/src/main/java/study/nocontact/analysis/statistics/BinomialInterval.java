package study.nocontact.analysis.statistics;

/**
 * Confidence intervals for one proportion.
 *
 * <p>Estimand: the common probability of success of {@code n} independent trials with {@code x}
 * successes. Every method gives 0 as the lower bound when {@code x = 0} and 1 as the upper bound
 * when {@code x = n}. Misleads when trials are clustered: intervals are then too short.
 */
public enum BinomialInterval {
  /**
   * Exact: inverts both one-sided binomial tests, so coverage is never below the level and often
   * well above it (Clopper and Pearson, Biometrika 1934; R's {@code binom.test}).
   */
  CLOPPER_PEARSON {
    @Override
    Interval interior(long x, long n, double level) {
      double tail = (1 - level) / 2;
      double lower = x == 0 ? 0 : new BetaQuantile(x, n - x + 1.0).lower(tail);
      double upper = x == n ? 1 : new BetaQuantile(x + 1.0, n - x).upper(tail);
      return new Interval(lower, upper, level);
    }
  },
  /**
   * Inverts the score test; coverage close to the level on average (Wilson, JASA 1927; R's {@code
   * prop.test(correct = FALSE)}).
   */
  WILSON {
    @Override
    Interval interior(long x, long n, double level) {
      double z = WaldInterval.z(level);
      return new Interval(
          scoreBound((double) x / n, n, -z), scoreBound((double) x / n, n, z), level);
    }
  },
  /**
   * {@link #WILSON} with continuity correction 1/(2n) (R's {@code prop.test(correct = TRUE)},
   * except that R shrinks the correction when |x - n/2| &lt; 1/2).
   */
  WILSON_CONTINUITY {
    @Override
    Interval interior(long x, long n, double level) {
      double z = WaldInterval.z(level);
      double lower = Math.max(0, (x - 0.5) / n);
      double upper = Math.min(1, (x + 0.5) / n);
      return new Interval(scoreBound(lower, n, -z), scoreBound(upper, n, z), level);
    }
  },
  /**
   * Equal-tailed posterior interval under the Beta(1/2, 1/2) prior, with the end rule of Brown, Cai
   * and DasGupta (Statistical Science 2001).
   */
  JEFFREYS {
    @Override
    Interval interior(long x, long n, double level) {
      double tail = (1 - level) / 2;
      BetaQuantile posterior = new BetaQuantile(x + 0.5, n - x + 0.5);
      return new Interval(posterior.lower(tail), posterior.upper(tail), level);
    }
  },
  /**
   * Inverts both one-sided mid-p tests; shorter than {@link #CLOPPER_PEARSON}, coverage can dip
   * slightly below the level (Berry and Armitage, The Statistician 1995).
   */
  MID_P {
    @Override
    Interval interior(long x, long n, double level) {
      double tail = (1 - level) / 2;
      return new Interval(midLower(x, n, tail), 1 - midLower(n - x, n, tail), level);
    }

    private double midLower(long x, long n, double tail) {
      return x == 0
          ? 0
          : BetaQuantile.root(
              p -> {
                Binomial model = new Binomial(n, p);
                return (model.atLeast(x) + model.atLeast(x + 1)) / 2 - tail;
              });
    }
  };

  abstract Interval interior(long x, long n, double level);

  /**
   * The interval for {@code x} successes in {@code n} trials.
   *
   * @param level coverage, strictly between 0 and 1
   * @throws IllegalArgumentException unless 0 &lt;= x &lt;= n, n &gt;= 1 and 0 &lt; level &lt; 1
   */
  public Interval of(long x, long n, double level) {
    Arguments.successes(x, n);
    Arguments.openUnit(level, "level");
    Interval interval = interior(x, n, level);
    return new Interval(x == 0 ? 0 : interval.lower(), x == n ? 1 : interval.upper(), level);
  }

  private static double scoreBound(double p, long n, double z) {
    double half = z * z / (2 * n);
    return (p + half + z * Math.sqrt(p * (1 - p) / n + half / (2 * n))) / (1 + 2 * half);
  }
}
