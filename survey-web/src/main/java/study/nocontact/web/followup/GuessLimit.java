package study.nocontact.web.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Slows down the guessing of codes. Unknown codes are counted for ten minutes, per address and in
 * all; then the counts are thrown away together with the key under which the addresses were hashed.
 * They live in memory only, so nobody can be told from them, then or later.
 */
@ApplicationScoped
class GuessLimit {

  static final int MOST_PER_ADDRESS = 10;
  static final int MOST_IN_ALL = 1000;
  static final Duration SPAN = Duration.ofMinutes(10);

  private static final String ALGORITHM = "HmacSHA256";
  private static final int HASH_BYTES = 16;

  private final SecureRandom random;
  private final Clock clock;
  private final Map<String, Integer> wrongByAddress = new HashMap<>();
  private final byte[] key = new byte[32];
  private Instant end = Instant.MIN;
  private int wrong;

  /** For the proxy that the container makes of this class. */
  GuessLimit() {
    this(null, null);
  }

  @Inject
  GuessLimit(SecureRandom random, Clock clock) {
    this.random = random;
    this.clock = clock;
  }

  /** Whether another code may be tried from an address. */
  synchronized boolean allows(String address) {
    forgetWhenOver();
    return wrong < MOST_IN_ALL && wrongByAddress.getOrDefault(hash(address), 0) < MOST_PER_ADDRESS;
  }

  /** Counts a code that is not known. */
  synchronized void countWrong(String address) {
    forgetWhenOver();
    wrong++;
    wrongByAddress.merge(hash(address), 1, Integer::sum);
  }

  private void forgetWhenOver() {
    Instant now = clock.instant();
    if (now.isBefore(end)) {
      return;
    }
    end = now.plus(SPAN);
    random.nextBytes(key);
    wrongByAddress.clear();
    wrong = 0;
  }

  private String hash(String address) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      byte[] full = mac.doFinal(address.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(Arrays.copyOf(full, HASH_BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(ALGORITHM + " is part of every Java platform", e);
    }
  }
}
