package study.nocontact.analysis.claim;

import study.nocontact.analysis.statistics.BinomialInterval;
import study.nocontact.analysis.statistics.Interval;

/**
 * A proportion with the two intervals that a verdict at one significance level needs.
 *
 * @param value the proportion
 * @param narrow interval of coverage one minus twice the level, for equivalence
 * @param wide interval of coverage one minus the level, for a difference
 * @param method key of the interval's name
 * @param n reports it rests on
 */
record Share(double value, Interval narrow, Interval wide, String method, long n) {

  static Share exact(long x, long n, Look look) {
    return of(BinomialInterval.CLOPPER_PEARSON, "clopper_pearson", x, n, look);
  }

  static Share of(BinomialInterval interval, String method, long x, long n, Look look) {
    return new Share(
        (double) x / n,
        interval.of(x, n, look.equivalenceCoverage()),
        interval.of(x, n, look.coverage()),
        method,
        n);
  }

  /** The proportion with its wide interval. */
  Estimate estimate(String id, String label, Words words) {
    return new Estimate(id, label, Estimate.Scale.PROPORTION, value, wide, words.method(method), n);
  }
}
