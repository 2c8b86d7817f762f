package study.nocontact.analysis.statistics;

import java.util.function.ToDoubleFunction;

/**
 * How much of the effect of a treatment goes through a mediator, by linear models.
 *
 * <p>Models: M = a0 + a1 T + X'a + e and Y = b0 + b1 T + b2 M + b3 T M + X'b + u, with b3 = 0
 * unless {@link #withInteraction}. Natural indirect effect a1 (b2 + b3 t), natural direct effect b1
 * + b3 E(M(t)); without interaction the indirect effect is the product of coefficients. Intervals
 * come from a bootstrap of people.
 *
 * <p>Misleads unless the covariates hold every common cause of treatment, mediator and outcome, and
 * none of the common causes of mediator and outcome is moved by the treatment; {@link
 * MediationEffects#indirectAt} shows what a violation does. A mediator asked for at the same time
 * as the outcome may as well be its effect.
 *
 * <p>Source: Imai, Keele and Yamamoto, Statistical Science 2010; R's {@code mediation::mediate} and
 * {@code medsens} use these formulas, but were not run.
 */
public final class Mediation {

  private static final Mediation DEFAULTS = new Mediation(false, 999);

  private final boolean interaction;
  private final int resamples;

  private Mediation(boolean interaction, int resamples) {
    this.interaction = interaction;
    this.resamples = resamples;
  }

  /** No interaction, 999 resamples. */
  public static Mediation withDefaults() {
    return DEFAULTS;
  }

  /** The mediator may work differently with and without treatment. */
  public Mediation withInteraction() {
    return new Mediation(true, resamples);
  }

  /** Number of bootstrap resamples. */
  public Mediation withResamples(int resamples) {
    Arguments.positive(resamples, "resamples");
    return new Mediation(interaction, resamples);
  }

  /**
   * Estimates the effects.
   *
   * @param data outcome, treatment, covariates and count
   * @param mediator any real number per row of {@code data}
   * @param seed seed of the bootstrap
   * @throws IllegalArgumentException if lengths differ or a mediator is not finite
   * @throws NotEstimableException if a model cannot be fitted, or mediator or outcome is fitted
   *     without error
   */
  public MediationResult estimate(TreatmentData data, double[] mediator, long seed) {
    return new MediationResult(
        effects(data, mediator),
        indirect(data, mediator, seed),
        distribution(data, mediator, seed, MediationEffects::direct),
        distribution(data, mediator, seed, MediationEffects::total));
  }

  /** The effects alone, without a bootstrap; arguments as of {@link #estimate}. */
  public MediationEffects effects(TreatmentData data, double[] mediator) {
    Arguments.sameLength("rows and mediator", data.rows(), mediator.length);
    for (double value : mediator) {
      Arguments.finite(value, "mediator");
    }
    MediationEffects effects = MediationEffects.of(data, mediator, data.counts(), interaction);
    if (!(effects.residualRatio() > 0 && Double.isFinite(effects.residualRatio()))) {
      throw new NotEstimableException("mediator or outcome is fitted without error");
    }
    return effects;
  }

  /** The average indirect effect alone in bootstrap resamples, a third of the work. */
  public BootstrapDistribution indirect(TreatmentData data, double[] mediator, long seed) {
    effects(data, mediator);
    return distribution(data, mediator, seed, MediationEffects::indirect);
  }

  private BootstrapDistribution distribution(
      TreatmentData data, double[] mediator, long seed, ToDoubleFunction<MediationEffects> effect) {
    return Bootstrap.of(data.counts())
        .distribution(
            count -> {
              try {
                return effect.applyAsDouble(
                    MediationEffects.of(data, mediator, count, interaction));
              } catch (NotEstimableException e) {
                return Double.NaN;
              }
            },
            resamples,
            seed);
  }
}
