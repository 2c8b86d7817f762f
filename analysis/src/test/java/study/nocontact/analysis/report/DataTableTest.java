package study.nocontact.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DataTableTest {

  @Test
  void writesExactNumbersAndQuotesWords() {
    DataTable table =
        DataTable.of("t", "A table", "What", "Value")
            .row(Cell.text("shares, with \"quotes\""), Cell.percent(.125))
            .row(Cell.text("nothing"), Cell.empty())
            .build();
    assertThat(table.csv())
        .isEqualTo("What,Value\r\n\"shares, with \"\"quotes\"\"\",0.125\r\nnothing,\r\n");
    assertThat(table.isNumeric(0)).isFalse();
    assertThat(table.isNumeric(1)).isTrue();
  }

  @Test
  void refusesARowOfAnotherLength() {
    DataTable.Builder table = DataTable.of("t", "A table", "What", "Value").row(Cell.count(1));
    assertThatThrownBy(table::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("t has 2 columns and a row of 1");
  }
}
