package study.nocontact.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.claim.Look;
import study.nocontact.analysis.dataset.Case;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.disclosure.Withheld;
import study.nocontact.analysis.release.RegistrationDocument;
import study.nocontact.analysis.release.Release;
import study.nocontact.analysis.release.ReleaseBuilder;
import study.nocontact.analysis.release.ReleaseSchedule;
import study.nocontact.analysis.simulation.Simulation;
import study.nocontact.analysis.simulation.World;

class ReleaseChangesTest {

  private static final ReleaseChanges CHANGES = new ReleaseChanges(SiteText.ENGLISH);

  @Test
  void saysHowManyMoreReportsThereAre() {
    assertThat(CHANGES.between(release(250, "1", "0.1.0"), release(500, "1", "0.1.0")))
        .containsExactly("Accepted reports: 250 before, 500 now.");
  }

  @Test
  void namesVersionsThatChanged() {
    assertThat(CHANGES.between(release(250, "1", "0.1.0"), release(500, "2", "0.2.0")))
        .contains(
            "Version of the questions: 1 before, 2 now.",
            "Version of the software: 0.1.0 before, 0.2.0 now.");
  }

  @Test
  void namesTablesThatWerePublishedOrWithheldMeanwhile() {
    Release none = release(250, "1", "test");
    Release some = cut();
    String table = some.publishedTables().get(0).name();
    assertThat(CHANGES.between(none, some)).contains("Table " + table + " is published now.");
    assertThat(CHANGES.between(some, none)).contains("Table " + table + " is withheld now.");
    assertThat(CHANGES.between(some, some)).hasSize(1);
  }

  private static Release cut() {
    CaseTable.Builder cases = new CaseTable.Builder();
    new Simulation(World.ARTICLE_RIGHT, 3).reports(300).forEach(each -> cases.add(Case.of(each)));
    return new ReleaseBuilder(ReleaseSchedule.STANDARD, (all, setting) -> List.of(), "test")
        .build(1, cases.build(), List.of(), 1, true);
  }

  private static Release release(long reports, String questions, String software) {
    return new Release(
        1,
        true,
        reports,
        new Look(1, .01),
        Optional.of(RegistrationDocument.of(ReleaseSchedule.STANDARD)),
        questions,
        software,
        Optional.empty(),
        List.of(new Withheld<>("region", "small")),
        List.of(),
        List.of());
  }
}
