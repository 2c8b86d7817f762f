package study.nocontact.web.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import study.nocontact.web.platform.AddressCounts;

/** Slows down the guessing of codes: unknown ones are counted for ten minutes. */
@ApplicationScoped
class GuessLimit {

  static final int MOST_PER_ADDRESS = 10;
  static final int MOST_IN_ALL = 1000;
  static final Duration SPAN = Duration.ofMinutes(10);

  private final AddressCounts wrong;

  /** For the proxy that the container makes of this class. */
  GuessLimit() {
    this(null, null);
  }

  @Inject
  GuessLimit(SecureRandom random, Clock clock) {
    wrong = new AddressCounts(random, clock, SPAN);
  }

  /** Whether another code may be tried from an address. */
  boolean allows(String address) {
    return wrong.inAll() < MOST_IN_ALL && wrong.of(address) < MOST_PER_ADDRESS;
  }

  /** Counts a code that is not known. */
  void countWrong(String address) {
    wrong.count(address);
  }

  /** How long it takes until codes may be tried again. */
  Duration left() {
    return wrong.left();
  }
}
