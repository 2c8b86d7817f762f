package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AdditiveInteractionPowerTest {

  private static final double[] RISKS = {.10, .15, .18, .35};
  private static final double[] SIZES = {4, 3, 2, 1};
  private static final AdditiveInteractionPower DIFFERENCE =
      AdditiveInteractionPower.ofRiskDifference(RISKS, SIZES, .05);
  private static final AdditiveInteractionPower EXCESS =
      AdditiveInteractionPower.ofRelativeExcessRisk(RISKS, SIZES, .05);

  /** R 4.2.2, by the formula. */
  @Test
  void agreesWithR() {
    assertThat(DIFFERENCE.people(.9)).isCloseTo(2672.82574125396, within(1e-7));
    assertThat(DIFFERENCE.power(2000)).isCloseTo(.800675903528257, within(1e-12));
    assertThat(EXCESS.people(.9)).isCloseTo(2515.21439533235, within(1e-7));
    assertThat(EXCESS.power(2000)).isCloseTo(.823958329546032, within(1e-12));
  }

  /** R 4.2.2: 20,000 samples (seed 2) of 800, 600, 400 and 200 people; Monte Carlo error .003. */
  @Test
  void agreesWithSimulation() {
    assertThat(DIFFERENCE.power(2000)).isCloseTo(.80600, within(.0085));
    assertThat(EXCESS.power(2000)).isCloseTo(.82245, within(.0085));
  }

  /** Contrast .2, variance 4 (.24 + .21 + .16 + .21) for one person in four equal groups. */
  @Test
  void equalGroupsByHand() {
    double[] risks = {.2, .3, .3, .6};
    double[] equal = {1, 1, 1, 1};
    double distance = 1.959963984540054 + 1.281551565544600;
    assertThat(AdditiveInteractionPower.ofRiskDifference(risks, equal, .05).people(.9))
        .isCloseTo(distance * distance * 4 * .82 / .04, within(1e-8));
  }

  @Property(tries = 60, seed = "42")
  void factorsAndOutcomesMayChangePlaces(
      @ForAll @Size(4) List<@IntRange(min = 1, max = 9) Integer> sizes) {
    double[] n = sizes.stream().mapToDouble(i -> i).toArray();
    double[] swapped = {10 * n[0], 10 * n[2], 10 * n[1], 10 * n[3]};
    double[] risks = {RISKS[0], RISKS[2], RISKS[1], RISKS[3]};
    double[] others = {1 - RISKS[0], 1 - RISKS[1], 1 - RISKS[2], 1 - RISKS[3]};
    double people = AdditiveInteractionPower.ofRiskDifference(RISKS, n, .05).people(.9);
    assertThat(AdditiveInteractionPower.ofRiskDifference(risks, swapped, .05).people(.9))
        .isCloseTo(people, within(1e-6));
    assertThat(AdditiveInteractionPower.ofRiskDifference(others, n, .05).people(.9))
        .isCloseTo(people, within(1e-6));
    assertThat(AdditiveInteractionPower.ofRelativeExcessRisk(risks, swapped, .05).power(900))
        .isCloseTo(
            AdditiveInteractionPower.ofRelativeExcessRisk(RISKS, n, .05).power(900), within(1e-9));
  }

  @Test
  void powerNoBetterThanChanceNeedsNobody() {
    assertThat(DIFFERENCE.people(.02)).isZero();
  }

  @Test
  void refusesWhatCannotBeTested() {
    double[] adding = {.1, .3, .4, .6};
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AdditiveInteractionPower.ofRiskDifference(adding, SIZES, .05))
        .withMessageContaining("add up");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AdditiveInteractionPower.ofRelativeExcessRisk(adding, SIZES, .05))
        .withMessageContaining("add up");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AdditiveInteractionPower.ofRiskDifference(new double[3], SIZES, .05))
        .withMessageContaining("length");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AdditiveInteractionPower.ofRiskDifference(RISKS, new double[5], .05))
        .withMessageContaining("length");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AdditiveInteractionPower.ofRiskDifference(RISKS, new double[4], .05))
        .withMessageContaining("size");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AdditiveInteractionPower.ofRiskDifference(SIZES, SIZES, .05))
        .withMessageContaining("risk");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AdditiveInteractionPower.ofRiskDifference(RISKS, SIZES, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> DIFFERENCE.people(0));
    assertThatIllegalArgumentException().isThrownBy(() -> DIFFERENCE.power(0));
  }
}
