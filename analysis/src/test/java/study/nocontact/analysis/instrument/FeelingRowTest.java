package study.nocontact.analysis.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeelingRowTest {

  @Test
  void pairsThenAndNowAndLeavesAnxietyOfThenToItsOwnPage() {
    List<FeelingRow> rows = FeelingRow.of(Topic.THEN_AND_NOW.items());

    assertThat(rows)
        .extracting(FeelingRow::feeling)
        .containsExactly("anxiety", "uncertainty", "hope", "control", "acceptance");
    assertThat(rows.get(0).first()).isEmpty();
    assertThat(rows.get(0).now()).isEqualTo(Optional.of(SurveyInstrument.ANXIETY_NOW));
    assertThat(rows.get(2))
        .isEqualTo(
            new FeelingRow(
                "hope",
                Optional.of(SurveyInstrument.HOPE_FIRST),
                Optional.of(SurveyInstrument.HOPE_NOW)));
  }

  @Test
  void refusesItemsOfNoSuchTime() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FeelingRow.of(List.of(SurveyInstrument.AVOIDANCE_A)))
        .withMessageContaining("avoidance_a");
  }
}
