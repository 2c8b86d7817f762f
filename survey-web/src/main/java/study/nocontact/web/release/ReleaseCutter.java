package study.nocontact.web.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import study.nocontact.analysis.claim.ClaimTests;
import study.nocontact.analysis.dataset.Case;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.AnswersDocument;
import study.nocontact.analysis.instrument.Categories.ReportState;
import study.nocontact.analysis.instrument.SurveyInstrument;
import study.nocontact.analysis.instrument.Waves;
import study.nocontact.analysis.release.Release;
import study.nocontact.analysis.release.ReleaseBuilder;
import study.nocontact.analysis.release.SoftwareVersion;
import study.nocontact.web.platform.StudyConfiguration;
import study.nocontact.web.response.ResponseStore;
import study.nocontact.web.response.StoredResponse;

/** Cuts a release when the schedule asks for one. */
@ApplicationScoped
public class ReleaseCutter {

  private static final Logger LOG = Logger.getLogger(ReleaseCutter.class.getName());
  private static final long SEED = 20260101;

  @Inject private ResponseStore responses;
  @Inject private ReleaseStore store;
  @Inject private PublishedReleases published;
  @Inject private StudyConfiguration configuration;

  /** Cuts the release whose threshold the accepted reports have reached, unless it is out. */
  public synchronized void cutIfDue() {
    List<PublishedRelease> earlier = published.all();
    int newest = earlier.isEmpty() ? 0 : earlier.get(earlier.size() - 1).number();
    if (responses.acceptedCount() < published.schedule().threshold(newest + 1)) {
      return;
    }
    CaseTable cases = cases();
    int number = published.schedule().due(accepted(cases));
    if (number <= newest) {
      return;
    }
    Release release =
        builder()
            .build(
                number,
                cases,
                earlier.stream().map(PublishedRelease::release).toList(),
                SEED,
                configuration.demonstration());
    store.add(new StoredRelease(release));
    LOG.log(Level.INFO, "Release {0} was cut.", number);
  }

  private ReleaseBuilder builder() {
    ReleaseBuilder builder =
        new ReleaseBuilder(published.schedule(), ClaimTests::run, SoftwareVersion.CURRENT);
    return configuration.margins().map(builder::with).orElse(builder);
  }

  /** Counted on the frozen cases: reports come and go while they are read. */
  private static long accepted(CaseTable cases) {
    return cases
        .where(row -> !cases.is(row, SurveyInstrument.REPORT_STATE, ReportState.QUARANTINED))
        .reports();
  }

  private CaseTable cases() {
    CaseTable.Builder cases = new CaseTable.Builder();
    responses.forEachCode(waves -> cases.add(Case.of(answers(waves))));
    return cases.build();
  }

  private static Answers answers(List<StoredResponse> waves) {
    List<Answers> inOrder =
        waves.stream().map(StoredResponse::answers).map(AnswersDocument::read).toList();
    return new Waves(inOrder).merged().with(SurveyInstrument.REPORT_STATE, waves.get(0).state());
  }
}
