package study.nocontact.analysis.statistics;

/**
 * Cox's proportional hazards regression by maximum partial likelihood.
 *
 * <p>Model: the hazard of somebody with covariates x in stratum s is h_s(t) exp(x'b), h_s left
 * free. Any cause counts as the event; {@link SurvivalRows#censoringAllBut} gives the
 * cause-specific model. People are at risk when {@code entry < t <= exit}, so entry may be delayed
 * and covariates may change between the rows of a person. Equals R's {@code coxph}; counts are
 * frequencies and give, with Efron's ties too, exactly what that many rows would, unlike R's case
 * weights. One iteration costs rows times covariates squared, whatever the counts.
 *
 * <p>Misleads when hazards are not proportional (see {@link ProportionalHazardsTest}), when a
 * covariate uses the future (whoever "ever" did something lived to do it: let it change in time),
 * when censoring tells of the outlook, below about ten events per covariate, and as a statement
 * about how many ever have the event when causes compete (see {@link FineGray}).
 *
 * <p>Source: Cox 1972; Efron 1977; Breslow 1974; Andersen and Gill 1982.
 */
public final class CoxRegression {

  private static final CoxRegression DEFAULTS = new CoxRegression(CoxTies.EFRON, .95, 100, 1e-8);

  private final CoxTies ties;
  private final double level;
  private final int maxIterations;
  private final double tolerance;

  private CoxRegression(CoxTies ties, double level, int maxIterations, double tolerance) {
    this.ties = ties;
    this.level = level;
    this.maxIterations = maxIterations;
    this.tolerance = tolerance;
  }

  /**
   * Efron's ties, intervals of 95%, at most 100 iterations until a step is at most 1e-8 standard
   * errors.
   */
  public static CoxRegression withDefaults() {
    return DEFAULTS;
  }

  /** Handles ties in another way. */
  public CoxRegression withTies(CoxTies ties) {
    return new CoxRegression(ties, level, maxIterations, tolerance);
  }

  /** Intervals of coverage {@code level}. */
  public CoxRegression withLevel(double level) {
    return new CoxRegression(ties, Arguments.openUnit(level, "level"), maxIterations, tolerance);
  }

  /** At most {@code maxIterations} iterations. */
  public CoxRegression withMaxIterations(int maxIterations) {
    Arguments.positive(maxIterations, "maxIterations");
    return new CoxRegression(ties, level, maxIterations, tolerance);
  }

  /** Stops after a step of at most {@code tolerance} standard errors. */
  public CoxRegression withTolerance(double tolerance) {
    Arguments.positive(tolerance, "tolerance");
    return new CoxRegression(ties, level, maxIterations, tolerance);
  }

  /**
   * Fits the model.
   *
   * @throws NotEstimableException if there are no events, a covariate does not vary among those at
   *     risk or is a linear combination of those before it, or a coefficient is infinite (a group
   *     without events, or events only at the most extreme covariates)
   */
  public CoxFit fit(SurvivalRows rows) {
    CoxLikelihood likelihood = new CoxLikelihood(new CoxData(rows), ties);
    return new CoxFit(likelihood, NewtonMaximum.of(likelihood, maxIterations, tolerance), level);
  }
}
