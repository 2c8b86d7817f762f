package study.nocontact.analysis.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.AnswersDocument;
import study.nocontact.analysis.instrument.Categories.YesNo;
import study.nocontact.analysis.instrument.SurveyInstrument;
import study.nocontact.analysis.instrument.Waves;

class SilenceEndTest {

  @ParameterizedTest
  @CsvSource({
    "ex,me,DUMPEE",
    "ex,ex,DUMPER",
    "me,me,DUMPER",
    "me,ex,DUMPEE",
    "ex,someone_else,OTHER",
    "me,chance,OTHER",
    "both,me,OTHER",
    "both,ex,OTHER",
    "not_said,me,OTHER"
  })
  void theSideOfTheBreakerFollowsFromWhoEndedTheRelationship(
      String initiator, String breaker, SilenceEnd end) throws Exception {
    CaseTable cases =
        CsvText.read(
                CsvText.HEADER, initiator + ",100,none_on_purpose,yes,ended,30," + breaker + ",no")
            .cases();
    assertThat(SilenceEnd.of(cases, 0)).isEqualTo(end);
  }

  @Test
  void aSilenceThatLastsHasNotEnded() throws Exception {
    CaseTable cases =
        CsvText.read(CsvText.HEADER, "ex,100,none_on_purpose,yes,ongoing,30,,no").cases();
    assertThat(SilenceEnd.of(cases, 0)).isEqualTo(SilenceEnd.ONGOING);
  }

  @Test
  void aSilenceThatEndedInALaterReportIsObserved() {
    Answers first =
        AnswersDocument.read(
            """
            {"initiator":"ex","since_breakup":100,"contact_policy":"none_on_purpose",
             "silence_any":"yes","silence_state":"ongoing","silence_length":30,
             "back_together":"no"}""");
    Answers later =
        AnswersDocument.read(
            """
            {"since_breakup":150,"silence_state":"ended","silence_length":62,
             "silence_breaker":"me","back_together":"yes_still","back_together_after":140}""");

    CaseTable cases =
        new CaseTable.Builder()
            .add(Case.of(new Waves(List.of(first)).merged()))
            .add(Case.of(new Waves(List.of(first, later)).merged()))
            .build();

    assertThat(cases.reports()).isEqualTo(2);
    assertThat(SilenceEnd.of(cases, 0)).isEqualTo(SilenceEnd.ONGOING);
    assertThat(SilenceEnd.of(cases, 1)).isEqualTo(SilenceEnd.DUMPEE);
    assertThat(cases.code(0, SurveyInstrument.SILENCE_LENGTH)).isEqualTo(30);
    assertThat(cases.code(1, SurveyInstrument.SILENCE_LENGTH)).isEqualTo(62);
    assertThat(cases.is(0, SurveyInstrument.PROSPECTIVE, YesNo.NO)).isTrue();
    assertThat(cases.is(1, SurveyInstrument.PROSPECTIVE, YesNo.YES)).isTrue();
  }

  @Test
  void aReportWithoutASilenceIsRefused() throws Exception {
    CaseTable cases = CsvText.read(CsvText.HEADER, "ex,100,regular,no,,,,no").cases();
    assertThatThrownBy(() -> SilenceEnd.of(cases, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("row 0 has no silence that ended");
  }

  @ParameterizedTest
  @CsvSource({"ex,DUMPEE", "me,DUMPER", "both,MUTUAL", "not_said,UNKNOWN"})
  void theRoleIsThatOfTheParticipant(String initiator, Role role) throws Exception {
    CaseTable cases = CsvText.read("initiator", initiator).cases();
    assertThat(Role.of(cases, 0)).isEqualTo(role);
  }

  @Test
  void withoutAnAnswerTheRoleIsUnknown() throws Exception {
    assertThat(Role.of(CsvText.read("gender", "woman").cases(), 0)).isEqualTo(Role.UNKNOWN);
  }
}
