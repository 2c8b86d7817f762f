package study.nocontact.analysis.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
