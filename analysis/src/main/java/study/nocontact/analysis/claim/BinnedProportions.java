package study.nocontact.analysis.claim;

import java.util.List;

/**
 * A proportion by bins of days, with what a smooth curve expects.
 *
 * @param id short name, unique within a finding
 * @param title what is shown
 * @param timeLabel label of the axis of days
 * @param valueLabel label of the axis of proportions
 * @param bins the bins in order
 */
public record BinnedProportions(
    String id, String title, String timeLabel, String valueLabel, List<Bin> bins) {

  /**
   * One bin.
   *
   * @param from first day
   * @param to last day, {@link Integer#MAX_VALUE} if open
   * @param n reports in the bin
   * @param successes reports with the outcome
   * @param expected proportion the smooth curve without a bump expects
   * @param target whether the bin is the one the claim is about
   */
  public record Bin(int from, int to, long n, long successes, double expected, boolean target) {}
}
