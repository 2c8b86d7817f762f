package study.nocontact.analysis.statistics;

/**
 * Harrell's C for scores of any origin: of two people who can be compared, how often the one with
 * the higher score has the event first, equal scores counting half.
 *
 * <p>A pair can be compared when one has the event while the other is seen for longer, or is
 * censored at the same time. 1/2 is chance. The error is the infinitesimal jackknife of R's {@code
 * survival::concordance(Surv(time, event) ~ score, reverse = TRUE)}. Work grows with rows times
 * their logarithm.
 *
 * <p>Misleads when the scores were fitted to the same people (too large), when censoring depends on
 * the outlook, and when read as a measure of calibration.
 *
 * <p>Source: Harrell and others, JAMA 1982; error as in R's survival.
 *
 * @param estimate (concordant + tied / 2) over all pairs
 * @param standardError infinitesimal-jackknife error
 * @param concordant pairs where the higher score has the event first
 * @param discordant pairs where the lower score does
 * @param tied comparable pairs of equal scores
 */
public record CensoredConcordance(
    double estimate, double standardError, double concordant, double discordant, double tied) {

  /**
   * Compares scores with times.
   *
   * @param score score per row, higher for those expected earlier
   * @param time time of event or censoring
   * @param event 1 for event, 0 for censored
   * @param count people per row
   * @throws IllegalArgumentException if lengths differ, a number is not finite, an event is not 0
   *     or 1, or a count is negative
   * @throws NotEstimableException if no two people can be compared
   */
  public static CensoredConcordance of(double[] score, double[] time, int[] event, long[] count) {
    Arguments.sameLength(
        "score, time, event and count", score.length, time.length, event.length, count.length);
    for (int i = 0; i < score.length; i++) {
      Arguments.finite(score[i], "score");
      Arguments.finite(time[i], "time");
      Arguments.zeroOrOne(event[i], "event");
      Arguments.count(count[i], "count");
    }
    PairCount pairs = new PairCount(score, time, event, count);
    double all = pairs.concordant() + pairs.discordant() + pairs.tied();
    if (!(all > 0)) {
      throw new NotEstimableException("no two people can be compared");
    }
    double excess = (pairs.concordant() - pairs.discordant()) / all;
    double sum = 0;
    for (int i = 0; i < count.length; i++) {
      double influence = (pairs.signed(i) - excess * pairs.comparable(i)) / (2 * all);
      sum += count[i] * influence * influence;
    }
    return new CensoredConcordance(
        (1 + excess) / 2, Math.sqrt(sum), pairs.concordant(), pairs.discordant(), pairs.tied());
  }

  /** Wald interval, cut to [0, 1]. */
  public Interval interval(double level) {
    Interval wald = WaldInterval.PLAIN.of(estimate, standardError, level);
    return new Interval(Math.max(0, wald.lower()), Math.min(1, wald.upper()), level);
  }
}
