package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RiskDifferenceIntervalTest {

  @Property(tries = 300, seed = "9")
  void containsTheEstimateAndMirrors(
      @ForAll RiskDifferenceInterval method,
      @ForAll @LongRange(max = 3000) long x1,
      @ForAll @LongRange(max = 3000) long y1,
      @ForAll @LongRange(max = 3000) long x2,
      @ForAll @LongRange(max = 3000) long y2) {
    TwoProportions data = new TwoProportions(x1, x1 + y1 + 1, x2, x2 + y2 + 1);
    Interval interval = method.of(data, 0.95);
    Interval mirrored = method.of(data.swapped(), 0.95);
    assertThat(interval.contains(data.riskDifference())).isTrue();
    assertThat(interval.lower()).isGreaterThanOrEqualTo(-1);
    assertThat(interval.upper()).isLessThanOrEqualTo(1);
    assertThat(interval.lower()).isCloseTo(-mirrored.upper(), within(1e-9));
  }

  @ParameterizedTest
  @EnumSource
  void extremeGroupsStayWithinTheRange(RiskDifferenceInterval method) {
    Interval interval = method.of(new TwoProportions(10, 10, 0, 12), 0.95);
    assertThat(interval.upper()).isEqualTo(1);
    assertThat(interval.lower()).isGreaterThan(0.5);
  }

  @Test
  void scoreBoundsReachTheirCriticalValue() {
    TwoProportions data = new TwoProportions(0, 15, 0, 20);
    Interval interval = RiskDifferenceInterval.MIETTINEN_NURMINEN.of(data, 0.95);
    double factor = Math.sqrt(34 / 35.0);
    assertThat(FarringtonManning.statistic(data, interval.lower()) * factor)
        .isCloseTo(1.959963984540054, within(1e-9));
    assertThat(FarringtonManning.statistic(data, interval.upper()) * factor)
        .isCloseTo(-1.959963984540054, within(1e-9));
  }

  /** The closed form of the cubic puts 0 into the first of these intervals. */
  @Test
  void rareOutcomesAmongVeryManyKeepTheirDigits() {
    // mpmath 1.3, 50 digits: bisection of the score statistic.
    Interval rare =
        RiskDifferenceInterval.MIETTINEN_NURMINEN.of(
            new TwoProportions(1000, 1_000_000_000_000L, 1100, 1_000_000_000_000L), 0.95);
    assertThat(rare.lower()).isCloseTo(-1.89990102649985e-10, within(1e-21));
    assertThat(rare.upper()).isCloseTo(-1.01924907023714e-11, within(1e-21));
    Interval fewer =
        RiskDifferenceInterval.MIETTINEN_NURMINEN.of(
            new TwoProportions(3, 10_000_000, 5, 10_000_000), 0.95);
    assertThat(fewer.lower()).isCloseTo(-9.04811023509417e-7, within(1e-17));
    assertThat(fewer.upper()).isCloseTo(4.39311957556202e-7, within(1e-17));
  }
}
