package study.nocontact.analysis.statistics;

import java.util.Arrays;
import java.util.List;

/**
 * A fitted Weibull regression with gamma frailty; see {@link GammaFrailtyWeibull}.
 *
 * <p>When the likelihood is highest without frailty, {@link #frailtyVariance} is 0 and everything
 * else is that of the Weibull fit.
 */
public final class FrailtyFit {

  private final MixtureSearch search;
  private final WeibullFit weibull;
  private final MixtureSearch.Found found;

  FrailtyFit(MixtureSearch search, WeibullFit weibull, MixtureSearch.Found found) {
    this.search = search;
    this.weibull = weibull;
    this.found = found;
  }

  /** The same model without frailty. */
  public WeibullFit weibull() {
    return weibull;
  }

  /** Variance theta of the frailty, 0 if none was found. */
  public double frailtyVariance() {
    return found
        .mixture()
        .map(maximum -> Math.exp(maximum.parameters()[search.boundaryShape()]))
        .orElse(0.);
  }

  /**
   * Standard error of ln theta.
   *
   * @throws IllegalStateException if theta is 0
   */
  public double logFrailtyVarianceStandardError() {
    return found
        .mixture()
        .orElseThrow(() -> new IllegalStateException("no frailty was found: its variance is 0"))
        .covariance()
        .standardError(search.boundaryShape());
  }

  /** Shape of the hazard within a person: below 1 it falls with time. */
  public double shape() {
    return Math.exp(logShape());
  }

  private double logShape() {
    double[] parameters = best().parameters();
    return parameters[parameters.length - 1];
  }

  /** Standard error of ln shape. */
  public double logShapeStandardError() {
    return best().covariance().standardError(best().parameters().length - 1);
  }

  /** Estimates in the order of the columns: effects on the log of the duration. */
  public double[] coefficients() {
    return Arrays.copyOf(best().parameters(), search.boundaryShape());
  }

  /** Standard errors of {@link #coefficients}, from the observed information. */
  public double[] standardErrors() {
    return Arrays.copyOf(best().covariance().standardErrors(), search.boundaryShape());
  }

  /** Log-likelihood of the durations. */
  public double logLikelihood() {
    return found.logLikelihood();
  }

  /** Steps taken. */
  public int iterations() {
    return best().iterations();
  }

  private NewtonSearch.Maximum best() {
    return found.mixture().orElse(found.plain());
  }

  /** Test of H0: theta = 0, people differ no more than the design says. */
  public BoundaryTest frailtyTest() {
    return BoundaryTest.of(logLikelihood() - weibull.logLikelihood());
  }

  /** Likelihood-ratio test of the shape against 1, with frailty in both models. */
  public ShapeTest shapeTest(Alternative alternative) {
    return ShapeTest.of(shape(), logLikelihood() - holdingShape(0), alternative);
  }

  /**
   * Profile-likelihood interval for the shape.
   *
   * @throws NotEstimableException if the likelihood is too flat
   */
  public Interval shapeProfileInterval(double level) {
    Interval log =
        new ProfileLikelihood(
                logShape(), logShapeStandardError(), logLikelihood(), this::holdingShape)
            .interval(level);
    return new Interval(Math.exp(log.lower()), Math.exp(log.upper()), level);
  }

  /** Highest log-likelihood for a given ln shape, with frailty or without. */
  private double holdingShape(double logShape) {
    double[] plain = found.plain().parameters().clone();
    plain[search.boundaryShape()] = logShape;
    double[] mixed =
        found
            .mixture()
            .map(NewtonSearch.Maximum::parameters)
            .orElse(search.with(plain, -2))
            .clone();
    mixed[search.lastShape()] = logShape;
    NewtonSearch.Maximum held =
        new NewtonSearch(search.plain(), search.boundaryShape()).from(List.of(plain));
    List<double[]> starts =
        List.of(mixed, search.with(held.parameters(), -2), search.with(held.parameters(), 0));
    return search.search(held, starts, search.lastShape()).logLikelihood();
  }
}
