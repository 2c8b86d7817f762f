package study.nocontact.analysis.claim;

import java.util.Optional;
import java.util.stream.LongStream;
import study.nocontact.analysis.statistics.LinearRegression;
import study.nocontact.analysis.statistics.NotEstimableException;

/**
 * How much further the chances named in one group lie above what happened than in another:
 * difference of the two means of forecast less outcome, with errors that differ between groups.
 *
 * @param arms the groups
 */
record OverconfidenceDifference(Arms arms) implements Analysis {

  private static final long LEAST = 10;

  @Override
  public Measure measure() {
    return Measure.CHANCE_DIFFERENCE;
  }

  @Override
  public Optional<Effect> of(Selection selection, Setting setting) {
    Selection stated = selection.where(Forecasts::stated);
    Forecasts first = Forecasts.of(stated.where(arms.first()));
    Forecasts second = Forecasts.of(stated.where(arms.second()));
    long smaller = Math.min(first.reports(), second.reports());
    if (smaller < LEAST) {
      return Optional.empty();
    }
    try {
      LinearRegression one = first.excess();
      LinearRegression other = second.excess();
      double error =
          Math.hypot(
              one.standardErrors()[0] * first.selection().inflation(),
              other.standardErrors()[0] * second.selection().inflation());
      double deviation = Math.sqrt((variance(first, one) + variance(second, other)) / 2);
      double size = Math.min(first.selection().effectiveN(), second.selection().effectiveN());
      return Effect.ifVarying(
              measure(),
              one.coefficients()[0] - other.coefficients()[0],
              error,
              "wald",
              new Effect.Counted(
                  first.reports() + second.reports(),
                  first.reunions() + second.reunions(),
                  size,
                  smaller,
                  0),
              setting.look())
          .map(effect -> effect.withBase(deviation));
    } catch (NotEstimableException sparse) {
      return Optional.empty();
    }
  }

  private static double variance(Forecasts forecasts, LinearRegression excess) {
    double error = excess.standardErrors()[0];
    return LongStream.of(forecasts.asked()).sum() * error * error;
  }

  @Override
  public Drawings drawings(Selection selection, Setting setting, Words words) {
    return Drawings.of(Forecasts.of(selection.where(Forecasts::stated)).bins(words));
  }
}
