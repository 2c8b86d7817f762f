package study.nocontact.web.questionnaire;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The fields of a form as a browser sends them. Reads whatever comes, so that a damaged request
 * gets a page instead of an error: signs that are no UTF-8 are replaced, surplus fields ignored.
 *
 * @param fields values by field name, in the order sent
 */
public record FormBody(Map<String, List<String>> fields) {

  private static final int MAX_PAIRS = 500;

  public static FormBody read(byte[] body) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    String text = new String(body, StandardCharsets.ISO_8859_1);
    for (String pair : Arrays.stream(text.split("&", MAX_PAIRS + 1)).limit(MAX_PAIRS).toList()) {
      int end = pair.indexOf('=') < 0 ? pair.length() : pair.indexOf('=');
      String value = end < pair.length() ? pair.substring(end + 1) : "";
      fields
          .computeIfAbsent(decode(pair.substring(0, end)), name -> new ArrayList<>())
          .add(decode(value));
    }
    return new FormBody(fields);
  }

  /** The field's first value, or an empty text. */
  public String first(String name) {
    return fields.getOrDefault(name, List.of("")).get(0);
  }

  private static String decode(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      int escaped = sign == '%' ? escapedByte(text, i) : -1;
      if (escaped >= 0) {
        bytes.write(escaped);
        i += 2;
      } else {
        bytes.write(sign == '+' ? ' ' : sign);
      }
    }
    return withPlainDigits(bytes.toString(StandardCharsets.UTF_8));
  }

  /** Keyboards of some languages write other digits, such as Arabic ones. */
  private static String withPlainDigits(String text) {
    return text.codePoints()
        .map(sign -> Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static int escapedByte(String text, int at) {
    int high = at + 2 < text.length() ? Character.digit(text.charAt(at + 1), 16) : -1;
    int low = at + 2 < text.length() ? Character.digit(text.charAt(at + 2), 16) : -1;
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }
}
