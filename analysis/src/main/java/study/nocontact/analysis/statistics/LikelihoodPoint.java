package study.nocontact.analysis.statistics;

/**
 * A log likelihood at some coefficients.
 *
 * @param coefficients where
 * @param logLikelihood value
 * @param score first derivatives
 * @param information minus the second derivatives, symmetric
 */
record LikelihoodPoint(
    double[] coefficients, double logLikelihood, double[] score, double[][] information) {}
