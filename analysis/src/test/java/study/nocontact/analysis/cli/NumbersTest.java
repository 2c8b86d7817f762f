package study.nocontact.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import study.nocontact.analysis.claim.Estimate;
import study.nocontact.analysis.claim.Estimate.Scale;
import study.nocontact.analysis.statistics.Interval;

class NumbersTest {

  @Test
  void aPValueIsNeverShownAsZero() {
    assertThat(Numbers.p(0)).isEqualTo("p < 0.001");
    assertThat(Numbers.p(0.0004)).isEqualTo("p < 0.001");
    assertThat(Numbers.p(0.0312)).isEqualTo("p = 0.031");
  }

  @Test
  void aCountHasNoDecimals() {
    assertThat(Numbers.statistic(14611)).isEqualTo("14,611");
    assertThat(Numbers.statistic(-0.5038)).isEqualTo("-0.504");
  }

  @Test
  void aNumberThatDoesNotExistIsNone() {
    assertThat(Numbers.decimal(Double.NaN)).isEqualTo("none");
    assertThat(Numbers.statistic(Double.POSITIVE_INFINITY)).isEqualTo("none");
  }

  @Test
  void anEstimateHasItsIntervalWithLevelAndMethod() {
    Estimate share = estimate(Scale.PROPORTION, 0.90449, new Interval(0.9, 0.91, 0.95));
    assertThat(Numbers.of(share)).isEqualTo("0.904, 95% interval 0.900 to 0.910, Wilson");
    Estimate look = estimate(Scale.PROPORTION, 0.5, new Interval(0.25, 0.75, 0.9975));
    assertThat(Numbers.of(look)).isEqualTo("0.500, 99.75% interval 0.250 to 0.750, Wilson");
    Estimate index = estimate(Scale.INDEX, 2416.585, new Interval(2385.2, 2447.9, 0.9));
    assertThat(Numbers.of(index)).isEqualTo("2,417, 90% interval 2,385 to 2,448, Wilson");
  }

  @Test
  void anEstimateWithoutIntervalIsItsValue() {
    assertThat(Numbers.of(estimate(Scale.DIFFERENCE, -0.01, null))).isEqualTo("-0.010");
  }

  private static Estimate estimate(Scale scale, double value, Interval interval) {
    return new Estimate("id", "label", scale, value, interval, "Wilson", 100);
  }
}
