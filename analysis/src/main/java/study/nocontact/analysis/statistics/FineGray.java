package study.nocontact.analysis.statistics;

/**
 * Fine and Gray's regression of the cumulative incidence of one cause.
 *
 * <p>Model: CIF_k(t | x) = 1 - exp(-H(t) exp(x'b)), H left free; exp(b) is a ratio of
 * subdistribution hazards. Whoever had another cause at X stays at risk with weight G(t-)/G(X-), G
 * the Kaplan-Meier estimate of not being censored. Ties as Breslow. Coefficients, log likelihood
 * and the sandwich error, which counts G as estimated, equal R's {@code cmprsk::crr}. Counts are
 * frequencies; the cost is rows times covariates squared.
 *
 * <p>Misleads when read as a hazard of people: those at risk include some who can no longer have
 * the event, so the ratio mixes the effects on both causes; the cause-specific {@link
 * CoxRegression} belongs beside it. Assumes that censoring does not depend on the covariates.
 * Delayed entry, strata, clusters and probability weights are refused.
 *
 * <p>Source: Fine and Gray 1999.
 */
public final class FineGray {

  private static final FineGray DEFAULTS = new FineGray(1, .95, 100, 1e-8);

  private final int cause;
  private final double level;
  private final int maxIterations;
  private final double tolerance;

  private FineGray(int cause, double level, int maxIterations, double tolerance) {
    this.cause = cause;
    this.level = level;
    this.maxIterations = maxIterations;
    this.tolerance = tolerance;
  }

  /**
   * Cause 1, intervals of 95%, at most 100 iterations until a step is at most 1e-8 standard errors.
   */
  public static FineGray withDefaults() {
    return DEFAULTS;
  }

  /** The incidence of {@code cause} instead. */
  public FineGray withCause(int cause) {
    return new FineGray(EventTimes.cause(cause), level, maxIterations, tolerance);
  }

  /** Intervals of coverage {@code level}. */
  public FineGray withLevel(double level) {
    return new FineGray(cause, Arguments.openUnit(level, "level"), maxIterations, tolerance);
  }

  /** At most {@code maxIterations} iterations. */
  public FineGray withMaxIterations(int maxIterations) {
    Arguments.positive(maxIterations, "maxIterations");
    return new FineGray(cause, level, maxIterations, tolerance);
  }

  /** Stops after a step of at most {@code tolerance} standard errors. */
  public FineGray withTolerance(double tolerance) {
    Arguments.positive(tolerance, "tolerance");
    return new FineGray(cause, level, maxIterations, tolerance);
  }

  /**
   * Fits the model.
   *
   * @throws IllegalArgumentException if the rows have delayed entry, strata, clusters or
   *     probability weights
   * @throws NotEstimableException if nobody has the cause, a covariate does not vary among those at
   *     risk or is a linear combination of those before it, or a coefficient is infinite
   */
  public FineGrayFit fit(SurvivalRows rows) {
    if (!rows.isPlain()) {
      throw new IllegalArgumentException(
          "delayed entry, strata, clusters and probability weights are not supported");
    }
    FineGrayData data = new FineGrayData(rows, cause);
    FineGrayLikelihood likelihood = new FineGrayLikelihood(data);
    NewtonMaximum maximum = NewtonMaximum.of(likelihood, maxIterations, tolerance);
    double[] coefficients = maximum.end().coefficients();
    FineGrayScores scores = new FineGrayScores(likelihood, coefficients);
    double[][] bread = new InformationMatrix(maximum.end().information()).inverse();
    double[] unscaled = data.design().unscaled(coefficients);
    double[][] covariance = data.design().unscaled(scores.sandwich(bread));
    return new FineGrayFit(
        new LogHazardRatios(unscaled, covariance, level),
        scores.baseline(unscaled),
        maximum.end().logLikelihood(),
        maximum.start().logLikelihood(),
        data.people(FineGrayData.CAUSE),
        data.people(FineGrayData.OTHER),
        data.people(FineGrayData.CENSORED),
        maximum.converged(),
        maximum.iterations());
  }
}
