package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How many reports the claims need for a power of 90%, under the truths they plan for. */
class PlannedNumbersTest {

  private static final double POWER = 0.9;
  private static final double TWO_SIDED = 0.05;
  private static final BinomialPower ABOVE_HALF = new BinomialPower(0.5, 0.025);
  private static final LogRankEvents EVEN_GROUPS = new LogRankEvents(0.5, TWO_SIDED);

  private static final double[] DAYS = {0, 7, 30, 60, 90, 180, 365, 730};

  /** Time observed in each interval by a person of shape .90; R's {@code integrate}. */
  private static final double[] OBSERVED = {
    6.83391038699147,
    20.635287897331,
    23.5270953499334,
    20.3944434138088,
    47.0215914672517,
    55.1709485429341,
    39.1643010437883
  };

  /** C02, C03, C05, C22, C38: more than half, true share .60. */
  @Test
  void moreThanHalfTakes274() {
    assertThat(ABOVE_HALF.trialsNeeded(0.6, POWER)).isEqualTo(274);
  }

  /** C17: below .25, true share .17, counted as those without contact. */
  @Test
  void fewerThanAQuarterTakes291() {
    assertThat(new BinomialPower(0.75, 0.025).trialsNeeded(0.83, POWER)).isEqualTo(291);
  }

  /** C26: below .95, true share .85, counted as those without regret. */
  @Test
  void notNearlyAllTakes100() {
    assertThat(new BinomialPower(0.05, 0.025).trialsNeeded(0.15, POWER)).isEqualTo(100);
  }

  /** C06. */
  @Test
  void ninetyPercentTakes423() {
    assertThat(new BinomialBandPower(0.85, 0.95, 0.9).trialsNeeded(0.9, POWER)).isEqualTo(423);
  }

  /** C01, C15, C23: .25 against .20; C16: .50 against .35; C19, C30: .25 against .35. */
  @Test
  void differencesOfProportionsTake1464And227And440PerGroup() {
    assertThat(perGroup(0.25, 0.2)).isEqualTo(1464);
    assertThat(perGroup(0.5, 0.35)).isEqualTo(227);
    assertThat(perGroup(0.25, 0.35)).isEqualTo(440);
  }

  private static long perGroup(double p1, double p2) {
    return up(new ProportionDifferencePower(p1, p2, TWO_SIDED).peoplePerGroup(POWER));
  }

  /** C04: ratio 1.4. C01, C21: ratio .80 or 1.25, 844.09 events. C07: ratio .70, 330.38 events. */
  @Test
  void hazardRatiosTake372And845And331Events() {
    assertThat(up(EVEN_GROUPS.needed(1.4, POWER))).isEqualTo(372);
    assertThat(up(EVEN_GROUPS.needed(0.8, POWER))).isEqualTo(845);
    assertThat(up(EVEN_GROUPS.needed(1.25, POWER))).isEqualTo(845);
    assertThat(up(EVEN_GROUPS.needed(0.7, POWER))).isEqualTo(331);
  }

  /** C24: shape .90. */
  @Test
  void fallingHazardTakes576Breaks() {
    assertThat(up(new WeibullShapePower(1, TWO_SIDED).needed(0.9, POWER))).isEqualTo(576);
  }

  /** C10: five percentage points either way at a share of .25. */
  @Test
  void noBumpTakes812InTheBin() {
    assertThat(
            new EquivalencePower(-0.05, 0.05, 0.05)
                .peopleNeeded(1, Math.sqrt(0.25 * 0.75), 0, POWER))
        .isEqualTo(812);
  }

  /** C20b: log odds of .10 per step either way, standard deviation 1.2 steps, share .25. */
  @Test
  void noEffectOfControlTakes4009() {
    double error = new LogisticPower(0.25, 1.2, 0, TWO_SIDED).standardError(1);
    assertThat(new EquivalencePower(-0.1, 0.1, 0.05).peopleNeeded(1, error, 0, POWER))
        .isEqualTo(4009);
  }

  /** C13: difference .10, standard deviation .48; 484.18 before rounding up. */
  @Test
  void overconfidenceTakes485PerGroup() {
    assertThat(up(new MeanDifferencePower(0.48, TWO_SIDED).peoplePerGroup(0.1, POWER)))
        .isEqualTo(485);
  }

  /** C14, C18, C20a, C27, C28, C36, C37: Cliff's delta .15 on five answers, used equally often. */
  @Test
  void ratingsTake299PerGroup() {
    assertThat(up(new RankSumPower(0.5, 0.04, TWO_SIDED).people(0.15, POWER) / 2)).isEqualTo(299);
    assertThat(up(new RankSumPower(0.5, 0, TWO_SIDED).people(0.15, POWER) / 2)).isEqualTo(312);
  }

  /** C09: true shares .35 and .22. */
  @Test
  void mostCommonPlanTakes351() {
    assertThat(up(new CategoryContrastPower(0.35, 0.22, TWO_SIDED).people(POWER))).isEqualTo(351);
  }

  /** C24, trend: slope of shape .90 over the claim's intervals, 95% ended by 730 days; R 4.2.2. */
  @Test
  void fallingRateTakes604Breaks() {
    double[] doublings = new double[DAYS.length - 1];
    for (int i = 0; i < doublings.length; i++) {
      double start = i == 0 ? 0 : DAYS[i] * Math.log(DAYS[i]);
      double mean = (DAYS[i + 1] * Math.log(DAYS[i + 1]) - start) / (DAYS[i + 1] - DAYS[i]);
      doublings[i] = mean / Math.log(2);
    }
    RateTrendPower trend = RateTrendPower.of(doublings, OBSERVED, -.0687470582420513, TWO_SIDED);
    assertThat(up(trend.events(POWER))).isEqualTo(604);
  }

  /** C08, C31: 500 per arm find a step of Cliff's delta .15 whose slope is .16. */
  @Test
  void indirectEffectTakes987InBothArms() {
    assertThat(up(new IndirectEffectPower(.27, .16, .5, TWO_SIDED).people(POWER))).isEqualTo(987);
  }

  /** C11: 400 events in 1,600 reports show that C is below .60 when it is .55. */
  @Test
  void poorForecastIsSeenIn400Events() {
    double error = new ConcordancePower(.25, TWO_SIDED).standardError(.55, 1600);
    assertThat(new NonInferiorityPower(-.6, .05).power(-.55, error)).isBetween(.91, .92);
  }

  /** C25: 1,000 per cell find nine percentage points that the parts do not add up to. */
  @Test
  void interactionTakes905PerCell() {
    double[] risks = {.25, .25, .25, .16};
    double[] equal = {1, 1, 1, 1};
    assertThat(
            up(
                AdditiveInteractionPower.ofRiskDifference(risks, equal, TWO_SIDED).people(POWER)
                    / 4))
        .isEqualTo(905);
  }

  /** C29: 400 per policy miss one of two contrasts at most 8 times in 100. */
  @Test
  void bothContrastsAreFoundWith400PerPolicy() {
    double missed = 1 - new RankSumPower(.5, .04, TWO_SIDED).power(800, .15);
    assertThat(2 * missed).isBetween(.07, .08);
  }

  private static long up(double number) {
    return (long) Math.ceil(number);
  }
}
