package study.nocontact.web.questionnaire;

import io.nayuki.qrcodegen.QrCode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A return code as a picture that a camera reads. It holds the code and no address, so that
 * scanning it opens nothing and leaves no trace in a browser.
 *
 * @param size how many squares wide and high it is, with its white border
 * @param path the dark squares as the path of an SVG
 */
public record QrImage(int size, String path) {

  private static final int BORDER = 4;

  static QrImage of(ReturnCode code) {
    QrCode picture = QrCode.encodeText(code.shown(), QrCode.Ecc.MEDIUM);
    String path =
        IntStream.range(0, picture.size * picture.size)
            .filter(square -> picture.getModule(square % picture.size, square / picture.size))
            .mapToObj(square -> square(square % picture.size, square / picture.size))
            .collect(Collectors.joining());
    return new QrImage(picture.size + 2 * BORDER, path);
  }

  private static String square(int x, int y) {
    return "M" + (BORDER + x) + " " + (BORDER + y) + "h1v1h-1z";
  }
}
