package study.nocontact.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellTest {

  @Test
  void showsFewDigitsAndKeepsAll() {
    Cell cell = Cell.number(1234.56789, 2);
    assertThat(cell.shown()).isEqualTo("1,234.57");
    assertThat(cell.exact()).isEqualTo("1234.56789");
    assertThat(cell.numeric()).isTrue();
  }

  @Test
  void readsAProportionInPercentAndKeepsTheProportion() {
    assertThat(Cell.percent(1. / 3)).isEqualTo(new Cell("33.3%", "0.333333333333333", true));
    assertThat(Cell.percent(-.051).shown()).isEqualTo("−5.1%");
  }

  @Test
  void showsNoNegativeZero() {
    assertThat(Cell.number(-.0001, 2).shown()).isEqualTo("0.00");
    assertThat(Cell.number(-.0001, 0).shown()).isEqualTo("0");
  }

  @Test
  void neverShowsAPValueAsZero() {
    assertThat(Cell.p(1.25e-40)).isEqualTo(new Cell("< 0.001", "1.25E-40", true));
    assertThat(Cell.p(.0314).shown()).isEqualTo("0.031");
  }

  @Test
  void isEmptyForNumbersThatDoNotExist() {
    assertThat(Cell.p(null)).isEqualTo(Cell.empty());
    assertThat(Cell.number(Double.NaN, 1)).isEqualTo(Cell.empty());
    assertThat(Cell.percent(Double.NEGATIVE_INFINITY).exact()).isEmpty();
    assertThat(Cell.text("").shown()).isEqualTo("–");
  }

  @Test
  void showsACountWithItsShareAndKeepsTheCount() {
    assertThat(Cell.share(1234, 4936)).isEqualTo(new Cell("1,234 (25.0%)", "1234", true));
    assertThat(Cell.share(0, 0).shown()).isEqualTo("0");
  }
}
