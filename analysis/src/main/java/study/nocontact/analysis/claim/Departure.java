package study.nocontact.analysis.claim;

import study.nocontact.analysis.statistics.Interval;
import study.nocontact.analysis.statistics.Tost;

/**
 * A difference of proportions that should be about zero.
 *
 * @param difference the difference
 * @param interval its interval at the look's level
 * @param equivalenceP the larger p-value of the two one-sided tests that it is within the margin
 * @param method method of the interval
 * @param n reports it rests on
 * @param look significance level
 */
record Departure(
    double difference, Interval interval, double equivalenceP, String method, long n, Look look) {

  /** Departures below this do not matter. */
  static final double MARGIN = .05;

  /** A departure with a normal standard error. */
  static Departure of(
      double difference, Interval interval, double error, String method, long n, Look look) {
    double p = Tost.test(difference, error, -MARGIN, MARGIN).pValue();
    return new Departure(difference, interval, p, method, n, look);
  }

  /** Whether the interval lies wholly above the margin. */
  boolean beyondMargin() {
    return interval.lower() > MARGIN;
  }

  /** Whether the interval lies wholly below zero by more than the margin. */
  boolean dipBeyondMargin() {
    return interval.upper() < -MARGIN;
  }

  /** Whether the interval lies within the margin. */
  boolean clear() {
    return interval.within(-MARGIN, MARGIN);
  }

  /** What this says of the claim by itself. */
  Verdict verdict() {
    if (equivalenceP < look.level()) {
      return Verdict.SUPPORTED;
    }
    return beyondMargin() ? Verdict.CONTRADICTED : Verdict.INCONCLUSIVE;
  }

  Estimate estimate(String id, String label, Words words) {
    return new Estimate(
        id, label, Estimate.Scale.DIFFERENCE, difference, interval, words.method(method), n);
  }
}
