package study.nocontact.analysis.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnTest {

  @Test
  void keepsEveryCodeWhenItHasToWiden() {
    int[] codes = new int[100];
    Column column = new Column();
    for (int row = 0; row < codes.length; row++) {
      codes[row] = row % 3 == 0 ? -1 : row < 60 ? row % 128 : 100_000 * row;
      column.add(codes[row]);
    }
    for (int row = 0; row < codes.length; row++) {
      assertThat(column.get(row)).isEqualTo(codes[row]);
    }
  }

  @Test
  void tellsTheLargestShortFromTheNextCode() {
    Column column = new Column();
    for (int code : new int[] {-1, 128, 32_767, 32_768}) {
      column.add(code);
    }
    column.trim();
    assertThat(column.get(0)).isEqualTo(-1);
    assertThat(column.get(1)).isEqualTo(128);
    assertThat(column.get(2)).isEqualTo(32_767);
    assertThat(column.get(3)).isEqualTo(32_768);
  }

  @Test
  void tellsTheLargestByteFromTheNextCode() {
    Column column = new Column();
    column.add(127);
    column.add(128);
    assertThat(column.get(0)).isEqualTo(127);
    assertThat(column.get(1)).isEqualTo(128);
  }
}
