package study.nocontact.analysis.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static study.nocontact.analysis.instrument.SurveyInstrument.REPORT_STATE;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.claim.ClaimTests;
import study.nocontact.analysis.claim.Finding;
import study.nocontact.analysis.claim.RegisteredClaims;
import study.nocontact.analysis.claim.Verdict;
import study.nocontact.analysis.dataset.Case;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.disclosure.CountTable;
import study.nocontact.analysis.disclosure.DisclosurePolicy;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.ReportState;
import study.nocontact.analysis.simulation.Simulation;
import study.nocontact.analysis.simulation.World;

/** The first seven releases of a simulated study. */
class GrowingStudyTest {

  private static final int LAST = 7;
  private static final List<Release> RELEASES = new ArrayList<>();

  @BeforeAll
  static void cutEveryReleaseAtItsThreshold() {
    ReleaseSchedule schedule = ReleaseSchedule.STANDARD;
    ReleaseBuilder builder = new ReleaseBuilder(schedule, ClaimTests::run, "0.0-test");
    Iterator<Answers> reports = new Simulation(World.ARTICLE_RIGHT, 7).reports(20_000).iterator();
    CaseTable cases = new CaseTable.Builder().build();
    long accepted = 0;
    for (int number = 1; number <= LAST; number++) {
      CaseTable.Builder more = new CaseTable.Builder();
      while (accepted < schedule.threshold(number)) {
        Answers report = reports.next();
        more.add(Case.of(report));
        accepted += report.is(REPORT_STATE, ReportState.ACCEPTED) ? 1 : 0;
      }
      cases = cases.merge(more.build());
      RELEASES.add(builder.build(number, cases, RELEASES, 1, true));
    }
  }

  @Test
  void publishesSomeTablesFromTheFirstReleaseAndAllOfThemInTheEnd() {
    assertThat(RELEASES.get(0).publishedTables()).isNotEmpty();
    assertThat(RELEASES.get(LAST - 1).withheld()).isEmpty();
  }

  @Test
  void publishesNoUnsafeCellAndNoUnsafeGrowthBetweenReleasesWithTheSameGroups() {
    for (Release later : RELEASES) {
      for (CountTable table : later.publishedTables()) {
        assertThat(table.counts()).noneMatch(DisclosurePolicy::unsafe);
        RELEASES.subList(0, later.number() - 1).stream()
            .flatMap(earlier -> earlier.publishedTables().stream())
            .filter(earlier -> earlier.name().equals(table.name()))
            .filter(earlier -> earlier.dimensions().equals(table.dimensions()))
            .forEach(
                earlier -> assertThat(growth(earlier, table)).noneMatch(DisclosurePolicy::unsafe));
      }
    }
  }

  @Test
  void countsTheSameReportsInEveryTableOnAllOfThem() {
    Release last = RELEASES.get(LAST - 1);
    assertThat(last.publishedTables())
        .filteredOn(table -> table.population().equals("all accepted reports"))
        .hasSizeGreaterThan(6)
        .allMatch(table -> table.total() == 16_000);
    assertThat(last.acceptedReports()).isEqualTo(16_000);
  }

  @Test
  void reachesTheVerdictsThatFitTheWorld() {
    assertThat(RELEASES.get(LAST - 1).publishedFindings())
        .extracting(Finding::claim, Finding::verdict)
        .contains(tuple("C06", Verdict.SUPPORTED), tuple("C10", Verdict.SUPPORTED));
  }

  /** Least numbers that were fixed before there were data. */
  private static final Set<String> PLANNED =
      Stream.concat(
              Stream.of("5"),
              RegisteredClaims.ALL.stream()
                  .map(claim -> String.format("%,d", claim.description().minimumN())))
          .collect(Collectors.toSet());

  @Test
  void writesNoExactCountIntoAnySentence() {
    String noCount = "days|percent|points|permutations|reports of either|to \\d";
    Pattern count =
        Pattern.compile(
            "(?<![\\w.,–])\\d(?:[\\d,]*\\d)?(?= (?!" + noCount + ")[a-z])|(?<=n = )[\\d,]*\\d");
    for (Release release : RELEASES) {
      Stream<String> texts = release.publishedFindings().stream().flatMap(GrowingStudyTest::texts);
      assertThat(texts.flatMap(text -> count.matcher(text).results()).map(MatchResult::group))
          .filteredOn(number -> !PLANNED.contains(number))
          .isNotEmpty()
          .allMatch(number -> number.endsWith("0"));
    }
  }

  private static Stream<String> texts(Finding finding) {
    return Stream.concat(
        finding.reasons().stream(), Stream.of(finding.sentence(), finding.report()));
  }

  @Test
  void readsEveryReleaseBackFromItsArchive() {
    assertThat(RELEASES)
        .allSatisfy(
            release ->
                assertThat(ReleaseArchive.read(ReleaseArchive.write(release))).isEqualTo(release));
  }

  private static List<Long> growth(CountTable earlier, CountTable later) {
    List<Long> growth = new ArrayList<>();
    for (int cell = 0; cell < later.counts().size(); cell++) {
      growth.add(later.counts().get(cell) - earlier.counts().get(cell));
    }
    return growth;
  }
}
