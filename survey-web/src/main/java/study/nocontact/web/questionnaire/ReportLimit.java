package study.nocontact.web.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import study.nocontact.web.platform.AddressCounts;
import study.nocontact.web.platform.StudyConfiguration;

/** How many new reports come from one address within an hour, and from all within a minute. */
@ApplicationScoped
class ReportLimit {

  private static final Duration PER_ADDRESS = Duration.ofHours(1);
  private static final Duration IN_ALL = Duration.ofMinutes(1);

  private final int mostPerAddress;
  private final int workFrom;
  private final AddressCounts stored;
  private final AddressCounts tried;

  /** For the proxy that the container makes of this class. */
  ReportLimit() {
    this(0, 0, null, null);
  }

  @Inject
  ReportLimit(StudyConfiguration configuration, SecureRandom random, Clock clock) {
    this(configuration.reportsPerAddress(), configuration.workFrom(), random, clock);
  }

  ReportLimit(int mostPerAddress, int workFrom, SecureRandom random, Clock clock) {
    this.mostPerAddress = mostPerAddress;
    this.workFrom = workFrom;
    stored = new AddressCounts(random, clock, PER_ADDRESS);
    tried = new AddressCounts(random, clock, IN_ALL);
  }

  /** Whether one more report may come from an address. */
  boolean allows(String address) {
    return stored.of(address) < mostPerAddress;
  }

  /**
   * Counts a report that somebody wants to hand in, and says whether so many come that it costs.
   */
  boolean isBusy(String address) {
    tried.count(address);
    return tried.inAll() > workFrom;
  }

  /** Counts a report that was stored. */
  void countStored(String address) {
    stored.count(address);
  }

  /** How long it takes until reports from an address are taken again. */
  Duration left() {
    return stored.left();
  }
}
