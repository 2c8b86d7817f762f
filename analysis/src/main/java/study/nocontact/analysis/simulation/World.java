package study.nocontact.analysis.simulation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A world whose truth is known. The worlds share the model of {@link Simulation} and differ in
 * three numbers only; with the same seed they also share their random numbers.
 */
public enum World {
  /** The side that was left breaks nine in ten silences and no length is special. */
  ARTICLE_RIGHT(0.91, 0, 0.25),
  /**
   * The side that was left breaks six in ten silences and silences of about 30 days are special.
   */
  ARTICLE_WRONG(0.60, Assumptions.BUMP_LOG_ODDS, 0.25),
  /** The side that was left breaks nine in ten silences and those of about 30 days are special. */
  BUMP(0.91, Assumptions.BUMP_LOG_ODDS, 0.25),
  /** As {@link #ARTICLE_RIGHT}, but nearly everybody who recalls a length says a round number. */
  HEAPED(0.91, 0, 0.85);

  private final double leftSideBreaks;
  private final double bump;
  private final double heaping;

  World(double leftSideBreaks, double bump, double heaping) {
    this.leftSideBreaks = leftSideBreaks;
    this.bump = bump;
    this.heaping = heaping;
  }

  /** The world with this code, such as {@code article-right}. */
  public static Optional<World> of(String code) {
    return Arrays.stream(values()).filter(world -> world.code().equals(code)).findFirst();
  }

  /** The name used on the command line and in documents. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Probability that a silence that ends is broken by the side that was left. */
  public double leftSideBreaks() {
    return leftSideBreaks;
  }

  /** What a silence of 27 to 33 days adds to the log-odds of getting back together. */
  public double bump() {
    return bump;
  }

  /** Probability that a recalled length is given as the nearest round number of days. */
  public double heaping() {
    return heaping;
  }
}
