package study.nocontact.web.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import study.nocontact.web.HandClock;

class GuessLimitTest {

  private final HandClock hand = new HandClock();
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
    hand.advance(GuessLimit.SPAN.minusMillis(1));
    assertThat(limit.allows("a")).isFalse();

    hand.advance(Duration.ofMillis(1));

    assertThat(limit.allows("a")).isTrue();
  }

  private void guess(String address, int times) {
    for (int i = 0; i < times; i++) {
      limit.countWrong(address);
    }
  }
}
