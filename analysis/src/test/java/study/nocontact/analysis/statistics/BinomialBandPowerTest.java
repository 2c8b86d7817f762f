package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BinomialBandPowerTest {

  private static final BinomialBandPower AROUND_NINETY = new BinomialBandPower(0.85, 0.95, 0.9);

  /** R 4.2.2: sums of dbinom over the counts with both tails at most .05. */
  @Test
  void agreesWithEnumerationInR() {
    assertThat(AROUND_NINETY.power(415, 0.9)).isCloseTo(0.8891686335, within(1e-9));
    assertThat(AROUND_NINETY.power(423, 0.9)).isCloseTo(0.9134954751, within(1e-9));
  }

  @Test
  void countsThatPassAreThoseWithTheIntervalInside() {
    double sum = 0;
    Binomial truth = new Binomial(200, 0.91);
    for (long x = 0; x <= 200; x++) {
      boolean inside = BinomialInterval.CLOPPER_PEARSON.of(x, 200, 0.9).within(0.85, 0.95);
      sum += inside ? truth.mass(x) : 0;
    }
    assertThat(AROUND_NINETY.power(200, 0.91)).isCloseTo(sum, within(1e-12)).isPositive();
  }

  /** R: power reaches .90 first at 401, falls back, and stays there from 423 on. */
  @Test
  void fourHundredAndTwentyThreeSufficeForNinetyPercent() {
    assertThat(AROUND_NINETY.power(422, 0.9)).isLessThan(0.9);
    assertThat(AROUND_NINETY.trialsNeeded(0.9, 0.9)).isEqualTo(423);
  }

  @Test
  void fewTrialsHaveNoPower() {
    assertThat(AROUND_NINETY.power(20, 0.9)).isZero();
  }

  @Test
  void refusesTrueProportionsOutsideTheBand() {
    for (double edge : new double[] {.85, .95}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> AROUND_NINETY.trialsNeeded(edge, 0.9))
          .withMessageContaining("no number of trials");
    }
    assertThatIllegalArgumentException().isThrownBy(() -> new BinomialBandPower(0.9, 0.8, 0.9));
  }

  @Test
  void refusesToSearchBeyondAThousandMillion() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AROUND_NINETY.trialsNeeded(0.95 - 1e-9, 0.9))
        .withMessageContaining("more than");
  }
}
