package study.nocontact.web.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import study.nocontact.web.platform.StudyConfiguration;

/**
 * Finds reports with the same answers. The hash says nothing that the answers beside it do not say,
 * is useless without the key, and goes when its row goes.
 */
@ApplicationScoped
class AnswersHash {

  private static final String ALGORITHM = "HmacSHA256";

  @Inject private StudyConfiguration configuration;

  /** 64 hexadecimal signs; empty for a report that is not compared with others. */
  Optional<String> of(NewResponse response) {
    return response.compared().isEmpty() ? Optional.empty() : Optional.of(hash(response));
  }

  private String hash(NewResponse response) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(configuration.keyFor("repeated answers"));
      mac.update(response.instrumentVersion().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of()
          .formatHex(mac.doFinal(response.compared().getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(ALGORITHM + " is part of every Java platform", e);
    }
  }
}
