package study.nocontact.analysis.claim;

import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;
import study.nocontact.analysis.statistics.CureFit;
import study.nocontact.analysis.statistics.CureModel;
import study.nocontact.analysis.statistics.Interval;
import study.nocontact.analysis.statistics.Latency;
import study.nocontact.analysis.statistics.NotEstimableException;

/**
 * The share of spells that would never end, from a mixture cure model, against a bound. Lengths are
 * grouped first (see {@link Spells#grouped}). The p-value is Wald's on the log odds; where no such
 * share is found, that of the upper bound read as a normal one.
 *
 * <p>Misleads without a plateau in the Kaplan-Meier curve: the share is then what the tail of the
 * chosen latency says it is.
 *
 * @param timing reads the spells
 * @param latency distribution of the length of those that end
 * @param profile whether the interval is the profile-likelihood one, which is slow, rather than
 *     Wald's on the log odds; weighted reports always have Wald's
 * @param bound what the share is held against
 */
record CureAnalysis(Timing timing, Latency latency, boolean profile, double bound)
    implements Analysis {

  private static final double GROUPS = 1.2;

  private static final long LEAST_EVENTS = 10;

  /** Fewer distinct ones leave the three parameters without a maximum. */
  private static final long LEAST_EVENT_TIMES = 4;

  @Override
  public Measure measure() {
    return Measure.PROPORTION;
  }

  @Override
  public Optional<Effect> of(Selection selection, Setting setting) {
    Spells spells = Spells.of(selection, timing);
    long events = spells.events(cause -> cause > 0, Double.POSITIVE_INFINITY);
    if (events < LEAST_EVENTS || spells.eventTimes() < LEAST_EVENT_TIMES) {
      return Optional.empty();
    }
    try {
      CureFit fit = CureModel.withDefaults().with(latency).fit(spells.grouped(GROUPS));
      return share(fit, selection.inflation(), setting.look())
          .map(share -> effect(share, spells.reports(), events));
    } catch (NotEstimableException flat) {
      return Optional.empty();
    }
  }

  private record Share(double value, Interval interval, double p, String method) {}

  /** Empty where weighted reports show no such share: nothing then tells how large it may be. */
  private Optional<Share> share(CureFit fit, double inflation, Look look) {
    boolean weighted = inflation > 1 + 1e-9;
    if (fit.cureFraction() == 0) {
      return weighted ? Optional.empty() : Optional.of(none(fit, look));
    }
    double error = inflation * fit.logitStandardError();
    double z = (fit.logit() - Math.log(bound / (1 - bound))) / error;
    double p = Math.min(1, 2 * Effect.upperTail(Math.abs(z)));
    return Optional.of(
        profile && !weighted
            ? new Share(fit.cureFraction(), fit.profileInterval(look.coverage()), p, "profile")
            : new Share(fit.cureFraction(), wald(fit.logit(), error, look), p, "wald_logit"));
  }

  private Share none(CureFit fit, Look look) {
    Interval interval = fit.profileInterval(look.coverage());
    double z = bound / (interval.upper() / z(look));
    return new Share(0, interval, 2 * Effect.upperTail(z), "profile");
  }

  private static Effect effect(Share share, long n, long events) {
    return new Effect(
        Measure.PROPORTION,
        share.value(),
        share.interval(),
        share.p(),
        1,
        share.method(),
        n,
        events,
        n,
        Math.min(events, n - events),
        3,
        Double.NaN,
        List.of());
  }

  private static double z(Look look) {
    return NormalDistribution.of(0, 1).inverseSurvivalProbability(look.level() / 2);
  }

  private static Interval wald(double logit, double error, Look look) {
    double reach = z(look) * error;
    return new Interval(expit(logit - reach), expit(logit + reach), look.coverage());
  }

  private static double expit(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }
}
