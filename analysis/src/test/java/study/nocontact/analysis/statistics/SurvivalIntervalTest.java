package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SurvivalIntervalTest {

  private static final double Z = 1.959963984540054;

  @Test
  void boundsAreThoseWorkedByHand() {
    Interval plain = SurvivalInterval.PLAIN.of(.8, .05, .95);
    assertThat(plain.lower()).isCloseTo(.8 - .05 * Z, within(1e-14));
    assertThat(plain.upper()).isCloseTo(.8 + .05 * Z, within(1e-14));
    Interval log = SurvivalInterval.LOG.of(.8, .05, .95);
    assertThat(log.lower()).isCloseTo(.8 * Math.exp(-.0625 * Z), within(1e-14));
    assertThat(log.upper()).isCloseTo(.8 * Math.exp(.0625 * Z), within(1e-14));
    Interval twice = SurvivalInterval.LOG_LOG.of(Math.exp(-1), Math.exp(-1), .95);
    assertThat(twice.lower()).isCloseTo(Math.exp(-Math.exp(Z)), within(1e-14));
    assertThat(twice.upper()).isCloseTo(Math.exp(-Math.exp(-Z)), within(1e-14));
  }

  @ParameterizedTest
  @EnumSource
  void staysBetweenZeroAndOne(SurvivalInterval method) {
    Interval interval = method.of(.5, 2, .99);
    assertThat(interval.within(0, 1)).isTrue();
    assertThat(interval.contains(.5)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void saysNothingWhereTheCurveIsZeroOrOne(SurvivalInterval method) {
    assertThat(method.of(0, 0, .95)).isEqualTo(new Interval(0, 1, .95));
    assertThat(method.of(1, 0, .95)).isEqualTo(new Interval(0, 1, .95));
  }

  @ParameterizedTest
  @EnumSource
  void badArgumentsAreRefused(SurvivalInterval method) {
    assertThatIllegalArgumentException().isThrownBy(() -> method.of(1.1, .1, .95));
    assertThatIllegalArgumentException().isThrownBy(() -> method.of(Double.NaN, .1, .95));
    assertThatIllegalArgumentException().isThrownBy(() -> method.of(.5, -.1, .95));
    assertThatIllegalArgumentException().isThrownBy(() -> method.of(.5, Double.NaN, .95));
    assertThatIllegalArgumentException().isThrownBy(() -> method.of(0, 0, 1));
  }
}
