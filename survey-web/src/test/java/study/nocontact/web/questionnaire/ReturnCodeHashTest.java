package study.nocontact.web.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class ReturnCodeHashTest {

  private static final ReturnCode CODE = ReturnCode.random(new Random(1));

  @Test
  void isTheSameForTheSameCodeAndKey() {
    assertThat(hash(1).of(CODE)).isEqualTo(hash(1).of(CODE)).matches("[0-9a-f]{64}");
  }

  @Test
  void differsByCodeAndByKey() {
    ReturnCode other = ReturnCode.random(new Random(2));

    assertThat(hash(1).of(CODE)).isNotEqualTo(hash(1).of(other)).isNotEqualTo(hash(2).of(CODE));
  }

  private static ReturnCodeHash hash(int key) {
    byte[] bytes = new byte[32];
    bytes[0] = (byte) key;
    return new ReturnCodeHash(new SecretKeySpec(bytes, "AES"));
  }
}
