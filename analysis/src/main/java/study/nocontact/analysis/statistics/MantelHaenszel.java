package study.nocontact.analysis.statistics;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Common measures and tests for two groups compared within strata (Mantel and Haenszel, Journal of
 * the National Cancer Institute 1959).
 *
 * <p>Group 1 is compared with group 2, as in {@link TwoProportions}. The measures are weighted
 * means over strata with weights n1 n2 / N (risk difference), x2 n1 / N (risk ratio) and x2 (n1 -
 * x1) / N (odds ratio); all stay sound with many small strata.
 *
 * <p>Misleads when the measure differs between strata: the common value is then an average that may
 * hold in none; see {@link #breslowDay}. Only what defines the strata is adjusted for.
 */
public final class MantelHaenszel {

  private final List<TwoProportions> strata;

  private MantelHaenszel(List<TwoProportions> strata) {
    this.strata = strata;
  }

  /**
   * Strata, each with people in both groups. A stratum with one empty group compares nothing; leave
   * it out.
   *
   * @throws IllegalArgumentException if there are none
   */
  public static MantelHaenszel of(List<TwoProportions> strata) {
    if (strata.isEmpty()) {
      throw new IllegalArgumentException("there must be at least one stratum");
    }
    return new MantelHaenszel(List.copyOf(strata));
  }

  private double sum(ToDoubleFunction<TwoProportions> term) {
    return strata.stream().mapToDouble(term).sum();
  }

  private static double n(TwoProportions stratum) {
    return (double) stratum.n1() + stratum.n2();
  }

  private static double share1(TwoProportions stratum) {
    return stratum.n1() / n(stratum);
  }

  private static double share2(TwoProportions stratum) {
    return stratum.n2() / n(stratum);
  }

  /** Common risk difference. */
  public double riskDifference() {
    return sum(s -> s.x1() * share2(s) - s.x2() * share1(s)) / sum(s -> s.n1() * share2(s));
  }

  /**
   * Standard error of the risk difference, sound for few large and many small strata (Sato,
   * Biometrics 1989).
   */
  public double riskDifferenceStandardError() {
    double byDifference =
        sum(
            s ->
                share1(s) * share1(s) * s.x2()
                    - share2(s) * share2(s) * s.x1()
                    + s.n1() * share2(s) * (share2(s) - share1(s)) / 2);
    double rest =
        sum(s -> s.x1() / n(s) * (s.n2() - s.x2()) + s.x2() / n(s) * (s.n1() - s.x1())) / 2;
    double variance = riskDifference() * byDifference + rest;
    return Math.sqrt(Math.max(0, variance)) / sum(s -> s.n1() * share2(s));
  }

  /**
   * Interval for the common risk difference, cut at -1 and 1.
   *
   * @throws NotEstimableException if its standard error is 0
   */
  public Interval riskDifferenceInterval(double level) {
    double error = riskDifferenceStandardError();
    if (error == 0) {
      throw new NotEstimableException("the risks do not vary: the difference has no error");
    }
    Interval plain = WaldInterval.PLAIN.of(riskDifference(), error, level);
    return new Interval(Math.max(-1, plain.lower()), Math.min(1, plain.upper()), level);
  }

  /**
   * Common risk ratio.
   *
   * @throws NotEstimableException if a group has no outcomes
   */
  public double riskRatio() {
    return ratio(sum(s -> s.x1() * share2(s)), sum(s -> s.x2() * share1(s)));
  }

  /**
   * Interval for the common risk ratio, normal on the log scale (Greenland and Robins, Biometrics
   * 1985).
   *
   * @throws NotEstimableException if a group has no outcomes
   */
  public Interval riskRatioInterval(double level) {
    double ratio = riskRatio();
    double spread =
        sum(
            s ->
                share1(s) * share2(s) * ((double) s.x1() + s.x2())
                    - (double) s.x1() / n(s) * s.x2());
    double product = sum(s -> s.x1() * share2(s)) * sum(s -> s.x2() * share1(s));
    return logWald(ratio, Math.max(0, spread) / product, level);
  }

  /**
   * Common odds ratio.
   *
   * @throws NotEstimableException if no stratum has an outcome in one group and a non-outcome in
   *     the other, either way round
   */
  public double oddsRatio() {
    return ratio(sum(MantelHaenszel::up), sum(MantelHaenszel::down));
  }

  /**
   * Interval for the common odds ratio, normal on the log scale (Robins, Breslow and Greenland,
   * Biometrics 1986; R's {@code mantelhaen.test}).
   *
   * @throws NotEstimableException as {@link #oddsRatio}
   */
  public Interval oddsRatioInterval(double level) {
    double ratio = oddsRatio();
    double up = sum(MantelHaenszel::up);
    double down = sum(MantelHaenszel::down);
    double variance =
        sum(s -> agreeing(s) * up(s)) / (2 * up * up)
            + sum(s -> agreeing(s) * down(s) + (1 - agreeing(s)) * up(s)) / (2 * up * down)
            + sum(s -> (1 - agreeing(s)) * down(s)) / (2 * down * down);
    return logWald(ratio, variance, level);
  }

  private static double up(TwoProportions s) {
    return s.x1() / n(s) * (s.n2() - s.x2());
  }

  private static double down(TwoProportions s) {
    return s.x2() / n(s) * (s.n1() - s.x1());
  }

  private static double agreeing(TwoProportions s) {
    return (s.x1() + (double) s.n2() - s.x2()) / n(s);
  }

  private static double ratio(double above, double below) {
    if (above == 0 || below == 0) {
      throw new NotEstimableException("no stratum has the outcomes that the common ratio needs");
    }
    return above / below;
  }

  private static Interval logWald(double ratio, double logVariance, double level) {
    double factor = Math.exp(WaldInterval.z(level) * Math.sqrt(logVariance));
    return new Interval(ratio / factor, ratio * factor, level);
  }

  /**
   * Test of H0: the odds ratio is 1 in all strata, given their margins (R's {@code
   * mantelhaen.test}). It finds departures that point the same way in most strata.
   *
   * @param continuity whether to take 1/2 from the summed departure, if it is that large
   * @throws NotEstimableException if within every stratum all or none had the outcome
   */
  public ChiSquareResult test(boolean continuity) {
    double departure = Math.abs(sum(s -> s.x1() - ((double) s.x1() + s.x2()) * share1(s)));
    double variance =
        sum(
            s ->
                ((double) s.x1() + s.x2())
                    * share1(s)
                    * share2(s)
                    * ((n(s) - s.x1() - s.x2()) / (n(s) - 1)));
    if (variance == 0) {
      throw new NotEstimableException("within every stratum all or none had the outcome");
    }
    double corrected = continuity && departure >= .5 ? departure - .5 : departure;
    return ChiSquareResult.of(corrected * corrected / variance, 1);
  }

  /**
   * Test of H0: the odds ratio is the same in all strata (Breslow and Day, Statistical Methods in
   * Cancer Research, 1980), with Tarone's correction (Biometrika 1985). Strata in which all or none
   * had the outcome say nothing and are not counted. Poor when strata are small.
   *
   * @throws NotEstimableException as {@link #oddsRatio}, or if fewer than two strata count
   */
  public ChiSquareResult breslowDay() {
    double ratio = oddsRatio();
    List<TwoProportions> telling =
        strata.stream()
            .filter(s -> s.x1() + s.x2() > 0 && (s.x1() < s.n1() || s.x2() < s.n2()))
            .toList();
    if (telling.size() < 2) {
      throw new NotEstimableException("fewer than two strata can be compared");
    }
    double statistic = 0;
    double departures = 0;
    double variances = 0;
    for (TwoProportions stratum : telling) {
      double expected = expected(stratum, ratio);
      double departure = stratum.x1() - expected;
      double variance =
          1
              / (1 / expected
                  + 1 / (stratum.n1() - expected)
                  + 1 / (stratum.x1() + stratum.x2() - expected)
                  + 1 / (stratum.n2() - stratum.x1() - stratum.x2() + expected));
      statistic += departure * departure / variance;
      departures += departure;
      variances += variance;
    }
    return ChiSquareResult.of(statistic - departures * departures / variances, telling.size() - 1);
  }

  /** Outcomes of group 1 at which the stratum, with its margins, has the odds ratio. */
  private static double expected(TwoProportions stratum, double ratio) {
    double outcomes = (double) stratum.x1() + stratum.x2();
    double a = ratio - 1;
    double b = -(stratum.n2() - outcomes + ratio * (stratum.n1() + outcomes));
    double c = ratio * stratum.n1() * outcomes;
    return 2 * c / (-b + Math.sqrt(b * b - 4 * a * c));
  }
}
