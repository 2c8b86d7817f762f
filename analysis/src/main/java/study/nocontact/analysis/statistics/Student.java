package study.nocontact.analysis.statistics;

import org.apache.commons.statistics.distribution.TDistribution;

/** Student's t distribution as tests and intervals need it. */
record Student(double degreesOfFreedom) {

  double pValue(double t, Alternative alternative) {
    return alternative.pValue(TDistribution.of(degreesOfFreedom), t);
  }

  /** How many standard errors an interval reaches on either side. */
  double quantile(double level) {
    Arguments.openUnit(level, "level");
    return TDistribution.of(degreesOfFreedom).inverseSurvivalProbability((1 - level) / 2);
  }
}
