package study.nocontact.analysis.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecodeTest {

  @ParameterizedTest
  @CsvSource({"-1, -1", "0, 0", "9, 0", "10, 1", "42, 1", "43, 2", "3649635, 2"})
  void bandsHoldWholeNumbersUpToTheirBoundAndTheLastIsOpen(int code, int group) {
    assertThat(Recode.bands(0, 9, 42).groupOf(code)).isEqualTo(group);
  }

  @Test
  void bandsAreNamedByTheirBounds() {
    assertThat(Recode.bands(0, 9, 42).labels()).containsExactly("0_9", "10_42", "43_plus");
  }

  @Test
  void everyStepOfEveryLadderHoldsEveryCategory() {
    for (Item<?> item : SurveyInstrument.ITEMS) {
      for (Recode step : item.ladder()) {
        assertThat(item.type().categories())
            .allSatisfy(category -> assertThat(step.groupOf(category.ordinal())).isNotNegative());
        assertThat(step.labels()).doesNotHaveDuplicates().isNotEmpty();
      }
    }
  }

  @Test
  void everyStepOfALadderOnlyMergesGroupsOfTheStepBefore() {
    for (Item<?> item : SurveyInstrument.ITEMS) {
      for (int step = 1; step < item.ladder().size(); step++) {
        Recode coarse = item.ladder().get(step);
        Recode fine = item.ladder().get(step - 1);
        assertThat(coarse.groups()).hasSizeLessThan(fine.groups().size());
        assertThat(fine.groups())
            .as(item.variable())
            .allSatisfy(
                group ->
                    assertThat(coarse.groupOf(group.from())).isEqualTo(coarse.groupOf(group.to())));
      }
    }
  }

  @Test
  void refusesCodesThatNoGroupHolds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Recode.bands(1, 9).groupOf(0))
        .withMessageContaining("0");
  }
}
