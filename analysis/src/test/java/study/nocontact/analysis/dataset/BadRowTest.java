package study.nocontact.analysis.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static study.nocontact.analysis.dataset.CsvText.HEADER;
import static study.nocontact.analysis.dataset.CsvText.ROW;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadRowTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          him,100,regular,no,,,,no                   | initiator     | "him" is not one of me, ex, both, not_said
          ex,abc,regular,no,,,,no                    | since_breakup | "abc" is not days, a whole number from 0 to
          ex,-1,regular,no,,,,no                     | since_breakup | "-1" is not days
          ex,99999999,regular,no,,,,no               | since_breakup | "99999999" is not days
          ex,9999999,regular,no,,,,no                | since_breakup | "9999999" is not days
          ,100,regular,no,,,,no                      | initiator     | is empty, but has to be answered
          ex,100,none_on_purpose,yes,ended,30,,no    | silence_breaker | is empty, but has to be answered
          ex,100,none_on_purpose,yes,ongoing,30,me,no | silence_breaker | is answered, but only asked of: silence_state = ended
          ex,100,regular,no,ended,,,no               | silence_state | is answered, but only asked of: silence_any = yes
          """)
  void aBadFieldIsReportedWithItsLineAndColumn(String row, String column, String reason)
      throws Exception {
    CsvText text = CsvText.read(HEADER, ROW, row.strip(), ROW);
    assertThat(text.bad()).singleElement().asString().startsWith("line 3, column " + column + ": ");
    assertThat(text.bad().get(0)).contains(reason);
    assertThat(text.cases().rows()).isEqualTo(2);
  }

  @Test
  void aBadRatingOrSetOrCountIsReported() throws Exception {
    CsvText text =
        CsvText.read(
            HEADER + ",hope_now,ties,count",
            ROW + ",6,,1",
            ROW + ",,none;pets,1",
            ROW + ",,boat,1",
            ROW + ",,;,1",
            ROW + ",,,0",
            ROW + ",,,",
            ROW + ",,,2.5");
    assertThat(text.bad())
        .containsExactly(
            "line 2, column hope_now: \"6\" is not a whole number from 1 to 5",
            "line 3, column ties: \"none;pets\" combines none with another answer",
            "line 4, column ties: \"boat\" is not any of children, home_or_money, work_or_study,"
                + " friends, pets, none joined by ;",
            "line 5, column ties: \";\" is not any of children, home_or_money, work_or_study,"
                + " friends, pets, none joined by ;",
            "line 6, column count: \"0\" is not a whole number of 1 or more",
            "line 7, column count: \"\" is not a whole number of 1 or more",
            "line 8, column count: \"2.5\" is not a whole number of 1 or more");
    assertThat(text.cases().rows()).isZero();
  }

  @Test
  void aRowWithTooFewOrTooManyFieldsIsReported() throws Exception {
    CsvText text = CsvText.read(HEADER, "ex,100", ROW + ",x", ROW);
    assertThat(text.bad())
        .containsExactly(
            "line 2 has 2 fields, the first line has 8",
            "line 3 has 9 fields, the first line has 8");
    assertThat(text.cases().rows()).isEqualTo(1);
  }

  @Test
  void aLongOrBrokenFieldIsShownShortAndOnOneLine() throws Exception {
    CsvText text = CsvText.read(HEADER, "\"a\nb" + "c".repeat(60) + "\"" + ROW.substring(2), "x");
    assertThat(text.bad().get(0))
        .startsWith("line 2, column initiator: \"a b" + "c".repeat(37) + "...\" is not one of");
    assertThat(text.bad().get(1)).startsWith("line 4 has 1 fields");
  }

  @Test
  void blankLinesAreNoRows() throws Exception {
    CsvText text = CsvText.read(HEADER, "", ROW, "", "");
    assertThat(text.bad()).isEmpty();
    assertThat(text.cases().rows()).isEqualTo(1);
  }
}
