package study.nocontact.web.release;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import study.nocontact.analysis.release.InForce;
import study.nocontact.web.platform.StudyConfiguration;

/** Enters into the log, at the start, what this version of the software puts in force. */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class LogStart {

  @Inject private LogStore log;
  @Inject private ReleaseStore releases;
  @Inject private StudyConfiguration configuration;

  @PostConstruct
  void catchUp() {
    Stream.concat(InForce.under(configuration.schedule()).stream(), earlierReleases())
        .forEach(this::enter);
  }

  /** Releases from before there was a log. */
  private Stream<InForce> earlierReleases() {
    return releases.after(0).stream().map(StoredRelease::inForce);
  }

  private void enter(InForce what) {
    if (what.isIn(log.log())) {
      return;
    }
    try {
      log.enterAlone(what);
    } catch (RuntimeException e) {
      if (!what.isIn(log.log())) { // another node did not enter it at the same moment
        throw e;
      }
    }
  }
}
