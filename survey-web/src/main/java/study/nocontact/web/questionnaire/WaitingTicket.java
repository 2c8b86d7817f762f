package study.nocontact.web.questionnaire;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import study.nocontact.web.platform.StudyConfiguration;

/**
 * The way on without script when many reports come in: a minute's wait instead of a puzzle. A
 * ticket says when it was given out and belongs to one return code.
 */
@Singleton
class WaitingTicket {

  static final Duration WAIT = Duration.ofMinutes(1);

  private static final String ALGORITHM = "HmacSHA256";
  private static final Duration LONGEST = Duration.ofHours(12);

  private final SecretKey key;
  private final Clock clock;

  @Inject
  WaitingTicket(StudyConfiguration configuration, Clock clock) {
    this(configuration.keyFor("waiting ticket"), clock);
  }

  WaitingTicket(SecretKey key, Clock clock) {
    this.key = key;
    this.clock = clock;
  }

  /** A new ticket. */
  String of(String codeHash) {
    return ticket(clock.instant().getEpochSecond(), codeHash);
  }

  /** The ticket somebody has, or a new one, so that pressing too early does not start again. */
  String keptOrNew(String ticket, String codeHash) {
    return given(ticket, codeHash).isPresent() ? ticket : of(codeHash);
  }

  /** Whether the wait is over. */
  boolean isOver(String ticket, String codeHash) {
    return given(ticket, codeHash)
        .filter(given -> !clock.instant().isBefore(given.plus(WAIT)))
        .isPresent();
  }

  /** When a ticket of this code was given out; empty for anything else. */
  private Optional<Instant> given(String ticket, String codeHash) {
    String digits = ticket.substring(0, Math.max(0, ticket.indexOf('.')));
    if (!digits.matches("\\d{1,11}") || !isSame(ticket, ticket(Long.parseLong(digits), codeHash))) {
      return Optional.empty();
    }
    Instant given = Instant.ofEpochSecond(Long.parseLong(digits));
    return Optional.of(given).filter(at -> clock.instant().isBefore(at.plus(LONGEST)));
  }

  private static boolean isSame(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private String ticket(long second, String codeHash) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] sign = mac.doFinal((second + " " + codeHash).getBytes(StandardCharsets.UTF_8));
      return second + "." + HexFormat.of().formatHex(sign);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(ALGORITHM + " is part of every Java platform", e);
    }
  }
}
