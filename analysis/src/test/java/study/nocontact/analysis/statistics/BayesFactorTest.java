package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BayesFactorTest {

  @TestFactory
  Stream<DynamicTest> agreesWithR() {
    return Golden.of("G23")
        .put("bf01.beta11", BayesFactor.binomialBeta(165, 228, 0.75, 1, 1).forNull())
        .put(
            "bf10.proportionBF.logistic.r0.5",
            BayesFactor.binomialLogistic(165, 228, 0.75, 0.5).forAlternative())
        .put("bf01.savage.dickey.normal", BayesFactor.normal(0.10, 0.08, 0.35).forNull())
        .tests();
  }

  /** A uniform prior makes every count equally likely, so BF01 is (n + 1) times the null mass. */
  @Test
  void uniformPriorWorkedByHand() {
    assertThat(BayesFactor.binomialBeta(2, 3, 0.5, 1, 1).forNull()).isCloseTo(1.5, within(1e-12));
    double millions = BayesFactor.binomialBeta(9_003_000, 10_000_000, 0.9, 1, 1).forNull();
    double mass = new Binomial(10_000_000, 0.9).mass(9_003_000);
    assertThat(millions / (10_000_001 * mass)).isCloseTo(1, within(1e-6));
  }

  /** On the log odds, the logistic with scale 1 is the uniform distribution on the probability. */
  @Property(tries = 100, seed = "3")
  void logisticPriorOfScaleOneAroundOneHalfIsUniform(
      @ForAll @LongRange(max = 10_000_000) long x, @ForAll @LongRange(max = 10_000_000) long y) {
    double logistic = BayesFactor.binomialLogistic(x, x + y + 1, 0.5, 1).logNull();
    double uniform = BayesFactor.binomialBeta(x, x + y + 1, 0.5, 1, 1).logNull();
    assertThat(logistic).isCloseTo(uniform, within(1e-6 + 1e-12 * Math.abs(uniform)));
  }

  @Property(tries = 50, seed = "4")
  void swappingLabelsChangesNothing(
      @ForAll @LongRange(max = 5000) long x,
      @ForAll @LongRange(min = 1, max = 5000) long y,
      @ForAll @DoubleRange(min = 0.05, max = 0.95) double p0) {
    assertThat(BayesFactor.binomialLogistic(x, x + y, p0, 0.5).logNull())
        .isCloseTo(BayesFactor.binomialLogistic(y, x + y, 1 - p0, 0.5).logNull(), within(1e-7));
  }

  @Test
  void hugeEvidenceStaysFiniteOnTheLogScale() {
    BayesFactor against = BayesFactor.binomialLogistic(9_000_000, 10_000_000, 0.5, 0.5);
    assertThat(against.logNull()).isBetween(-1e7, -1e6);
    assertThat(against.forNull()).isZero();
    assertThat(BayesFactor.normal(100, 0.1, 0.35).logNull()).isFinite();
  }

  @Test
  void refusesNonsense() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BayesFactor.binomialBeta(2, 3, 0.5, 0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> BayesFactor.normal(0, 0, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BayesFactor.binomialLogistic(2, 3, 0.5, -1));
  }

  /** E(exp(s)) of a logistic s with scale 1/2 is pi/2. */
  @Test
  void extremeNullsKeepTheirLimit() {
    double limit = Math.log(2 / Math.PI);
    assertThat(BayesFactor.binomialLogistic(1, 1, 1e-300, 0.5).logNull())
        .isCloseTo(limit, within(1e-9));
    assertThat(BayesFactor.binomialLogistic(0, 1, Math.nextDown(1.0), 0.5).logNull())
        .isCloseTo(limit, within(1e-9));
    assertThat(BayesFactor.normal(1, 1e-200, 1e100).logNull()).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(BayesFactor.normal(0, 1e-200, 1e100).logNull())
        .isCloseTo(300 * Math.log(10), within(1e-9));
    assertThatIllegalArgumentException().isThrownBy(() -> new BayesFactor(Double.NaN));
  }

  /** Beta(2, 3): a success has probability 2/5, two of five 5!/(3! 2!) less: B(4, 6) / B(2, 3). */
  @Test
  void unevenPriorsWorkedByHand() {
    assertThat(BayesFactor.binomialBeta(1, 1, .5, 2, 3).forNull())
        .isCloseTo(.5 / .4, within(1e-13));
    assertThat(BayesFactor.binomialBeta(0, 1, .5, 2, 3).forNull())
        .isCloseTo(.5 / .6, within(1e-13));
    assertThat(BayesFactor.binomialBeta(2, 5, .5, 2, 3).forNull()).isCloseTo(1.3125, within(1e-12));
  }

  @Test
  void moreSuccessesThanTrialsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BayesFactor.binomialBeta(4, 3, .5, 1, 1))
        .withMessageContaining("exceed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BayesFactor.binomialLogistic(4, 3, .5, 1))
        .withMessageContaining("exceed");
  }
}
