package study.nocontact.analysis.statistics;

/** A fitted Cox model; see {@link CoxRegression}. */
public final class CoxFit {

  private final CoxLikelihood likelihood;
  private final NewtonMaximum maximum;
  private final double level;

  CoxFit(CoxLikelihood likelihood, NewtonMaximum maximum, double level) {
    this.likelihood = likelihood;
    this.maximum = maximum;
    this.level = level;
  }

  /** Coefficients with the inverse of the information as covariance. */
  public LogHazardRatios estimates() {
    return estimates(new InformationMatrix(maximum.end().information()).inverse());
  }

  /**
   * Coefficients with the sandwich covariance V (sum of squared scores) V. Scores are summed within
   * clusters where the rows have them, otherwise every person is a cluster. Right also when hazards
   * are not proportional, rows are weighted by probability, or people have several rows.
   *
   * <p>Too small with fewer than about 30 clusters. Source: Lin and Wei 1989; R {@code coxph(robust
   * = TRUE)}, {@code coxph(cluster = )}.
   */
  public LogHazardRatios robustEstimates() {
    double[][] bread = new InformationMatrix(maximum.end().information()).inverse();
    return estimates(new CoxResiduals(likelihood, coefficients()).sandwich(bread));
  }

  private LogHazardRatios estimates(double[][] standardised) {
    StandardDesign design = likelihood.design();
    return new LogHazardRatios(
        design.unscaled(coefficients()), design.unscaled(standardised), level);
  }

  /** Log partial likelihood at the estimates. */
  public double logLikelihood() {
    return maximum.end().logLikelihood();
  }

  /** Log partial likelihood with all coefficients 0. */
  public double nullLogLikelihood() {
    return maximum.start().logLikelihood();
  }

  /** H0: all coefficients are 0, by twice the gain in log likelihood; not for weighted rows. */
  public ChiSquareResult likelihoodRatioTest() {
    double gain = logLikelihood() - nullLogLikelihood();
    return ChiSquareResult.of(2 * gain, coefficients().length);
  }

  /**
   * H0: all coefficients are 0, by the score at 0. With one covariate for two groups and Breslow's
   * ties close to the log-rank test.
   */
  public ChiSquareResult scoreTest() {
    LikelihoodPoint start = maximum.start();
    double statistic = new InformationMatrix(start.information()).quadraticForm(start.score());
    return ChiSquareResult.of(statistic, coefficients().length);
  }

  /**
   * Likelihood-ratio test of this model against one with fewer covariates on the same rows. H0: the
   * left-out coefficients are 0.
   *
   * @throws IllegalArgumentException unless {@code nested} has fewer covariates and as many
   *     subjects and events
   */
  public ChiSquareResult against(CoxFit nested) {
    int degrees = coefficients().length - nested.coefficients().length;
    if (degrees < 1 || subjects() != nested.subjects() || events() != nested.events()) {
      throw new IllegalArgumentException("the other fit must be nested in this one");
    }
    return ChiSquareResult.of(2 * (logLikelihood() - nested.logLikelihood()), degrees);
  }

  /** Cumulative baseline hazards. */
  public BaselineHazard baseline() {
    return new BaselineHazard(likelihood, coefficients());
  }

  /** How often those with the higher linear predictor have the event first. */
  public Concordance concordance() {
    return new ConcordanceCount(likelihood.data(), coefficients()).concordance();
  }

  /** Number of subjects. */
  public long subjects() {
    return likelihood.data().rows().subjects();
  }

  /** Number of events. */
  public long events() {
    return likelihood.data().rows().events();
  }

  /** Whether the last step was small enough. */
  public boolean converged() {
    return maximum.converged();
  }

  /** Steps taken. */
  public int iterations() {
    return maximum.iterations();
  }

  CoxLikelihood likelihood() {
    return likelihood;
  }

  /** Coefficients of the standardised columns. */
  double[] coefficients() {
    return maximum.end().coefficients();
  }

  /** Information about the standardised columns. */
  double[][] information() {
    return maximum.end().information();
  }
}
