package study.nocontact.web.platform;

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
 * Counts how often something was done, per address and in all, for a while; then the counts are
 * thrown away together with the random key under which the addresses were hashed. They live in
 * memory only, so nobody can be told from them, then or later.
 */
public final class AddressCounts {

  /** No count is kept for longer. */
  public static final Duration LONGEST = Duration.ofDays(1);

  static final int MOST_ADDRESSES = 100_000;

  private static final String ALGORITHM = "HmacSHA256";
  private static final int HASH_BYTES = 16;

  private final SecureRandom random;
  private final Clock clock;
  private final Duration span;
  private final Map<String, Integer> byAddress = new HashMap<>();
  private final byte[] key = new byte[32];
  private Instant end = Instant.MIN;
  private int inAll;

  /** Counts for a span of a day at most. */
  public AddressCounts(SecureRandom random, Clock clock, Duration span) {
    if (span.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("No address may be counted for " + span);
    }
    this.random = random;
    this.clock = clock;
    this.span = span;
  }

  /** How often in the present span, from this address. */
  public synchronized int of(String address) {
    forgetWhenOver();
    return byAddress.getOrDefault(hash(address), 0);
  }

  /** How often in the present span, from all addresses. */
  public synchronized int inAll() {
    forgetWhenOver();
    return inAll;
  }

  /** Counts one more. Beyond a great many addresses, new ones count in all only. */
  public synchronized void count(String address) {
    forgetWhenOver();
    inAll++;
    String hash = hash(address);
    if (byAddress.size() < MOST_ADDRESSES || byAddress.containsKey(hash)) {
      byAddress.merge(hash, 1, Integer::sum);
    }
  }

  /** How long the present span goes on. */
  public synchronized Duration left() {
    forgetWhenOver();
    return Duration.between(clock.instant(), end);
  }

  private void forgetWhenOver() {
    Instant now = clock.instant();
    if (now.isBefore(end)) {
      return;
    }
    end = now.plus(span);
    random.nextBytes(key);
    byAddress.clear();
    inAll = 0;
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
