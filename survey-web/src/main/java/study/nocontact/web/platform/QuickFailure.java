package study.nocontact.web.platform;

import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;

/**
 * Answers at once while the database is away. Otherwise each request would try again for ten
 * seconds; the connection pool finds the database by itself when it is back.
 */
public class QuickFailure implements SessionCustomizer {

  @Override
  public void customize(Session session) {
    session.getLogin().setQueryRetryAttemptCount(0);
  }
}
