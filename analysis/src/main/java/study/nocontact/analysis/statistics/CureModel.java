package study.nocontact.analysis.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Mixture cure model: a share pi never has the event, the others have it at a time from a {@link
 * Latency}.
 *
 * <p>Estimand: pi, the height at which P(T &gt; t) = pi + (1 - pi) S0(t) levels off. Fitted by
 * maximum likelihood with Newton's method, exact derivatives and several starts. Subjects who came
 * late count with the probability given that nothing had happened before, in which those without an
 * event to come weigh more.
 *
 * <p>Misleads when follow-up is too short to see the plateau: pi is then what the tail of the
 * chosen latency says it is. Compare latencies, and see whether events stop well before follow-up
 * does. Needs a plateau in the Kaplan-Meier estimate before it means anything.
 *
 * <p>Source: Boag 1949; Farewell 1982; Maller and Zhou 1996.
 */
public final class CureModel {

  private static final double[] SHARES = {.1, .3, .5, .7, .9};
  private static final double[] SHAPES = {.6, 1, 2};
  private static final double[] LOCATION_SHIFTS = {-.5, .3, 1};

  private static final CureModel DEFAULTS = new CureModel(Latency.WEIBULL);

  private final Latency latency;

  private CureModel(Latency latency) {
    this.latency = Objects.requireNonNull(latency, "latency");
  }

  /** Weibull latency. */
  public static CureModel withDefaults() {
    return DEFAULTS;
  }

  /** The same model with another latency. */
  public CureModel with(Latency latency) {
    return new CureModel(latency);
  }

  /**
   * Fits the model.
   *
   * @throws NotEstimableException if there are no events, or the likelihood has no maximum, as when
   *     all events come at one time
   */
  public CureFit fit(CensoredTimes data) {
    if (data.events() == 0) {
      throw new NotEstimableException("there are no events, so nothing can be fitted to them");
    }
    double[][] ones = WeightedDesign.ones(data.rows());
    LifetimeLikelihood plain = new LifetimeLikelihood(latency, ones, data);
    MixtureSearch search =
        new MixtureSearch(new LifetimeLikelihood(new CureMixture(latency), ones, data), plain);
    return new CureFit(latency, search, found(search, data));
  }

  private MixtureSearch.Found found(MixtureSearch search, CensoredTimes data) {
    List<double[]> plain = new ArrayList<>();
    List<double[]> mixed = new ArrayList<>();
    for (double shape : SHAPES) {
      double logShape = latency == Latency.LOGNORMAL ? -Math.log(shape) : Math.log(shape);
      for (double shift : LOCATION_SHIFTS) {
        plain.add(new double[] {search.plain().location()[0] + shift, logShape});
        for (double share : SHARES) {
          double centre = meanLogEventTime(data) + shift;
          mixed.add(new double[] {centre, Math.log(share / (1 - share)), logShape});
        }
      }
    }
    return search.search(new NewtonSearch(search.plain()).from(plain), mixed);
  }

  private static double meanLogEventTime(CensoredTimes data) {
    double sum = 0;
    for (int i = 0; i < data.rows(); i++) {
      sum += data.hasEvent(i) ? data.count(i) * Math.log(data.middle(i)) : 0;
    }
    return sum / data.events();
  }
}
