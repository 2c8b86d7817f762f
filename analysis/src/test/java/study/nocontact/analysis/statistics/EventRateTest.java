package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventRateTest {

  /** poisson.test(events, 12.5)$conf.int, R 4.2.2. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, 0.295110356329115",
    "1, 0.00202542463874319, 0.44573147127511192",
    "7, 0.225149044121589, 1.153814028936190",
    "1000, 75.1178414726156, 85.1161708813042"
  })
  void exactIntervalMatchesR(long events, double lower, double upper) {
    Interval interval = new EventRate(events, 12.5).interval(.95);
    assertThat(interval.lower()).isCloseTo(lower, within(1e-11 * (lower + 1e-3)));
    assertThat(interval.upper()).isCloseTo(upper, Percentage.withPercentage(1e-9));
  }

  /** Without events the upper bound of the mean is -ln(.025). */
  @Test
  void withoutEventsTheBoundIsALogarithm() {
    assertThat(new EventRate(0, 10).interval(.95).upper())
        .isCloseTo(-Math.log(.025) / 10, within(1e-14));
    assertThat(new EventRate(0, 10).rate()).isZero();
  }

  @Test
  void manyEventsKeepTheirPrecision() {
    Interval interval = new EventRate(4_000_000, 1000).interval(.95);
    assertThat(interval.lower()).isCloseTo(4000 - 1.96 * 2, within(.01));
    assertThat(interval.upper()).isCloseTo(4000 + 1.96 * 2, within(.01));
  }

  @Test
  void badInputIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new EventRate(-1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new EventRate(1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new EventRate(1, Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> new EventRate(1, 1).interval(1));
  }
}
