package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BinomialIntervalTest {

  @ParameterizedTest
  @EnumSource
  void reachesTheEndsOnlyWhenTheDataDo(BinomialInterval method) {
    assertThat(method.of(0, 20, 0.95).lower()).isZero();
    assertThat(method.of(20, 20, 0.95).upper()).isEqualTo(1);
    assertThat(method.of(5, 20, 0.95).lower()).isPositive();
    assertThat(method.of(15, 20, 0.95).upper()).isLessThan(1);
  }

  @Test
  void noSuccessesHaveClosedForms() {
    assertThat(BinomialInterval.CLOPPER_PEARSON.of(0, 20, 0.95).upper())
        .isCloseTo(1 - Math.pow(0.025, 1 / 20.0), within(1e-14));
    assertThat(BinomialInterval.MID_P.of(0, 20, 0.95).upper())
        .isCloseTo(1 - Math.pow(0.05, 1 / 20.0), within(1e-14));
  }

  @Test
  void clopperPearsonBoundsHaveTheirTailProbabilities() {
    Interval interval = BinomialInterval.CLOPPER_PEARSON.of(7, 50, 0.9);
    assertThat(new Binomial(50, interval.lower()).atLeast(7)).isCloseTo(0.05, within(1e-12));
    assertThat(new Binomial(50, interval.upper()).atMost(7)).isCloseTo(0.05, within(1e-12));
  }

  @Property(tries = 200, seed = "1")
  void containsTheEstimateAndMirrors(
      @ForAll BinomialInterval method,
      @ForAll @LongRange(max = 5_000_000) long x,
      @ForAll @LongRange(min = 1, max = 5_000_000) long failures) {
    long n = x + failures;
    Interval interval = method.of(x, n, 0.95);
    Interval mirrored = method.of(failures, n, 0.95);
    assertThat(interval.contains((double) x / n)).isTrue();
    assertThat(interval.lower()).isBetween(0.0, 1.0);
    assertThat(interval.upper()).isBetween(0.0, 1.0);
    assertThat(interval.lower()).isCloseTo(1 - mirrored.upper(), within(1e-9));
  }

  @Property(tries = 100, seed = "1")
  void midPLiesInsideClopperPearson(
      @ForAll @LongRange(max = 500) long x, @ForAll @LongRange(min = 1, max = 500) long failures) {
    Interval exact = BinomialInterval.CLOPPER_PEARSON.of(x, x + failures, 0.9);
    Interval mid = BinomialInterval.MID_P.of(x, x + failures, 0.9);
    assertThat(mid.within(exact.lower(), exact.upper())).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void moreSuccessesThanTrialsAreRefused(BinomialInterval method) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> method.of(4, 3, .95))
        .withMessageContaining("exceed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> method.of(0, 0, .95))
        .withMessageContaining("trials");
  }
}
