package study.nocontact.analysis.statistics;

/** Argument checks shared by the methods of this package. */
final class Arguments {

  private Arguments() {}

  /** Throws unless {@code value} is a finite number. */
  static double finite(double value, String name) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(name + " must be a finite number, was " + value);
    }
    return value;
  }

  /** Throws unless {@code value} lies strictly between 0 and 1. */
  static double openUnit(double value, String name) {
    if (!(value > 0 && value < 1)) {
      throw new IllegalArgumentException(name + " must lie strictly between 0 and 1, was " + value);
    }
    return value;
  }

  /** Throws unless {@code value} lies between 0 and 1, both included. */
  static double closedUnit(double value, String name) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(name + " must lie between 0 and 1, was " + value);
    }
    return value;
  }

  /** Throws unless {@code value} is above zero. */
  static double positive(double value, String name) {
    if (!(finite(value, name) > 0)) {
      throw new IllegalArgumentException(name + " must be above zero, was " + value);
    }
    return value;
  }

  /** Throws unless {@code value} is a finite number of at least zero. */
  static void notNegative(double value, String name) {
    if (finite(value, name) < 0) {
      throw new IllegalArgumentException(name + " must not be negative, was " + value);
    }
  }

  /** Throws unless there are rows, all of one length and of finite numbers. */
  static void rectangle(double[][] rows, String name) {
    if (rows.length == 0) {
      throw new IllegalArgumentException(name + " must have rows");
    }
    for (double[] row : rows) {
      sameLength("rows of " + name, rows[0].length, row.length);
      for (double value : row) {
        finite(value, name);
      }
    }
  }

  /** Throws unless {@code value} is 0 or 1. */
  static void zeroOrOne(double value, String name) {
    if (value != 0 && value != 1) {
      throw new IllegalArgumentException(name + " must be 0 or 1, was " + value);
    }
  }

  /** Throws if {@code value} is not finite or is its value under the null hypothesis. */
  static double different(double value, double nullValue, String name) {
    if (finite(value, name) == nullValue) {
      throw new IllegalArgumentException(name + " must not be " + nullValue);
    }
    return value;
  }

  /** Throws if {@code count} is negative. */
  static long count(long count, String name) {
    if (count < 0) {
      throw new IllegalArgumentException(name + " must not be negative, was " + count);
    }
    return count;
  }

  /** Throws if {@code successes} is not between 0 and {@code trials} or there are no trials. */
  static void successes(long successes, long trials) {
    if (trials < 1) {
      throw new IllegalArgumentException("trials must be at least 1, was " + trials);
    }
    if (count(successes, "successes") > trials) {
      throw new IllegalArgumentException(
          "successes (" + successes + ") must not exceed trials (" + trials + ")");
    }
  }

  /** Throws unless all lengths agree. */
  static void sameLength(String names, int... lengths) {
    for (int length : lengths) {
      if (length != lengths[0]) {
        throw new IllegalArgumentException(names + " must have the same length");
      }
    }
  }

  /** Throws unless the design is a filled rectangle of finite numbers. */
  static void design(double[][] design) {
    rectangle(design, "the design");
    if (design[0].length == 0) {
      throw new IllegalArgumentException("the design must have columns");
    }
  }
}
