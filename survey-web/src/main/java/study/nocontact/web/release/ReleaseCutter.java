package study.nocontact.web.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import study.nocontact.analysis.claim.ClaimTests;
import study.nocontact.analysis.release.ReleaseBuilder;
import study.nocontact.analysis.release.SoftwareVersion;
import study.nocontact.web.platform.StudyConfiguration;
import study.nocontact.web.response.ResponseStore;

/** Cuts a release when the schedule asks for one. */
@ApplicationScoped
public class ReleaseCutter {

  private static final Logger LOG = Logger.getLogger(ReleaseCutter.class.getName());

  @Inject private ResponseStore responses;
  @Inject private ReleaseStore store;
  @Inject private PublishedReleases published;
  @Inject private StudyConfiguration configuration;
  @Inject private Clock clock;

  /** Cuts the release whose threshold the accepted reports have reached, unless it is out. */
  public synchronized void cutIfDue() {
    if (responses.acceptedCount() < published.schedule().threshold(store.newestNumber() + 1)) {
      return;
    }
    ReleaseCut cut =
        new ReleaseCut(
            published.schedule(),
            builder(),
            configuration.demonstration(),
            LocalDate.now(clock).toString());
    try {
      store.cut(cut).ifPresent(number -> LOG.log(Level.INFO, "Release {0} was cut.", number));
    } catch (SQLException e) {
      throw new IllegalStateException("The release could not be cut", e);
    }
  }

  private ReleaseBuilder builder() {
    ReleaseBuilder builder =
        new ReleaseBuilder(published.schedule(), ClaimTests::run, SoftwareVersion.CURRENT);
    return configuration.margins().map(builder::with).orElse(builder);
  }
}
