package study.nocontact.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TableControlTest {

  /** How the side is grouped in the tables that share people. */
  private static final Dimension SIDE =
      new Dimension("side", 0, Stream.of("left", "leaver").map(Group::leaf).toList());

  private static TableControl first() {
    return after();
  }

  private static TableControl after(CountTable... earlier) {
    return new TableControl(List.of(earlier), Set.of("side=left"));
  }

  @Test
  void publishesTheFinestStepWhenEveryCellIsZeroOrAtLeastTen() {
    assertThat(first().clear(Tables.ladder(10, 0, 12, 30)))
        .isEqualTo(new Cleared<>(Tables.finest(10, 0, 12, 30)));
  }

  @Test
  void goesOneStepCoarserWhenACellIsNine() {
    assertThat(first().clear(Tables.ladder(9, 11, 12, 30)))
        .isEqualTo(new Cleared<>(Tables.at(1, 20, 42)));
  }

  @Test
  void goesToTheEndOfTheLadderWhereItHasTo() {
    assertThat(first().clear(Tables.ladder(1, 2, 12, 30)))
        .isEqualTo(new Cleared<>(Tables.at(2, 45)));
  }

  @Test
  void withholdsWhatIsUnsafeEvenAtTheCoarsestStep() {
    assertThat(first().clear(Tables.ladder(1, 2, 3, 0)))
        .isEqualTo(
            new Withheld<>("letters", "Even in the coarsest groups a cell counts 1 to 9 reports."));
  }

  @Test
  void goesCoarserWhenACellGrewByLessThanTen() {
    TableControl control = after(Tables.finest(10, 20, 30, 40));
    assertThat(control.clear(Tables.ladder(20, 29, 60, 80)))
        .isEqualTo(new Cleared<>(Tables.at(1, 49, 140)));
  }

  @Test
  void letsACellStayAsItWas() {
    TableControl control = after(Tables.finest(10, 20, 30, 40));
    assertThat(control.clear(Tables.ladder(20, 20, 60, 80)))
        .isEqualTo(new Cleared<>(Tables.finest(20, 20, 60, 80)));
  }

  @Test
  void goesCoarserWhenACellShrankByLessThanTen() {
    TableControl control = after(Tables.finest(10, 20, 30, 40));
    assertThat(control.clear(Tables.ladder(30, 15, 60, 80)))
        .isEqualTo(new Cleared<>(Tables.at(1, 45, 140)));
  }

  @Test
  void seesAMarginThatChangedByFewWhileItsCellsChangedByMany() {
    TableControl control = after(Tables.finest(10, 20, 30, 40));
    assertThat(control.clear(Tables.ladder(25, 10, 30, 40)))
        .as("a grew by 15 and b shrank by 10, so that the total tells of 5")
        .isInstanceOf(Withheld.class);
  }

  @Test
  void comparesAtTheCoarserStepWhenTheEarlierTableWasCoarser() {
    assertThat(after(Tables.at(1, 40, 50)).clear(Tables.ladder(20, 30, 60, 80)))
        .as("ab grew by 10, cd by 90")
        .isEqualTo(new Cleared<>(Tables.finest(20, 30, 60, 80)));
    assertThat(after(Tables.at(1, 40, 50)).clear(Tables.ladder(20, 29, 60, 80)))
        .as("ab grew by 9")
        .isEqualTo(new Cleared<>(Tables.at(2, 189)));
  }

  @Test
  void comparesWithEveryEarlierVersionAndNotOnlyTheLast() {
    TableControl control = after(Tables.finest(10, 20, 30, 40), Tables.at(2, 150));
    assertThat(control.clear(Tables.ladder(15, 45, 60, 80)))
        .as("a grew by 5 since the first release, though the second did not show it")
        .isEqualTo(new Cleared<>(Tables.at(1, 60, 140)));
  }

  @Test
  void withholdsATableThatGrewTooLittleEvenAtTheCoarsestStep() {
    TableControl control = after(Tables.at(2, 150));
    assertThat(control.clear(Tables.ladder(50, 50, 50, 5)))
        .isEqualTo(
            new Withheld<>(
                "letters",
                "Even in the coarsest groups a count differs by 1 to 9 reports since an earlier"
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
        new CountTable(
            "letters", "Letters", "all", List.of(), List.of(crossed), List.of(100L, 100L));
    assertThat(after(before).clear(Stream.of(Tables.at(1, 200, 200))))
        .isEqualTo(
            new Withheld<>(
                "letters",
                "Its groups cannot be compared: they changed since an earlier release."));
  }

  @Test
  void goesCoarserWhenAllOfAGroupGaveTheSameAnswer() {
    List<Dimension> both = List.of(Tables.STEPS.get(1), SIDE);
    CountTable same = new CountTable("t", "T", "all", List.of(), both, List.of(20L, 0L, 30L, 40L));
    assertThat(first().clear(Stream.of(same)))
        .as("everybody who answered a or b was left")
        .isEqualTo(
            new Withheld<>(
                "t", "Even in the coarsest groups all people of a group gave the same answer."));
  }

  @Test
  void letsAGroupOfPeopleWhoAllDidNotAnswerBe() {
    Dimension answered =
        new Dimension(
            "answer", 0, Stream.of("yes", "no", "not_answered").map(Group::leaf).toList());
    CountTable unanswered =
        new CountTable("t", "T", "all", List.of(), List.of(answered), List.of(0L, 0L, 30L));
    assertThat(first().clear(Stream.of(unanswered))).isEqualTo(new Cleared<>(unanswered));
  }

  @Test
  void goesCoarserWhenAllWhoCameInGaveTheSameAnswer() {
    assertThat(after(Tables.finest(10, 20, 30, 40)).clear(Tables.ladder(10, 20, 30, 60)))
        .isEqualTo(new Cleared<>(Tables.at(2, 120)));
  }

  @Test
  void seesTheDifferenceFromATableThatCountsAPartOfTheSamePeople() {
    TableControl control = first();
    control.clear(Stream.of(ofTheLeft(20, 30, 40, 50)));
    assertThat(control.clear(Tables.ladder(29, 60, 70, 90)))
        .as("nine who answered a were not left")
        .isEqualTo(new Cleared<>(Tables.at(1, 89, 160)));
  }

  @Test
  void seesTheDifferenceFromATableThatCountsMorePeople() {
    TableControl control = first();
    control.clear(Tables.ladder(29, 60, 70, 90));
    assertThat(control.clear(Stream.of(ofTheLeft(20, 30, 40, 50))))
        .isEqualTo(
            new Withheld<>(
                "left",
                "Even in the coarsest groups a count differs by 1 to 9 reports from another table."));
  }

  @Test
  void seesTheDifferenceFromAPartOfAnEarlierRelease() {
    assertThat(after(ofTheLeft(20, 30, 40, 50)).clear(Tables.ladder(29, 60, 70, 90)))
        .isEqualTo(new Cleared<>(Tables.at(1, 89, 160)));
  }

  @Test
  void seesASliceThatIsThePopulationOfAnotherTable() {
    TableControl control = first();
    control.clear(Stream.of(ofTheLeft(20, 30, 40, 50)));
    CountTable sides =
        new CountTable("sides", "Sides", "all", List.of(), List.of(SIDE), List.of(145L, 60L));
    assertThat(control.clear(Stream.of(sides)))
        .as("140 who were left are counted by letter, so that five are not")
        .isInstanceOf(Withheld.class);
  }

  @Test
  void comparesTablesThatShareNoVariableByTheirTotals() {
    Dimension digit = new Dimension("digit", 0, List.of(Group.leaf("one"), Group.leaf("two")));
    CountTable before =
        new CountTable("digits", "Digits", "all", List.of(), List.of(digit), List.of(50L, 51L));
    assertThat(after(before).clear(Tables.ladder(30, 30, 25, 25))).isInstanceOf(Withheld.class);
    assertThat(after(before).clear(Tables.ladder(40, 30, 25, 25))).isInstanceOf(Cleared.class);
  }

  private static CountTable ofTheLeft(long... counts) {
    return new CountTable(
        "left",
        "Letters of those who were left",
        "left",
        List.of("side=left"),
        List.of(Tables.STEPS.get(0)),
        CountTable.boxed(counts));
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
