package study.nocontact.web.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class GuessLimitTest {

  private final Hand hand = new Hand();
  private final GuessLimit limit = new GuessLimit(new SecureRandom(), hand);

  @Test
  void stopsAnAddressAfterItsLastGuess() {
    guess("a", GuessLimit.MOST_PER_ADDRESS - 1);
    assertThat(limit.allows("a")).isTrue();

    guess("a", 1);

    assertThat(limit.allows("a")).isFalse();
    assertThat(limit.allows("b")).isTrue();
  }

  @Test
  void stopsEverybodyWhenThereAreTooManyGuessesInAll() {
    for (int i = 0; i < GuessLimit.MOST_IN_ALL; i++) {
      assertThat(limit.allows("new")).isTrue();
      guess("address " + i, 1);
    }

    assertThat(limit.allows("new")).isFalse();
  }

  @Test
  void forgetsWhenTheTimeIsOver() {
    guess("a", GuessLimit.MOST_PER_ADDRESS);
    hand.now = hand.now.plus(GuessLimit.SPAN).minusMillis(1);
    assertThat(limit.allows("a")).isFalse();

    hand.now = hand.now.plusMillis(1);

    assertThat(limit.allows("a")).isTrue();
  }

  private void guess(String address, int times) {
    for (int i = 0; i < times; i++) {
      limit.countWrong(address);
    }
  }

  /** A clock that is set by hand. */
  private static final class Hand extends Clock {

    private Instant now = Instant.parse("2026-03-01T12:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
