package study.nocontact.analysis.claim;

import java.util.List;

/**
 * How often something happens per day, in windows of time.
 *
 * @param id short name, unique within a finding
 * @param title what is shown
 * @param unit what is counted
 * @param windows the windows in order
 */
public record Rates(String id, String title, String unit, List<Window> windows) {

  /**
   * One window.
   *
   * @param from end of the window before, not part of this one
   * @param to last day of it, {@link Integer#MAX_VALUE} if open
   * @param events how often it happened
   * @param days days at risk, over all reports
   */
  public record Window(int from, int to, long events, double days) {}

  /** Keeps its own copy of the list. */
  public Rates {
    windows = List.copyOf(windows);
  }
}
