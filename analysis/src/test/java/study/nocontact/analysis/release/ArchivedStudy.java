package study.nocontact.analysis.release;

import java.util.Iterator;
import java.util.List;
import study.nocontact.analysis.claim.ClaimTests;
import study.nocontact.analysis.dataset.Case;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.ReportState;
import study.nocontact.analysis.instrument.SurveyInstrument;
import study.nocontact.analysis.simulation.Simulation;
import study.nocontact.analysis.simulation.World;

/** The first release of a simulated study with everything in it, made by a process of its own. */
final class ArchivedStudy {

  private ArchivedStudy() {}

  /** Writes the hash of the archive to standard output. */
  public static void main(String[] arguments) {
    System.out.print(hash());
  }

  static String hash() {
    ReleaseSchedule schedule = ReleaseSchedule.STANDARD;
    Iterator<Answers> people = new Simulation(World.ARTICLE_RIGHT, 7).reports(2_000).iterator();
    CaseTable.Builder cases = new CaseTable.Builder();
    for (long accepted = 0; accepted < schedule.threshold(1); ) {
      Answers report = people.next();
      cases.add(Case.of(report));
      accepted += report.is(SurveyInstrument.REPORT_STATE, ReportState.ACCEPTED) ? 1 : 0;
    }
    Release release =
        new ReleaseBuilder(schedule, ClaimTests::run, "0.0-test")
            .build(1, cases.build(), List.of(), 1, true);
    return Sha256.of(ReleaseArchive.write(release));
  }
}
