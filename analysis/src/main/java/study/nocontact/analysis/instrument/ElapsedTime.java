package study.nocontact.analysis.instrument;

import java.util.stream.Stream;

/**
 * An elapsed amount as a person gives it: a whole number and a unit.
 *
 * @param amount whole number from 0 to {@value #MAX_AMOUNT}
 * @param unit unit the amount is given in
 */
public record ElapsedTime(int amount, Unit unit) {

  /** The largest amount that can be entered. */
  public static final int MAX_AMOUNT = 9999;

  /** Units an amount can be given in. */
  public enum Unit implements Category {
    DAYS,
    WEEKS,
    MONTHS,
    YEARS
  }

  /** Refuses negative amounts. */
  public ElapsedTime {
    if (amount < 0) {
      throw new IllegalArgumentException("amount must not be negative, was " + amount);
    }
  }

  /** An amount of days. */
  public static ElapsedTime ofDays(int days) {
    return new ElapsedTime(days, Unit.DAYS);
  }

  /** What somebody may have entered of whom only the days are kept: the coarsest unit that fits. */
  static ElapsedTime inCoarsestUnit(int days) {
    return Stream.of(
            new ElapsedTime(days / 365, Unit.YEARS),
            new ElapsedTime(days / 365 * 12 + days % 365 / 30, Unit.MONTHS),
            new ElapsedTime(days / 7, Unit.WEEKS))
        .filter(coarse -> coarse.amount > 0 && coarse.days() == days)
        .findFirst()
        .orElseGet(() -> ofDays(days));
  }

  /**
   * The amount in days. A week has 7 days, a year 365; a month counts 30 and twelve months a year.
   */
  public int days() {
    return switch (unit) {
      case DAYS -> amount;
      case WEEKS -> amount * 7;
      case MONTHS -> amount / 12 * 365 + amount % 12 * 30;
      case YEARS -> amount * 365;
    };
  }

  /** By how many days the true length may differ from {@link #days()} through the unit alone. */
  public int slack() {
    return switch (unit) {
      case DAYS -> 1;
      case WEEKS -> 7;
      case MONTHS -> 31;
      case YEARS -> 366;
    };
  }
}
