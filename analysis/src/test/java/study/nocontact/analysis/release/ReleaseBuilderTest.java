package study.nocontact.analysis.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.disclosure.CountTable;
import study.nocontact.analysis.disclosure.ExampleFindings;
import study.nocontact.analysis.disclosure.FindingControl;
import study.nocontact.analysis.disclosure.Withheld;

class ReleaseBuilderTest {

  @Test
  void countsAcceptedReportsOnlyAndPublishesThemRounded() {
    Release release = ExampleReleases.first();
    assertThat(release.acceptedReports()).isEqualTo(300);
    CountTable roles = table(release, "relationship_length_by_role");
    assertThat(roles.total()).isEqualTo(300);
  }

  @Test
  void recodesRolesBecauseFourDidNotSay() {
    CountTable roles = table(ExampleReleases.first(), "relationship_length_by_role");
    assertThat(roles.cells())
        .filteredOn(cell -> cell.count() > 0)
        .containsExactly(
            new CountTable.Cell(List.of("not_answered", "left_side"), 100),
            new CountTable.Cell(List.of("not_answered", "leaver"), 100),
            new CountTable.Cell(List.of("not_answered", "both_or_not_said"), 100));
  }

  @Test
  void withholdsTheRegionsBecauseOneCountsFourAtEveryStep() {
    assertThat(ExampleReleases.first().withheld())
        .contains(
            new Withheld<>("region", "Even in the coarsest groups a cell counts 1 to 9 reports."));
  }

  @Test
  void publishesFindingsOnlyCleared() {
    assertThat(ExampleReleases.first().publishedFindings())
        .containsExactly(FindingControl.clear(ExampleFindings.finding()).value());
  }

  @Test
  void withholdsTablesThatGrewByFewerThanTenPerCellSinceTheReleaseBefore() {
    Release first = ExampleReleases.first();
    Release second =
        new ReleaseBuilder(new ReleaseSchedule(200, 1.5), (cases, setting) -> List.of(), "0.0-test")
            .build(2, ExampleReleases.cases(103), List.of(first), 1, true);
    assertThat(second.publishedTables())
        .as("only tables on silences, of which there are none")
        .isNotEmpty()
        .allMatch(table -> table.total() == 0);
  }

  @Test
  void refusesToCutBeforeItsThreshold() {
    assertThatThrownBy(
            () -> ExampleReleases.BUILDER.build(2, ExampleReleases.cases(100), List.of(), 1, true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("release 2 is cut at 500 accepted reports; there are fewer");
  }

  @Test
  void refusesToCutTheSameReleaseTwice() {
    List<Release> earlier = List.of(ExampleReleases.first());
    assertThatThrownBy(
            () -> ExampleReleases.BUILDER.build(1, ExampleReleases.cases(100), earlier, 1, true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("release 1 is out already, so 1 cannot be cut");
  }

  @Test
  void refusesToMixSimulatedAndRealReports() {
    List<Release> earlier = List.of(ExampleReleases.first());
    assertThatThrownBy(
            () -> ExampleReleases.BUILDER.build(2, ExampleReleases.cases(200), earlier, 1, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("simulated and real reports must not be mixed");
  }

  private static CountTable table(Release release, String name) {
    return release.publishedTables().stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
