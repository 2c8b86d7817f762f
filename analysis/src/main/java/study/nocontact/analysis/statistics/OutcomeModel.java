package study.nocontact.analysis.statistics;

/** How the mean of an outcome depends on treatment and covariates. */
public enum OutcomeModel {
  /** E(Y) = x'b by least squares, for any real outcome such as a pseudo-value. */
  LINEAR {
    @Override
    double mean(double linear) {
      return linear;
    }

    @Override
    double slope(double linear) {
      return 1;
    }

    @Override
    MeanModel fit(double[][] design, double[] outcome, long[] count) {
      LinearRegression fit = LinearRegression.of(design, outcome, count);
      return new MeanModel(
          this, fit.coefficients(), fit.inverse(), fit.residualVariance(), design, outcome);
    }
  },
  /** logit P(Y = 1) = x'b by maximum likelihood, for outcomes 0 and 1. */
  LOGISTIC {
    @Override
    double mean(double linear) {
      return GroupedOutcome.probability(linear);
    }

    @Override
    double slope(double linear) {
      double p = mean(linear);
      return p * (1 - p);
    }

    @Override
    MeanModel fit(double[][] design, double[] outcome, long[] count) {
      long[] successes = new long[outcome.length];
      for (int i = 0; i < successes.length; i++) {
        Arguments.zeroOrOne(outcome[i], "outcome of a logistic model");
        successes[i] = outcome[i] == 1 ? count[i] : 0;
      }
      LogisticFit fit = LogisticRegression.withDefaults().fit(design, successes, count);
      if (!fit.converged()) {
        throw new NotEstimableException("the logistic model did not converge");
      }
      return new MeanModel(this, fit.coefficients(), fit.covariance(), 1, design, outcome);
    }
  };

  abstract double mean(double linear);

  abstract double slope(double linear);

  abstract MeanModel fit(double[][] design, double[] outcome, long[] count);
}
