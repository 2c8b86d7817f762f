package study.nocontact.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.security.SecureRandom;
import java.time.Clock;

/** The only places where time and chance enter the application. */
@ApplicationScoped
public class SystemSources {

  private final SecureRandom random = new SecureRandom();

  @Produces
  Clock clock() {
    return Clock.systemUTC();
  }

  @Produces
  SecureRandom random() {
    return random;
  }
}
