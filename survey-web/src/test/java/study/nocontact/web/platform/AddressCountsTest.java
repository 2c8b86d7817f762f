package study.nocontact.web.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import study.nocontact.web.HandClock;

class AddressCountsTest {

  private static final Duration SPAN = Duration.ofHours(1);

  private final HandClock clock = new HandClock();
  private final AddressCounts counts = new AddressCounts(new SecureRandom(), clock, SPAN);

  @Test
  void countsEachAddressAndAllTogether() {
    counts.count("a");
    counts.count("a");
    counts.count("b");

    assertThat(counts.of("a")).isEqualTo(2);
    assertThat(counts.of("b")).isEqualTo(1);
    assertThat(counts.of("c")).isZero();
    assertThat(counts.inAll()).isEqualTo(3);
  }

  @Test
  void forgetsEverythingWhenTheSpanIsOver() {
    counts.count("a");
    clock.advance(SPAN.minusMillis(1));
    assertThat(counts.of("a")).isEqualTo(1);
    assertThat(counts.left()).isEqualTo(Duration.ofMillis(1));

    clock.advance(Duration.ofMillis(1));

    assertThat(counts.of("a")).isZero();
    assertThat(counts.inAll()).isZero();
    assertThat(counts.left()).isEqualTo(SPAN);
  }

  @Test
  void keepsABoundedNumberOfAddresses() {
    for (int i = 0; i <= AddressCounts.MOST_ADDRESSES; i++) {
      counts.count("address " + i);
    }

    assertThat(counts.of("address 0")).isEqualTo(1);
    assertThat(counts.of("address " + AddressCounts.MOST_ADDRESSES)).isZero();
    assertThat(counts.inAll()).isEqualTo(AddressCounts.MOST_ADDRESSES + 1);
  }

  @Test
  void refusesToCountForMoreThanADay() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new AddressCounts(new SecureRandom(), clock, AddressCounts.LONGEST.plusSeconds(1)));
  }
}
