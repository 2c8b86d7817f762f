package study.nocontact.web.questionnaire;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import study.nocontact.web.platform.StudyConfiguration;

/** The only form in which a return code is kept: useless without both the code and the key. */
@Singleton
public class ReturnCodeHash {

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKey key;

  @Inject
  ReturnCodeHash(StudyConfiguration configuration) {
    this(configuration.keyFor("return code"));
  }

  ReturnCodeHash(SecretKey key) {
    this.key = key;
  }

  /** 64 hexadecimal signs. */
  public String of(ReturnCode code) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return HexFormat.of()
          .formatHex(mac.doFinal(code.signs().getBytes(StandardCharsets.US_ASCII)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(ALGORITHM + " is part of every Java platform", e);
    }
  }
}
