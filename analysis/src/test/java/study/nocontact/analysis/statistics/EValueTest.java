package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EValueTest {

  @Test
  void ratioOfTwoWorkedByHand() {
    assertThat(EValue.of(2)).isCloseTo(2 + Math.sqrt(2), within(1e-15));
    assertThat(EValue.of(0.5)).isCloseTo(2 + Math.sqrt(2), within(1e-15));
    assertThat(EValue.of(1)).isEqualTo(1);
  }

  @Test
  void intervalCountsByItsBoundNearestToOne() {
    assertThat(EValue.of(new Interval(2, 5, 0.95))).isEqualTo(EValue.of(2));
    assertThat(EValue.of(new Interval(0.2, 0.5, 0.95))).isEqualTo(EValue.of(0.5));
    assertThat(EValue.of(new Interval(0.9, 5, 0.95))).isEqualTo(1);
  }

  @Test
  void refusesRatiosThatAreNotPositive() {
    assertThatIllegalArgumentException().isThrownBy(() -> EValue.of(0));
    assertThatIllegalArgumentException().isThrownBy(() -> EValue.of(Double.POSITIVE_INFINITY));
  }
}
