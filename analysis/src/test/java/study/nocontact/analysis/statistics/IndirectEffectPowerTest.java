package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndirectEffectPowerTest {

  private static final IndirectEffectPower CLARITY = new IndirectEffectPower(.3, .2, .4, .05);

  /** R 4.2.2, by the formulas with {@code pnorm}, {@code qnorm} and {@code uniroot}. */
  @Test
  void agreesWithR() {
    assertThat(CLARITY.people(.9)).isCloseTo(749.140347899007, within(1e-8));
    assertThat(CLARITY.power(400)).isCloseTo(.658613684276325, within(1e-12));
    assertThat(CLARITY.powerJointly(400)).isCloseTo(.819025695771727, within(1e-12));
    assertThat(CLARITY.peopleJointly(.9)).isCloseTo(496.436417889747, within(1e-8));
  }

  /** R 4.2.2: 20,000 samples of 400 (seed 1), errors estimated: .69725 and .8213 rejected. */
  @Test
  void simulatedSharesAreNotBelowTheFormulas() {
    assertThat(CLARITY.power(400)).isBetween(.69725 - .05, .69725);
    assertThat(CLARITY.powerJointly(400)).isCloseTo(.8213, within(.0082));
  }

  /** Twice the effect of one half treated is the effect per standard deviation; R's uniroot. */
  @ParameterizedTest
  @CsvSource({
    ".14, 525.845448594467",
    ".26, 152.464064977094",
    ".39, 67.7618066564863",
    ".59, 29.608074669496"
  })
  void bothPathsAlikeInStandardDeviations(double effect, double people) {
    assertThat(new IndirectEffectPower(2 * effect, effect, .5, .05).peopleJointly(.8))
        .isCloseTo(people, within(1e-8));
  }

  /** Slope .5, half treated with an effect of 1: both paths need 4 D², the product their sum. */
  @Test
  void theProductNeedsThePeopleOfBothPathsByHand() {
    double distance = 1.959963984540054 + 1.281551565544600;
    assertThat(new IndirectEffectPower(1, .5, .5, .05).people(.9))
        .isCloseTo(8 * distance * distance, within(1e-10));
    assertThat(new IndirectEffectPower(1, .5, .5, .05).powerJointly(16))
        .isCloseTo(Math.pow(new WaldPower(.05).power(2), 2), within(1e-14));
  }

  @Property(tries = 100, seed = "42")
  void numbersNeededReachThePower(
      @ForAll @DoubleRange(min = .05, max = 2) double onMediator,
      @ForAll @DoubleRange(min = .05, max = 2) double onOutcome,
      @ForAll @DoubleRange(min = .1, max = .9) double treated,
      @ForAll @DoubleRange(min = .3, max = .99) double power) {
    IndirectEffectPower plan = new IndirectEffectPower(onMediator, onOutcome, treated, .05);
    long wald = (long) Math.ceil(plan.people(power));
    assertThat(plan.power(wald)).isGreaterThanOrEqualTo(power - 1e-9);
    long jointly = (long) Math.ceil(plan.peopleJointly(power));
    assertThat(plan.powerJointly(jointly)).isGreaterThanOrEqualTo(power - 1e-9);
    assertThat(jointly == 1 || plan.powerJointly(jointly - 1) < power).isTrue();
    IndirectEffectPower other = new IndirectEffectPower(-onMediator, onOutcome, 1 - treated, .05);
    assertThat(other.people(power)).isCloseTo(plan.people(power), within(1e-6));
    assertThat(other.peopleJointly(power)).isCloseTo(plan.peopleJointly(power), within(1e-6));
  }

  @Test
  void powerNoBetterThanChanceNeedsNobody() {
    assertThat(CLARITY.people(.02)).isZero();
    assertThat(CLARITY.peopleJointly(.0025)).isZero();
    assertThat(CLARITY.peopleJointly(.0026)).isPositive();
  }

  @Test
  void refusesWhatCannotBeTested() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new IndirectEffectPower(0, .2, .4, .05))
        .withMessageContaining("onMediator");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new IndirectEffectPower(.3, 0, .4, .05))
        .withMessageContaining("onOutcome");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new IndirectEffectPower(.3, Double.NaN, .4, .05));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new IndirectEffectPower(.3, .2, 1, .05))
        .withMessageContaining("treated");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new IndirectEffectPower(.3, .2, .4, 0))
        .withMessageContaining("alpha");
    assertThatIllegalArgumentException().isThrownBy(() -> CLARITY.power(0));
    assertThatIllegalArgumentException().isThrownBy(() -> CLARITY.powerJointly(0));
    assertThatIllegalArgumentException().isThrownBy(() -> CLARITY.people(1));
    assertThatIllegalArgumentException().isThrownBy(() -> CLARITY.peopleJointly(1));
    assertThatIllegalArgumentException().isThrownBy(() -> CLARITY.peopleJointly(0));
  }
}
