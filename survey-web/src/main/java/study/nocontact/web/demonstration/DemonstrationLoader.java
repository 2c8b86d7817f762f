package study.nocontact.web.demonstration;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.simulation.Simulation;
import study.nocontact.analysis.simulation.World;
import study.nocontact.web.platform.StudyConfiguration;
import study.nocontact.web.release.PublishedReleases;
import study.nocontact.web.release.ReleaseCutter;
import study.nocontact.web.response.NewResponse;
import study.nocontact.web.response.ResponseStore;

/**
 * Loads simulated reports, cutting the releases that the schedule asks for on the way. What an
 * interrupted start has loaded is not loaded again.
 */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemonstrationLoader {

  private static final Logger LOG = Logger.getLogger(DemonstrationLoader.class.getName());
  private static final int REPORTS = 20_000;
  private static final int BATCH = 50;
  private static final long SEED = 1;

  @Inject private StudyConfiguration configuration;
  @Inject private ResponseStore responses;
  @Inject private ReleaseCutter cutter;
  @Inject private PublishedReleases releases;
  @Inject private SimulatedReport report;

  @PostConstruct
  void load() {
    if (!configuration.demonstration() || isLoaded(report.codeHash(REPORTS - 1))) {
      return;
    }
    LOG.log(Level.INFO, "Loading {0} simulated reports.", REPORTS);
    Iterator<Answers> reports =
        new Simulation(World.ARTICLE_RIGHT, SEED).reports(REPORTS).iterator();
    for (int index = 0; reports.hasNext(); index += BATCH) {
      List<NewResponse> batch = batch(reports, index);
      if (!isLoaded(batch.get(0).codeHash())) {
        responses.storeAll(batch);
        cutter.cutIfDue();
      }
    }
  }

  private boolean isLoaded(String codeHash) {
    return responses.find(codeHash, NewResponse.FIRST_WAVE).isPresent();
  }

  private List<NewResponse> batch(Iterator<Answers> reports, int first) {
    int period = releases.all().size();
    List<NewResponse> batch = new ArrayList<>();
    while (batch.size() < BATCH && reports.hasNext()) {
      batch.add(report.response(first + batch.size(), reports.next(), period));
    }
    return batch;
  }
}
