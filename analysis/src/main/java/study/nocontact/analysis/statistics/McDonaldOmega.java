package study.nocontact.analysis.statistics;

/**
 * Reliability of the sum of at least three items that measure one thing, each to its own degree:
 * omega = (sum of loadings)² / ((sum of loadings)² + sum of error variances), with loadings and
 * error variances of a single factor fitted by maximum likelihood, in units of the answers.
 *
 * <p>Equals {@link CronbachAlpha} when all loadings are equal, and is larger when they differ.
 * Misleads when items share more than the factor (two of nearly the same wording), when they point
 * in opposite directions (turn them first), and, for the error, when answers have few steps: it
 * takes them as normal.
 *
 * <p>Source: McDonald 1999; Raykov and Marcoulides, Structural Equation Modeling 2004, for the
 * delta-method error. R: {@code factanal(factors = 1)} gives the standardised loadings; {@code
 * psych::omega} and {@code MBESS::ci.reliability} were not run.
 *
 * @param estimate omega, between 0 and 1
 * @param standardError delta-method error
 * @param items number of items
 * @param people number of people
 */
public record McDonaldOmega(double estimate, double standardError, int items, long people) {

  /**
   * From answers of people without missing items.
   *
   * @param answers one row per group of equal people, one column per item
   * @param count people per row
   * @throws IllegalArgumentException if shapes differ, an answer is not finite, a count is negative
   *     or there are fewer than three items
   * @throws NotEstimableException if there are no more people than items, an item is answered the
   *     same by all, an item would have no error, or no common factor is found
   */
  public static McDonaldOmega of(double[][] answers, long[] count) {
    Arguments.sameLength("answers and count", answers.length, count.length);
    Arguments.rectangle(answers, "answers");
    int items = answers[0].length;
    if (items < 3) {
      throw new IllegalArgumentException("there must be at least three items, there are " + items);
    }
    long people = 0;
    for (long c : count) {
      people += Arguments.count(c, "count");
    }
    if (people <= items) {
      throw new NotEstimableException("there must be more people than items");
    }
    for (int j = 0; j < items; j++) {
      checkVarying(answers, count, j);
    }
    double[][] covariance = covariance(answers, count, people);
    double[] units = units(covariance);
    OneFactor factor = OneFactor.of(correlation(covariance, units));
    double common = WeightedDesign.dot(factor.loadings(), units);
    double errors = 0;
    for (int j = 0; j < items; j++) {
      errors += factor.uniquenesses()[j] * units[j] * units[j];
    }
    double whole = common * common + errors;
    double[] gradient = new double[2 * items];
    for (int j = 0; j < items; j++) {
      gradient[j] = 2 * common * errors / (whole * whole) * units[j];
      gradient[items + j] = -common * common / (whole * whole) * units[j] * units[j];
    }
    double variance = factor.information().quadraticForm(gradient) / people;
    return new McDonaldOmega(common * common / whole, Math.sqrt(variance), items, people);
  }

  private static void checkVarying(double[][] answers, long[] count, int item) {
    double first = Double.NaN;
    for (int i = 0; i < answers.length; i++) {
      if (count[i] > 0) {
        if (answers[i][item] < first || answers[i][item] > first) {
          return;
        }
        first = answers[i][item];
      }
    }
    throw new NotEstimableException("everybody gives the same answer to item " + item);
  }

  private static double[][] covariance(double[][] answers, long[] count, long people) {
    int items = answers[0].length;
    double[] mean = new double[items];
    for (int i = 0; i < answers.length; i++) {
      for (int j = 0; j < items; j++) {
        mean[j] += answers[i][j] * count[i] / people;
      }
    }
    double[][] covariance = new double[items][items];
    for (int i = 0; i < answers.length; i++) {
      for (int j = 0; j < items; j++) {
        for (int k = 0; k < items; k++) {
          covariance[j][k] +=
              (answers[i][j] - mean[j]) * (answers[i][k] - mean[k]) * count[i] / people;
        }
      }
    }
    return covariance;
  }

  private static double[] units(double[][] covariance) {
    double[] units = new double[covariance.length];
    for (int j = 0; j < units.length; j++) {
      units[j] = Math.sqrt(covariance[j][j]);
    }
    return units;
  }

  private static double[][] correlation(double[][] covariance, double[] units) {
    double[][] correlation = new double[units.length][units.length];
    for (int j = 0; j < units.length; j++) {
      for (int k = 0; k < units.length; k++) {
        correlation[j][k] = covariance[j][k] / (units[j] * units[k]);
      }
    }
    return correlation;
  }

  /** Wald interval on the log-odds scale. */
  public Interval interval(double level) {
    return WaldInterval.LOGIT.ofProbability(estimate, standardError, level);
  }
}
