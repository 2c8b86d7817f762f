package study.nocontact.web.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import io.nayuki.qrcodegen.QrCode;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrImageTest {

  private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
  private static final ReturnCode CODE = ReturnCode.random(new Random(1));

  @Test
  void drawsTheDarkSquaresOfTheCodeWithinABorderOfFour() {
    QrImage image = QrImage.of(CODE);
    QrCode expected = QrCode.encodeText(CODE.shown(), QrCode.Ecc.MEDIUM);
    Set<String> dark = new HashSet<>();
    for (int x = 0; x < expected.size; x++) {
      for (int y = 0; y < expected.size; y++) {
        if (expected.getModule(x, y)) {
          dark.add((x + 4) + " " + (y + 4));
        }
      }
    }

    assertThat(image.size()).isEqualTo(expected.size + 8);
    assertThat(squares(image)).isEqualTo(dark);
    assertThat(SQUARE.matcher(image.path()).replaceAll("")).isEmpty();
  }

  @Test
  void differsFromCodeToCode() {
    assertThat(QrImage.of(CODE)).isNotEqualTo(QrImage.of(ReturnCode.random(new Random(2))));
  }

  private static Set<String> squares(QrImage image) {
    Set<String> squares = new HashSet<>();
    Matcher square = SQUARE.matcher(image.path());
    while (square.find()) {
      squares.add(square.group(1) + " " + square.group(2));
    }
    return squares;
  }
}
