package study.nocontact.analysis.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static study.nocontact.analysis.dataset.CsvText.HEADER;
import static study.nocontact.analysis.dataset.CsvText.ROW;

import java.io.IOException;
import java.io.Reader;
import java.util.Set;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.instrument.AnswerType;
import study.nocontact.analysis.instrument.Categories.Breaker;
import study.nocontact.analysis.instrument.Categories.Initiator;
import study.nocontact.analysis.instrument.Categories.Tie;
import study.nocontact.analysis.instrument.SurveyInstrument;

class CaseCsvReaderTest {

  @Test
  void readsCodesAndDays() throws Exception {
    CaseTable cases = CsvText.read(HEADER, ROW).cases();
    assertThat(cases.rows()).isEqualTo(1);
    assertThat(cases.reports()).isEqualTo(1);
    assertThat(cases.is(0, SurveyInstrument.INITIATOR, Initiator.EX)).isTrue();
    assertThat(cases.is(0, SurveyInstrument.SILENCE_BREAKER, Breaker.EX)).isFalse();
    assertThat(cases.code(0, SurveyInstrument.SILENCE_LENGTH)).isEqualTo(30);
    assertThat(cases.code(0, SurveyInstrument.GENDER)).isEqualTo(AnswerType.MISSING);
  }

  @Test
  void takesColumnsInAnyOrder() throws Exception {
    CaseTable cases =
        CsvText.read(
                "back_together,silence_any,contact_policy,since_breakup,initiator",
                "no,no,regular,100,me")
            .cases();
    assertThat(cases.is(0, SurveyInstrument.INITIATOR, Initiator.ME)).isTrue();
    assertThat(cases.code(0, SurveyInstrument.SINCE_BREAKUP)).isEqualTo(100);
  }

  @Test
  void takesAnEmptyFieldForAnUnansweredQuestion() throws Exception {
    CaseTable cases = CsvText.read(HEADER + ",gender", ROW + ",").cases();
    assertThat(cases.answered(0, SurveyInstrument.GENDER)).isFalse();
    assertThat(cases.answered(0, SurveyInstrument.INITIATOR)).isTrue();
  }

  @Test
  void readsSeveralCategoriesJoinedInOneField() throws Exception {
    CaseTable cases = CsvText.read(HEADER + ",ties", ROW + ",children;pets").cases();
    assertThat(cases.includes(0, SurveyInstrument.TIES, Tie.CHILDREN)).isTrue();
    assertThat(cases.includes(0, SurveyInstrument.TIES, Tie.PETS)).isTrue();
    assertThat(cases.includes(0, SurveyInstrument.TIES, Tie.FRIENDS)).isFalse();
  }

  @Test
  void takesWindowsLineEndsQuotesAndAByteOrderMark() throws Exception {
    String text = "\uFEFF\"" + HEADER.replace(",", "\",\"") + "\"\r\n\"ex\"" + ROW.substring(2);
    CaseTable cases = CsvText.readWhole(text, Set.of()).cases();
    assertThat(cases.is(0, SurveyInstrument.INITIATOR, Initiator.EX)).isTrue();
    assertThat(cases.code(0, SurveyInstrument.SILENCE_LENGTH)).isEqualTo(30);
  }

  @Test
  void aCountSaysHowManyReportsARowStandsFor() throws Exception {
    CaseTable cases = CsvText.read("count," + HEADER, "7," + ROW, "3," + ROW).cases();
    assertThat(cases.rows()).isEqualTo(2);
    assertThat(cases.count(0)).isEqualTo(7);
    assertThat(cases.reports()).isEqualTo(10);
  }

  @Test
  void aFileWithOnlyAHeaderHoldsNoReports() throws Exception {
    assertThat(CsvText.read(HEADER).cases().reports()).isZero();
  }

  @Test
  void reportsItsProgressAfterEachRow() throws Exception {
    assertThat(CsvText.read(HEADER, ROW, ROW).progress()).containsExactly(1L, 2L);
  }

  @Test
  void refusesAnEmptyFile() {
    assertRefused("", "line 1: the file is empty");
  }

  @Test
  void refusesAColumnTheCodebookDoesNotHave() {
    assertRefused(HEADER + ",colour\n", "the codebook has no column \"colour\"");
  }

  @Test
  void refusesAColumnThatIsThereTwice() {
    assertRefused(HEADER + ",initiator\n", "the column initiator is there twice");
  }

  @Test
  void namesEveryMissingColumnThatIsNeeded() {
    assertThatThrownBy(
            () ->
                CsvText.readWhole(
                    HEADER + "\n",
                    Set.of(
                        SurveyInstrument.PROSPECTIVE,
                        SurveyInstrument.SILENCE_PRECISION,
                        SurveyInstrument.INITIATOR)))
        .isInstanceOf(CsvFormatException.class)
        .hasMessageStartingWith("line 1: missing the columns silence_precision, prospective,");
  }

  @Test
  void refusesAColumnWithoutTheOneThatSaysWhoIsAsked() {
    assertRefused(
        "initiator,silence_decider\n",
        "missing the column contact_policy, which says who is asked silence_decider");
    assertRefused(
        "silence_motive,contact_policy\n",
        "missing the column silence_decider, which says who is asked silence_motive");
    assertRefused(
        "contact_month1\n", "missing the column since_breakup, which says who is asked contact_");
  }

  @Test
  void refusesTextThatIsNoCsv() {
    assertRefused(HEADER + "\n\"ex,100", "not a CSV file");
  }

  @Test
  void passesOnThatTheTextCannotBeRead() {
    Reader broken =
        new Reader() {
          @Override
          public int read(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("the disk is gone");
          }

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> new CaseCsvReader(row -> {}, rows -> {}).read(broken, Set.of()))
        .isInstanceOf(IOException.class)
        .hasMessage("the disk is gone");
  }

  private static void assertRefused(String text, String message) {
    assertThatThrownBy(() -> CsvText.readWhole(text, Set.of()))
        .isInstanceOf(CsvFormatException.class)
        .hasMessageContaining(message);
  }
}
