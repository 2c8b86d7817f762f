package study.nocontact.analysis.statistics;

import java.util.List;
import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;

/**
 * A fitted mixture cure model; see {@link CureModel}.
 *
 * <p>When the likelihood is highest without a cured share, {@link #cureFraction} is 0, the latency
 * is that of the plain model, and what speaks of logit pi throws.
 */
public final class CureFit {

  /** Where the search for an upper bound begins when the estimate is 0. */
  private static final double LOGIT_OF_NEARLY_NOBODY = -12;

  private final Latency latency;
  private final MixtureSearch search;
  private final MixtureSearch.Found found;

  CureFit(Latency latency, MixtureSearch search, MixtureSearch.Found found) {
    this.latency = latency;
    this.search = search;
    this.found = found;
  }

  /** Distribution of the time to the event for those who have it. */
  public Latency latency() {
    return latency;
  }

  /** The share pi that never has the event; 0 if none was found. */
  public double cureFraction() {
    return found.mixture().isPresent() ? 1 / (1 + Math.exp(-logit())) : 0;
  }

  /**
   * Log odds of {@link #cureFraction}.
   *
   * @throws IllegalStateException if the share is 0
   */
  public double logit() {
    return mixture().parameters()[search.boundaryShape()];
  }

  /**
   * Standard error of {@link #logit}.
   *
   * @throws IllegalStateException if the share is 0
   */
  public double logitStandardError() {
    return mixture().covariance().standardError(search.boundaryShape());
  }

  private NewtonSearch.Maximum mixture() {
    return found
        .mixture()
        .orElseThrow(() -> new IllegalStateException("no cured share was found: it is 0"));
  }

  /** Logarithm of the scale of the latency. */
  public double logScale() {
    return best().parameters()[0];
  }

  /** Standard error of {@link #logScale}. */
  public double logScaleStandardError() {
    return best().covariance().standardError(0);
  }

  /** Logarithm of the shape of the latency. */
  public double logShape() {
    return best().parameters()[best().parameters().length - 1];
  }

  /** Standard error of {@link #logShape}. */
  public double logShapeStandardError() {
    return best().covariance().standardError(best().parameters().length - 1);
  }

  private NewtonSearch.Maximum best() {
    return found.mixture().orElse(found.plain());
  }

  /** Log-likelihood of the durations. */
  public double logLikelihood() {
    return found.logLikelihood();
  }

  /** Log-likelihood of the latency alone, with nobody cured. */
  public double noCureLogLikelihood() {
    return found.plain().logLikelihood();
  }

  /** Steps taken. */
  public int iterations() {
    return best().iterations();
  }

  /** Test of H0: pi = 0, everybody has the event in the end. */
  public BoundaryTest cureTest() {
    return BoundaryTest.of(logLikelihood() - noCureLogLikelihood());
  }

  /**
   * Wald interval for pi, built on its log odds.
   *
   * @throws IllegalStateException if the share is 0
   */
  public Interval interval(double level) {
    Interval logit = WaldInterval.PLAIN.of(logit(), logitStandardError(), level);
    return new Interval(share(logit.lower()), share(logit.upper()), level);
  }

  /**
   * Profile-likelihood interval for pi; its lower bound is 0 when no cure is as likely as the level
   * allows.
   *
   * @throws NotEstimableException if the likelihood is too flat
   */
  public Interval profileInterval(double level) {
    double drop = ProfileLikelihood.drop(level);
    boolean none = found.mixture().isEmpty();
    ProfileLikelihood profile =
        new ProfileLikelihood(
            none ? LOGIT_OF_NEARLY_NOBODY : logit(),
            none ? 1 : logitStandardError(),
            logLikelihood(),
            this::holdingLogit);
    boolean reachesZero = none || logLikelihood() - noCureLogLikelihood() <= drop;
    return new Interval(
        reachesZero ? 0 : share(profile.bound(drop, -1)), share(profile.bound(drop, 1)), level);
  }

  private static double share(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }

  private double holdingLogit(double logit) {
    double[] fromPlain = search.with(found.plain().parameters(), logit);
    double[] fromBest =
        found.mixture().map(NewtonSearch.Maximum::parameters).orElse(fromPlain).clone();
    fromBest[search.boundaryShape()] = logit;
    return new NewtonSearch(search.mixture(), search.boundaryShape())
        .from(List.of(fromBest, fromPlain))
        .logLikelihood();
  }

  /** P(T &gt; time) of everybody, cured or not. */
  public double survival(double time) {
    double u = Math.log(Arguments.positive(time, "time")) - logScale();
    double uncured =
        latency
            .logSurvival(
                new DerivativeStructure(2, 0, 0, u), new DerivativeStructure(2, 0, 1, logShape()))
            .exp()
            .getValue();
    return cureFraction() + (1 - cureFraction()) * uncured;
  }
}
