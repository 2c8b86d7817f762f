package study.nocontact.analysis.statistics;

/**
 * Result of {@link Mediation}.
 *
 * @param effects estimates
 * @param indirect average indirect effect in bootstrap resamples
 * @param direct average direct effect in the same resamples
 * @param total total effect in the same resamples
 */
public record MediationResult(
    MediationEffects effects,
    BootstrapDistribution indirect,
    BootstrapDistribution direct,
    BootstrapDistribution total) {}
