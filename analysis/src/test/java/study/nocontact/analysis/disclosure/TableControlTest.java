package study.nocontact.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableControlTest {

  private static final TableControl FIRST = new TableControl(List.of());

  @Test
  void publishesTheFinestStepWhenEveryCellIsZeroOrAtLeastTen() {
    assertThat(FIRST.clear(Tables.ladder(10, 0, 12, 30)))
        .isEqualTo(new Cleared<>(Tables.finest(10, 0, 12, 30)));
  }

  @Test
  void goesOneStepCoarserWhenACellIsNine() {
    assertThat(FIRST.clear(Tables.ladder(9, 11, 12, 30)))
        .isEqualTo(new Cleared<>(Tables.at(1, 20, 42)));
  }

  @Test
  void goesToTheEndOfTheLadderWhereItHasTo() {
    assertThat(FIRST.clear(Tables.ladder(1, 2, 12, 30))).isEqualTo(new Cleared<>(Tables.at(2, 45)));
  }

  @Test
  void withholdsWhatIsUnsafeEvenAtTheCoarsestStep() {
    assertThat(FIRST.clear(Tables.ladder(1, 2, 3, 0)))
        .isEqualTo(
            new Withheld<>("letters", "Even in the coarsest groups a cell counts 1 to 9 reports."));
  }

  @Test
  void goesCoarserWhenACellGrewByLessThanTen() {
    TableControl control = new TableControl(List.of(Tables.finest(10, 20, 30, 40)));
    assertThat(control.clear(Tables.ladder(20, 29, 60, 80)))
        .isEqualTo(new Cleared<>(Tables.at(1, 49, 140)));
  }

  @Test
  void letsACellStayAsItWas() {
    TableControl control = new TableControl(List.of(Tables.finest(10, 20, 30, 40)));
    assertThat(control.clear(Tables.ladder(20, 20, 60, 80)))
        .isEqualTo(new Cleared<>(Tables.finest(20, 20, 60, 80)));
  }

  @Test
  void goesCoarserWhenACellShrankByLessThanTen() {
    TableControl control = new TableControl(List.of(Tables.finest(10, 20, 30, 40)));
    assertThat(control.clear(Tables.ladder(30, 15, 60, 80)))
        .isEqualTo(new Cleared<>(Tables.at(1, 45, 140)));
  }

  @Test
  void seesAMarginThatChangedByFewWhileItsCellsChangedByMany() {
    TableControl control = new TableControl(List.of(Tables.finest(10, 20, 30, 40)));
    assertThat(control.clear(Tables.ladder(25, 10, 30, 40)))
        .as("a grew by 15 and b shrank by 10, so that the total tells of 5")
        .isInstanceOf(Withheld.class);
  }

  @Test
  void comparesAtTheCoarserStepWhenTheEarlierTableWasCoarser() {
    TableControl control = new TableControl(List.of(Tables.at(1, 40, 50)));
    assertThat(control.clear(Tables.ladder(20, 30, 60, 80)))
        .as("ab grew by 10, cd by 90")
        .isEqualTo(new Cleared<>(Tables.finest(20, 30, 60, 80)));
    assertThat(control.clear(Tables.ladder(20, 29, 60, 80)))
        .as("ab grew by 9")
        .isEqualTo(new Cleared<>(Tables.at(2, 189)));
  }

  @Test
  void comparesWithEveryEarlierVersionAndNotOnlyTheLast() {
    TableControl control =
        new TableControl(List.of(Tables.finest(10, 20, 30, 40), Tables.at(2, 150)));
    assertThat(control.clear(Tables.ladder(15, 45, 60, 80)))
        .as("a grew by 5 since the first release, though the second did not show it")
        .isEqualTo(new Cleared<>(Tables.at(1, 60, 140)));
  }

  @Test
  void withholdsATableThatGrewTooLittleEvenAtTheCoarsestStep() {
    TableControl control = new TableControl(List.of(Tables.at(2, 150)));
    assertThat(control.clear(Tables.ladder(50, 50, 50, 5)))
        .isEqualTo(
            new Withheld<>(
                "letters",
                "Even in the coarsest groups a cell changed by 1 to 9 reports since an earlier"
                    + " release."));
  }

  @Test
  void withholdsATableWhoseGroupsCannotBeComparedWithAnEarlierVersion() {
    Dimension crossed =
        new Dimension(
            "letter",
            0,
            List.of(new Group("ac", List.of("a", "c")), new Group("bd", List.of("b", "d"))));
    CountTable before =
        new CountTable("letters", "Letters", "all", List.of(crossed), List.of(100L, 100L));
    assertThat(new TableControl(List.of(before)).clear(List.of(Tables.at(1, 200, 200))))
        .isEqualTo(
            new Withheld<>(
                "letters", "Its groups changed since an earlier release and cannot be compared."));
  }

  @Test
  void leavesTablesOfOtherNamesOutOfTheComparison() {
    CountTable other =
        new CountTable("digits", "Digits", "all", List.of(Tables.STEPS.get(2)), List.of(11L));
    assertThat(new TableControl(List.of(other)).clear(Tables.ladder(10, 0, 0, 0)))
        .isEqualTo(new Cleared<>(Tables.finest(10, 0, 0, 0)));
  }

  @Test
  void confirmsOnlyWhatIsSafeAsAWhole() {
    assertThat(TableControl.confirm(Tables.finest(10, 0, 12, 30)).value())
        .isEqualTo(Tables.finest(10, 0, 12, 30));
    assertThatThrownBy(() -> TableControl.confirm(Tables.finest(10, 1, 12, 30)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("letters was never cleared: it has a cell below the threshold");
  }
}
