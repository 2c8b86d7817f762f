package study.nocontact.analysis.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class StoredZipTest {

  /** The hash was seen under Java 17 and Java 25. */
  @Test
  void isTheSameBytesOnEveryJavaVersion() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("b.txt", "second letter, first file".getBytes(UTF_8));
    files.put("a/empty.txt", new byte[0]);
    assertThat(Sha256.of(StoredZip.write(files)))
        .isEqualTo("7fa5103f4abc56c6944e24e788cf23a788aafbc8e01c4a27cea49a0f7094dc77");
  }

  @Test
  void isTheSameBytesInEveryTimeZone() {
    Map<String, byte[]> files = Map.of("a.txt", new byte[] {1});
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
      byte[] tokyo = StoredZip.write(files);
      TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
      assertThat(StoredZip.write(files)).isEqualTo(tokyo);
    } finally {
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void keepsTheOrderOfTheFiles() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("b", new byte[] {1});
    files.put("a", new byte[] {2});
    assertThat(StoredZip.read(StoredZip.write(files)).keySet()).containsExactly("b", "a");
  }
}
