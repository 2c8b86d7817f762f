package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.PROSPECTIVE;

import java.util.function.IntToDoubleFunction;
import java.util.stream.LongStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.BackTogether;
import study.nocontact.analysis.instrument.Categories.Breaker;
import study.nocontact.analysis.instrument.Categories.YesNo;

/**
 * Silences broken by the side that was left, of lognormal length around 34 days, that lead back
 * together with a known probability of their length.
 *
 * @param silences how many
 * @param recalled probability of getting back together by true length, recalled silences
 * @param followed the same, silences that were followed
 * @param followedShare share of silences that were followed
 * @param rounding share of recalled lengths given as the preferred day of their catchment bin
 */
record ReunionWorld(
    long silences,
    IntToDoubleFunction recalled,
    IntToDoubleFunction followed,
    double followedShare,
    double rounding) {

  private static final int LONGEST = 700;

  /** How many of so many silences with this probability lead back together. */
  private interface Outcome {
    long together(long silences, double probability);
  }

  /** A smooth curve; four in ten silences followed, most of the others rounded. */
  static ReunionWorld of(long silences) {
    return new ReunionWorld(silences, ReunionWorld::curve, ReunionWorld::curve, .4, .85);
  }

  ReunionWorld with(IntToDoubleFunction probability) {
    return new ReunionWorld(silences, probability, probability, followedShare, rounding);
  }

  ReunionWorld withFollowed(double share, IntToDoubleFunction probability) {
    return new ReunionWorld(silences, recalled, probability, share, rounding);
  }

  static double curve(int days) {
    double x = Math.log(days / 34.0);
    return logistic(-.5 - .15 * x - .05 * x * x);
  }

  /** The smooth curve with something added to the log odds from one day to another. */
  static IntToDoubleFunction bump(double logOdds, int from, int to) {
    return days -> {
      double p = curve(days);
      return logistic(Math.log(p / (1 - p)) + (from <= days && days <= to ? logOdds : 0));
    };
  }

  static double logistic(double x) {
    return 1 / (1 + Math.exp(-x));
  }

  /** Every number as it is to be expected, rounded. */
  Reports expected() {
    double[] carried = new double[1];
    return fill(
        (number, probability) -> {
          long together = Math.min(number, whole(carried, 0, number * probability));
          return Math.max(0, together);
        });
  }

  /** Outcomes drawn at random. */
  Reports drawn(long seed) {
    UniformRandomProvider random = RandomSource.L64_X128_MIX.create(seed);
    return fill(
        (number, probability) ->
            LongStream.range(0, number).filter(i -> random.nextDouble() < probability).count());
  }

  private Reports fill(Outcome outcome) {
    Reports reports = new Reports();
    double mass = 0;
    for (int day = 1; day <= LONGEST; day++) {
      mass += density(day);
    }
    double[] carried = new double[3];
    for (int day = 1; day <= LONGEST; day++) {
      double number = silences * density(day) / mass;
      int said = CatchmentBins.preferred(CatchmentBins.of(day));
      long watched = whole(carried, 0, number * followedShare);
      long exact = whole(carried, 1, number * (1 - followedShare) * (1 - rounding));
      long rounded = whole(carried, 2, number * (1 - followedShare) * rounding);
      add(reports, day, YesNo.YES, watched, outcome.together(watched, followed.applyAsDouble(day)));
      add(reports, day, YesNo.NO, exact, outcome.together(exact, recalled.applyAsDouble(day)));
      add(reports, said, YesNo.NO, rounded, outcome.together(rounded, recalled.applyAsDouble(day)));
    }
    return reports;
  }

  /** A whole number, the rest carried over to the next day. */
  private static long whole(double[] carried, int kind, double number) {
    long whole = Math.round(carried[kind] + number);
    carried[kind] += number - whole;
    return whole;
  }

  private static double density(int day) {
    double z = Math.log(day / 34.0) / .8;
    return Math.exp(-z * z / 2) / day;
  }

  private static void add(Reports reports, int day, YesNo prospective, long all, long together) {
    Answers silence = Reports.ended(day, Breaker.ME).with(PROSPECTIVE, prospective);
    reports.add(together, silence, BACK_TOGETHER, BackTogether.YES_STILL);
    reports.add(all - together, silence, BACK_TOGETHER, BackTogether.NO);
  }
}
