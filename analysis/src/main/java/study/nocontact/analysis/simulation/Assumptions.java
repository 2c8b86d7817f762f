package study.nocontact.analysis.simulation;

/** The numbers behind every world that the two founding claims depend on. Times are in days. */
final class Assumptions {

  /** Shares of who ended it: the participant, the ex, both, not said. */
  static final double[] INITIATOR = {0.10, 0.85, 0.03, 0.02};

  /** Time since the breakup is lognormal. */
  static final double SINCE_MEDIAN = 400;

  static final double SINCE_SIGMA = 0.9;

  /** Shares of contact policies: none on purpose, important only, regular, faded. */
  static final double[] POLICY = {0.80, 0.09, 0.05, 0.06};

  /** Probability of a silence under each policy. */
  static final double[] SILENCE = {0.98, 0.40, 0.15, 0.95};

  /** Shares of who decided on no contact, of those left: they themselves, the ex, both. */
  static final double[] DECIDER = {0.90, 0.05, 0.05};

  /** Share of silences that are never broken. */
  static final double NEVER_BROKEN = 0.12;

  /** The length of the others is lognormal. */
  static final double LENGTH_MEDIAN = 34;

  static final double LENGTH_SIGMA = 0.8;

  /** Of the silences not broken by the side that was left, the share broken by the other side. */
  static final double LEAVER_AMONG_OTHERS = 0.78;

  /** Share of ended silences that were reported both before and after their end. */
  static final double PROSPECTIVE = 0.40;

  /**
   * Log-odds of getting back together after a silence: these three times 1, x and x squared, where
   * x is the logarithm of the length in units of its median.
   */
  static final double[] REUNION = {-0.50, -0.15, -0.05};

  /** First and last day of the lengths that are special where there is a bump. */
  static final int BUMP_FROM = 27;

  static final int BUMP_TO = 33;

  static final double BUMP_LOG_ODDS = 1.1;

  /** Probability of getting back together without any silence. */
  static final double REUNION_WITHOUT_SILENCE = 0.35;

  /** Share of reports filled in without care. */
  static final double CARELESS = 0.03;

  private Assumptions() {}
}
