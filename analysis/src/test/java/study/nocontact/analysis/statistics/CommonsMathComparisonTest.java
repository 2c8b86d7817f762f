package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.exception.NotStrictlyPositiveException;
import org.apache.commons.math3.stat.inference.AlternativeHypothesis;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.apache.commons.math3.stat.interval.ClopperPearsonInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;
import org.junit.jupiter.api.Test;

/** The figures of docs/decisions.md, "Where Commons Math is not used". Right ones: R 4.2.2. */
class CommonsMathComparisonTest {

  private static final org.apache.commons.math3.stat.inference.BinomialTest COMMONS =
      new org.apache.commons.math3.stat.inference.BinomialTest();

  @Test
  void twoSidedBinomialPassesOne() {
    assertThat(COMMONS.binomialTest(20, 18, .9, AlternativeHypothesis.TWO_SIDED))
        .isCloseTo(1.28518, within(5e-6));
    assertThat(COMMONS.binomialTest(20, 10, .5, AlternativeHypothesis.TWO_SIDED))
        .isCloseTo(1.17620, within(5e-6));
    assertThat(BinomialTest.withDefaults().test(18, 20, .9).pValue()).isEqualTo(1);
    assertThat(BinomialTest.withDefaults().test(10, 20, .5).pValue()).isEqualTo(1);
  }

  @Test
  void upperBinomialTailIsLost() {
    assertThat(COMMONS.binomialTest(1000, 950, .75, AlternativeHypothesis.GREATER_THAN)).isZero();
    assertThat(1 - new BinomialDistribution(null, 1000, .75).cumulativeProbability(949)).isZero();
    assertThat(
            BinomialTest.withDefaults().with(Alternative.GREATER).test(950, 1000, .75).pValue()
                / 1.800295771086358e-64)
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void clopperPearsonHasNoAnswerAtTheEnds() {
    ClopperPearsonInterval commons = new ClopperPearsonInterval();
    assertThatExceptionOfType(NotStrictlyPositiveException.class)
        .isThrownBy(() -> commons.createInterval(20, 0, .95));
    assertThatExceptionOfType(NotStrictlyPositiveException.class)
        .isThrownBy(() -> commons.createInterval(20, 20, .95));
    Interval none = BinomialInterval.CLOPPER_PEARSON.of(0, 20, .95);
    assertThat(none.lower()).isZero();
    assertThat(none.upper()).isCloseTo(1 - Math.pow(.025, 1 / 20.0), within(1e-15));
    Interval all = BinomialInterval.CLOPPER_PEARSON.of(20, 20, .95);
    assertThat(all.lower()).isCloseTo(Math.pow(.025, 1 / 20.0), within(1e-15));
    assertThat(all.upper()).isEqualTo(1);
  }

  @Test
  void wilsonDoesNotReachZero() {
    assertThat(new WilsonScoreInterval().createInterval(20, 0, .95).getLowerBound()).isPositive();
    assertThat(BinomialInterval.WILSON.of(0, 20, .95).lower()).isZero();
  }

  /** The default accuracy is absolute, 1e-9, whatever the size of the quantile. */
  @Test
  void smallBetaQuantilesAreCoarse() {
    assertThat(new BetaDistribution(3, 9_999_998).inverseCumulativeProbability(.025))
        .isCloseTo(6.16376e-8, within(5e-14));
    assertThat(new BetaDistribution(1, 1e9).inverseCumulativeProbability(.025)).isZero();
    assertThat(new BetaQuantile(3, 9_999_998).lower(.025) / 6.186721656250616e-08)
        .isCloseTo(1, within(1e-12));
    // 1 - (1 - .025)^(1/b)
    assertThat(new BetaQuantile(1, 1e9).lower(.025) / -Math.expm1(Math.log1p(-.025) / 1e9))
        .isCloseTo(1, within(1e-12));
  }

  @Test
  void upperNormalAndChiSquareTailsAreLost() {
    assertThat(1 - new NormalDistribution().cumulativeProbability(10)).isZero();
    assertThat(Tost.ofStatistics(10, -10).pLower() / 7.619853024160524e-24)
        .isCloseTo(1, within(1e-12));
    assertThat(new ChiSquareTest().chiSquareTest(new long[][] {{900, 100}, {700, 300}})).isZero();
    assertThat(
            new TwoProportions(900, 1000, 700, 1000).chiSquare(false).pValue()
                / 5.089468973814366e-29)
        .isCloseTo(1, within(1e-11));
  }
}
