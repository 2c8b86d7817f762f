package study.nocontact.analysis.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoredZipTest {

  /** The hash was seen under Java 17 and Java 25. */
  @Test
  void isTheSameBytesOnEveryJavaVersionAndInEveryTimeZone() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("b.txt", "second letter, first file".getBytes(UTF_8));
    files.put("a/empty.txt", new byte[0]);
    assertThat(Sha256.of(StoredZip.write(files)))
        .isEqualTo("b25b39ef2bd9cf1b7a1aaa07ba61722c2fa8c2f1afce407dfd82056cceb1ca6a");
  }

  @Test
  void keepsTheOrderOfTheFiles() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("b", new byte[] {1});
    files.put("a", new byte[] {2});
    assertThat(StoredZip.read(StoredZip.write(files)).keySet()).containsExactly("b", "a");
  }
}
