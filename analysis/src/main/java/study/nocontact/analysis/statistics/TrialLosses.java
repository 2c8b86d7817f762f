package study.nocontact.analysis.statistics;

/** A loss of every trial that depends on its row and on whether it succeeded. */
record TrialLosses(double[] ifSuccess, double[] ifFailure, long[] successes, long[] trials) {

  interface Loss {
    double of(double forecast, int outcome);
  }

  static TrialLosses of(double[] forecasts, long[] successes, long[] trials, Loss loss) {
    Arguments.sameLength(
        "forecasts, successes and trials", forecasts.length, successes.length, trials.length);
    double[] ifSuccess = new double[forecasts.length];
    double[] ifFailure = new double[forecasts.length];
    long people = 0;
    for (int i = 0; i < forecasts.length; i++) {
      Arguments.closedUnit(forecasts[i], "forecast");
      if (successes[i] != 0 || trials[i] != 0) {
        Arguments.successes(successes[i], trials[i]);
      }
      ifSuccess[i] = loss.of(forecasts[i], 1);
      ifFailure[i] = loss.of(forecasts[i], 0);
      people += trials[i];
    }
    if (people < 2) {
      throw new IllegalArgumentException("there must be at least two trials, there are " + people);
    }
    return new TrialLosses(ifSuccess, ifFailure, successes, trials);
  }

  static double squared(double forecast, int outcome) {
    return (forecast - outcome) * (forecast - outcome);
  }

  long people() {
    long people = 0;
    for (long n : trials) {
      people += n;
    }
    return people;
  }

  double mean() {
    double sum = 0;
    for (int i = 0; i < trials.length; i++) {
      sum += successes[i] * ifSuccess[i] + (trials[i] - successes[i]) * ifFailure[i];
    }
    return sum / people();
  }

  /** Standard deviation (n - 1) over the root of n. */
  double standardError() {
    double mean = mean();
    double sum = 0;
    for (int i = 0; i < trials.length; i++) {
      double success = ifSuccess[i] - mean;
      double failure = ifFailure[i] - mean;
      sum += successes[i] * success * success + (trials[i] - successes[i]) * failure * failure;
    }
    return Math.sqrt(sum / (people() - 1.0) / people());
  }
}
