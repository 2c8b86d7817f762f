package study.nocontact.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TextPageTest {

  @Property
  void noLineIsWiderThanTheTerminalAndNoWordIsLost(
      @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 1, max = 30) Integer> lengths,
      @ForAll @IntRange(max = 4) int level) {
    String words = String.join(" ", lengths.stream().map("x"::repeat).toList());
    String page = new TextPage().line(level, words).toString();
    assertThat(page.lines()).allMatch(line -> line.length() <= TextPage.WIDTH);
    assertThat(String.join(" ", page.strip().split("\\s+"))).isEqualTo(words);
  }

  @Test
  void whatFollowsADashIsAlignedWithItsFirstLine() {
    String page = new TextPage().dash(1, "word ".repeat(20).strip()).toString();
    assertThat(page).startsWith("  - word").contains("\n    word");
  }

  @Test
  void neverBreaksAtANoBreakSpace() {
    String page = new TextPage().line(0, "x".repeat(77) + " n\u00A0=\u00A05").toString();
    assertThat(page).isEqualTo("x".repeat(77) + "\nn = 5\n");
  }
}
