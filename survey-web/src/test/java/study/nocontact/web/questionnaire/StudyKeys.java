package study.nocontact.web.questionnaire;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals forms and hashes codes as a study with this key does.
 *
 * @param key the study's secret
 */
record StudyKeys(String key) {

  private static final Duration LIFETIME = Duration.ofHours(12);

  /** A form that was sealed some hours ago. */
  String seal(Occasion occasion, int hoursAgo, Map<String, List<String>> fields) {
    Clock then = Clock.offset(Clock.system(ZoneOffset.UTC), Duration.ofHours(-hoursAgo));
    StateSeal seal = new StateSeal(derived("form state"), new SecureRandom(), then, LIFETIME);
    return seal.seal(new FormState(occasion, then.instant(), fields));
  }

  /** A ticket for the code of a sealed form, given out by this clock. */
  String ticket(Clock clock, String sealed) {
    StateSeal seal = new StateSeal(derived("form state"), new SecureRandom(), clock, LIFETIME);
    Unsealed.Opened form = (Unsealed.Opened) seal.open(sealed);
    ReturnCode code = ((Occasion.First) form.state().occasion()).code();
    return new WaitingTicket(derived("waiting ticket"), clock).of(hash(code));
  }

  String hash(ReturnCode code) {
    return new ReturnCodeHash(derived("return code")).of(code);
  }

  private SecretKeySpec derived(String purpose) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return new SecretKeySpec(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)), "AES");
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
