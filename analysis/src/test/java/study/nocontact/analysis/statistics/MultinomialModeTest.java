package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MultinomialModeTest {

  /** 4 against 1 and 0 people: (5 + 1) / 32 and 1 / 16; Holm doubles the smaller. */
  @Test
  void threeCategoriesWorkedByHand() {
    MultinomialMode mode = MultinomialMode.test(0, 4, 1, 0);
    assertThat(mode.pValue()).isCloseTo(6 / 32.0, within(1e-15));
    assertThat(mode.rivals().get(1).category()).isEqualTo(2);
    assertThat(mode.rivals().get(1).pValue()).isCloseTo(1 / 16.0, within(1e-15));
    assertThat(mode.rivals().get(1).adjusted()).isCloseTo(2 / 16.0, within(1e-15));
    assertThat(mode.rivals().get(0).adjusted()).isCloseTo(6 / 32.0, within(1e-15));
    assertThat(mode.pValueAgainst()).isEqualTo(1);
  }

  @Test
  void aMoreCommonRivalSpeaksAgainst() {
    MultinomialMode mode = MultinomialMode.test(1, 90, 30, 30, 20);
    assertThat(mode.pValue()).isGreaterThan(.999);
    assertThat(mode.pValueAgainst())
        .isCloseTo(
            3 * BinomialTest.withDefaults().with(Alternative.GREATER).test(90, 120, .5).pValue(),
            within(1e-15));
  }

  @Test
  void aTieForTheFirstPlaceIsNoMode() {
    assertThat(MultinomialMode.test(0, 5000, 5000, 3).pValue()).isGreaterThan(.5);
  }

  @Property(tries = 100, seed = "42")
  void theCandidateMustBeatItsStrongestRival(@ForAll @Size(5) long[] drawn) {
    long[] counts = TwoSamplesTest.counts(drawn, 400);
    MultinomialMode mode = MultinomialMode.test(2, counts);
    for (MultinomialMode.Rival rival : mode.rivals()) {
      assertThat(rival.pValue()).isLessThanOrEqualTo(mode.pValue());
      assertThat(rival.adjusted()).isBetween(rival.pValue(), 1.0);
      assertThat(rival.count()).isEqualTo(counts[rival.category()]);
    }
    assertThat(mode.rivals()).hasSize(4);
    if (mode.pValue() < .05) {
      assertThat(counts[2]).isGreaterThan(Math.max(counts[0], counts[4]));
    }
  }

  @Test
  void refusesACandidateThatIsNotThere() {
    assertThatIllegalArgumentException().isThrownBy(() -> MultinomialMode.test(3, 1, 2, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> MultinomialMode.test(0, 7));
    assertThatIllegalArgumentException().isThrownBy(() -> MultinomialMode.test(0, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> MultinomialMode.test(0, 4, -1));
  }
}
