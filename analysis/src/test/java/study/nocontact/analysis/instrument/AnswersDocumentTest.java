package study.nocontact.analysis.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import study.nocontact.analysis.instrument.Categories.Initiator;
import study.nocontact.analysis.instrument.Categories.Tie;
import study.nocontact.analysis.instrument.ElapsedTime.Unit;

class AnswersDocumentTest {

  @Test
  void storesCategoriesByCodeAndTimesInDaysInTheOrderOfTheSurvey() {
    Answers answers =
        Answers.none()
            .with(SurveyInstrument.ANXIETY_FIRST, 4)
            .with(SurveyInstrument.TIES, EnumSet.of(Tie.PETS, Tie.CHILDREN))
            .with(SurveyInstrument.SINCE_BREAKUP, new ElapsedTime(3, Unit.WEEKS))
            .with(SurveyInstrument.INITIATOR, Initiator.EX);

    assertThat(AnswersDocument.write(answers))
        .isEqualTo(
            "{\"initiator\":\"ex\",\"since_breakup\":21,"
                + "\"ties\":\"children;pets\",\"anxiety_first\":4}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"initiator\":",
        "{\"initiator\":\"nobody\"}",
        "{\"initiator\":null}",
        "{\"initiator\":{}}",
        "{\"initiator\":[]}",
        "{\"name\":\"x\"}",
        "{\"anxiety_first\":6}",
        "{\"anxiety_first\":0}",
        "{\"since_breakup\":-1}",
        "{\"since_breakup\":2.5}",
        "{\"ties\":\"none;pets\"}",
        "{\"ties\":\"\"}"
      })
  void refusesWhatIsNoDocumentOfAnswers(String json) {
    assertThatIllegalArgumentException().isThrownBy(() -> AnswersDocument.read(json));
  }
}
