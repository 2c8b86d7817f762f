package study.nocontact.web.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnCodeTest {

  private static final double BITS_PER_SIGN = Math.log(ReturnCode.ALPHABET.length()) / Math.log(2);

  @Test
  void hasAtLeastEightyRandomBits() {
    assertThat((ReturnCode.LENGTH - 1) * BITS_PER_SIGN).isGreaterThan(80);
  }

  @Test
  void usesNoSignThatIsTakenForAnother() {
    assertThat(ReturnCode.ALPHABET)
        .doesNotContain("0", "O", "1", "I", "L", "S", "U")
        .matches("[2-9A-Z]{29}");
    assertThat(ReturnCode.ALPHABET.chars().distinct().count()).isEqualTo(29);
  }

  @RepeatedTest(20)
  void noticesEveryWrongSign(RepetitionInfo run) {
    String signs = code(run).signs();
    for (int i = 0; i < signs.length(); i++) {
      for (char other : ReturnCode.ALPHABET.toCharArray()) {
        String wrong = signs.substring(0, i) + other + signs.substring(i + 1);
        assertThat(ReturnCode.read(wrong).isPresent()).isEqualTo(other == signs.charAt(i));
      }
    }
  }

  @RepeatedTest(20)
  void noticesTwoSwappedSigns(RepetitionInfo run) {
    String signs = code(run).signs();
    for (int i = 0; i < signs.length() - 1; i++) {
      String swapped =
          signs.substring(0, i) + signs.charAt(i + 1) + signs.charAt(i) + signs.substring(i + 2);
      assertThat(ReturnCode.read(swapped).isPresent()).isEqualTo(swapped.equals(signs));
    }
  }

  @RepeatedTest(5)
  void readsWhatPeopleMakeOfIt(RepetitionInfo run) {
    ReturnCode code = code(run);

    assertThat(ReturnCode.read(code.shown())).contains(code);
    assertThat(ReturnCode.read(" " + code.shown().toLowerCase(Locale.ROOT) + "\n")).contains(code);
    assertThat(ReturnCode.read(code.shown().replace('-', ' '))).contains(code);
    assertThat(ReturnCode.read(code.shown().replace('-', '–'))).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "ABC", "\u0130", "\"><script>", "22222222222222222222222222222"})
  void refusesWhatIsNoCode(String typed) {
    assertThat(ReturnCode.read(typed)).isEmpty();
  }

  @Test
  void showsSixGroupsOfThree() {
    assertThat(code(1).shown()).matches("([2-9A-Z]{3}-){5}[2-9A-Z]{3}");
  }

  @Test
  void differsEveryTime() {
    Random random = new Random(5);
    Set<ReturnCode> codes = new HashSet<>();
    for (int i = 0; i < 10_000; i++) {
      codes.add(ReturnCode.random(random));
    }
    assertThat(codes).hasSize(10_000);
  }

  @Test
  void neverShowsUpInALog() {
    ReturnCode code = code(3);

    assertThat("logged: " + code).doesNotContain(code.signs()).doesNotContain(code.shown());
  }

  @Test
  void cannotBeMadeWithAWrongCheckSign() {
    String signs = code(4).signs();
    char wrong = signs.charAt(17) == '2' ? '3' : '2';

    assertThatThrownBy(() -> new ReturnCode(signs.substring(0, 17) + wrong))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining(signs);
  }

  private static ReturnCode code(RepetitionInfo run) {
    return code(run.getCurrentRepetition());
  }

  private static ReturnCode code(long seed) {
    return ReturnCode.random(new Random(seed));
  }
}
