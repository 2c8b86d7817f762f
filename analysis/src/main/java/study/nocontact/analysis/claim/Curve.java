package study.nocontact.analysis.claim;

import java.util.List;

/**
 * Step curves over time, read at given days.
 *
 * @param id short name, unique within a finding
 * @param title what is shown
 * @param timeLabel label of the time axis
 * @param valueLabel label of the value axis
 * @param lines one line per cause or group
 */
public record Curve(
    String id, String title, String timeLabel, String valueLabel, List<Line> lines) {

  /**
   * One line.
   *
   * @param label what the line shows
   * @param points its values, by day
   */
  public record Line(String label, List<Point> points) {}

  /**
   * A value at a day.
   *
   * @param day days since the start
   * @param value the curve's value
   * @param lower lower bound
   * @param upper upper bound
   * @param atRisk reports still at risk that day
   * @param events events of this line up to that day
   */
  public record Point(
      int day, double value, double lower, double upper, long atRisk, long events) {}
}
