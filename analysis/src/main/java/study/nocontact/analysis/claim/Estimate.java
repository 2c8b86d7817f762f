package study.nocontact.analysis.claim;

import study.nocontact.analysis.statistics.Interval;

/**
 * A number with its interval.
 *
 * @param id short name, unique within a finding
 * @param label what is estimated
 * @param scale how the number is to be read
 * @param value the estimate
 * @param interval its interval, with the method's name in {@code method}
 * @param method method of the interval
 * @param n how many reports it rests on
 */
public record Estimate(
    String id, String label, Scale scale, double value, Interval interval, String method, long n) {

  /** How a number is to be read. */
  public enum Scale {
    /** Between 0 and 1. */
    PROPORTION,
    /** A difference of two proportions. */
    DIFFERENCE,
    LOG_ODDS,
    /** Around 1. */
    RATIO,
    /** An index whose value without preference is 100. */
    INDEX,
    /** P(first above second) - P(first below second), between -1 and 1. */
    DOMINANCE
  }
}
