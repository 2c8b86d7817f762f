package study.nocontact.analysis.claim;

import java.util.stream.IntStream;

/** The days at which curves are read. */
final class CurveDays {

  private CurveDays() {}

  static int[] until(double horizon) {
    return IntStream.of(7, 14, 21, 30, 45, 60, 90, 120, 180, 270, 365, 545, 730)
        .filter(day -> day <= horizon)
        .toArray();
  }
}
