package study.nocontact.analysis.release;

import java.util.stream.IntStream;
import study.nocontact.analysis.claim.Look;
import study.nocontact.analysis.statistics.AlphaSpending;
import study.nocontact.analysis.statistics.GroupSequentialBounds;

/**
 * When releases are cut: at {@code first} accepted reports, then each time they have grown by
 * {@code factor}. Release k is look k at the data.
 *
 * <p>The levels of the looks spend {@value #TOTAL_LEVEL}, two-sided, over {@value #PLANNED_REPORTS}
 * accepted reports by the Pocock-type function of Lan and DeMets at the information fractions
 * threshold / {@value #PLANNED_REPORTS}; see {@link GroupSequentialBounds}. Looks beyond the plan
 * are made at the level of the last planned one: from there on the total is no longer kept. A look
 * that was skipped leaves its share unspent.
 *
 * @param first accepted reports of the first release, at least {@value #LEAST_FIRST}
 * @param factor growth from release to release, at least {@value #LEAST_FACTOR}
 */
public record ReleaseSchedule(long first, double factor) {

  /** The first release is never cut earlier. */
  public static final long LEAST_FIRST = 50;

  /** Releases never follow closer, so that no two differ by a few people. */
  public static final double LEAST_FACTOR = 1.5;

  /** Accepted reports at the end of the plan. */
  public static final long PLANNED_REPORTS = 64_000;

  /** Two-sided significance level of all planned looks together. */
  public static final double TOTAL_LEVEL = 0.05;

  /** The schedule unless configured otherwise: 250, then doubling. */
  public static final ReleaseSchedule STANDARD = new ReleaseSchedule(250, 2);

  private static final double LEVELS_PER_ONE = 1e6;

  /** Refuses schedules below the floors. */
  public ReleaseSchedule {
    if (first < LEAST_FIRST || first > PLANNED_REPORTS) {
      throw new IllegalArgumentException(
          "the first release must wait for "
              + LEAST_FIRST
              + " to "
              + PLANNED_REPORTS
              + " accepted reports, not "
              + first);
    }
    if (!(factor >= LEAST_FACTOR && Double.isFinite(factor))) {
      throw new IllegalArgumentException(
          "accepted reports must grow by a factor of at least "
              + LEAST_FACTOR
              + " from release to release, not "
              + factor);
    }
  }

  /** The accepted reports at which release {@code number}, from 1, is cut. */
  public long threshold(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("releases are numbered from 1, not " + number);
    }
    return (long) Math.ceil(first * Math.pow(factor, number - 1));
  }

  /** The latest release whose threshold is reached; 0 before the first. */
  public int due(long accepted) {
    int number = 0;
    while (threshold(number + 1) <= accepted) {
      number++;
    }
    return number;
  }

  /** The accepted reports at which the next release is cut. */
  public long nextThreshold(long accepted) {
    return threshold(due(accepted) + 1);
  }

  /** Look {@code number} at the data, with its level. */
  public Look look(int number) {
    int planned = Math.min(number, plannedLooks());
    double[] fractions = IntStream.rangeClosed(1, planned).mapToDouble(this::fraction).toArray();
    double level =
        GroupSequentialBounds.of(AlphaSpending.POCOCK, TOTAL_LEVEL, fractions)
            .looks()
            .get(planned - 1)
            .nominalLevel();
    return new Look(number, Math.floor(level * LEVELS_PER_ONE) / LEVELS_PER_ONE);
  }

  /** The number of looks within the plan; the last is the first at or beyond its end. */
  public int plannedLooks() {
    return IntStream.iterate(1, number -> number + 1)
        .filter(number -> threshold(number) >= PLANNED_REPORTS)
        .findFirst()
        .orElseThrow();
  }

  private double fraction(int number) {
    return Math.min(1, (double) threshold(number) / PLANNED_REPORTS);
  }
}
