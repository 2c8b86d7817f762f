package study.nocontact.analysis.statistics;

/**
 * What two groups that do not overlap say of Cliff's delta. Of the k pairs formed by the smaller
 * group, each person used once, all point the same way. With a probability q that a pair does, that
 * has probability q^k, and q is at most (1 + |delta|)/2.
 */
final class Separation {

  private Separation() {}

  /** The least q that is not refuted, of a two-sided interval. */
  static double bound(long n1, long n2, double level) {
    double tail = (1 - Arguments.openUnit(level, "level")) / 2;
    return Math.pow(tail, 1.0 / Math.min(n1, n2));
  }

  static double pValue(long n1, long n2, double delta, double nullDelta, Alternative alternative) {
    double pairs = Math.min(n1, n2);
    double greater = delta > 0 ? Math.pow((1 + nullDelta) / 2, pairs) : 1;
    double less = delta < 0 ? Math.pow((1 - nullDelta) / 2, pairs) : 1;
    return switch (alternative) {
      case GREATER -> greater;
      case LESS -> less;
      case TWO_SIDED -> Math.min(1, 2 * Math.min(greater, less));
    };
  }
}
