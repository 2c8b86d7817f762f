package study.nocontact.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static study.nocontact.analysis.instrument.SurveyInstrument.AGE_BAND;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.TIES;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.dataset.Case;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.AgeBand;
import study.nocontact.analysis.instrument.Categories.Initiator;

class PlannedTableTest {

  private static final Population ALL =
      new Population("all", List.of(), Set.of(), (cases, row) -> true);

  private static final PlannedTable PLANNED =
      new PlannedTable(
          "role_by_age",
          "Role by age",
          ALL,
          List.of(PlannedDimension.role(), PlannedDimension.of(AGE_BAND)),
          List.of());

  private static final CaseTable CASES =
      new CaseTable.Builder()
          .add(report(Initiator.EX, AgeBand._18_24), 11)
          .add(report(Initiator.EX, AgeBand._25_34), 12)
          .add(report(Initiator.ME, AgeBand._55_PLUS), 13)
          .add(Case.of(Answers.none().with(INITIATOR, Initiator.BOTH)), 14)
          .build();

  @Test
  void countsReportsWithThoseWhoDidNotAnswerAsAGroupOfTheirOwn() {
    CountTable finest = PLANNED.steps(CASES).findFirst().orElseThrow();
    assertThat(finest.cells())
        .filteredOn(cell -> cell.count() > 0)
        .containsExactly(
            new CountTable.Cell(List.of("left_side", "18_24"), 11),
            new CountTable.Cell(List.of("left_side", "25_34"), 12),
            new CountTable.Cell(List.of("leaver", "55_plus"), 13),
            new CountTable.Cell(List.of("both", "not_answered"), 14));
    assertThat(finest.cells()).hasSize(4 * 6);
    assertThat(finest.total()).isEqualTo(50);
  }

  @Test
  void coarsensStepByStepTheLastDimensionFirst() {
    List<CountTable> steps = PLANNED.steps(CASES).toList();
    assertThat(steps)
        .extracting(table -> table.dimensions().stream().map(Dimension::step).toList())
        .containsExactly(
            List.of(0, 0),
            List.of(0, 1),
            List.of(1, 0),
            List.of(0, 2),
            List.of(1, 1),
            List.of(2, 0),
            List.of(1, 2),
            List.of(2, 1),
            List.of(2, 2));
    assertThat(steps.get(8).cells())
        .containsExactly(
            new CountTable.Cell(List.of("left_side", "18_24+25_34"), 23),
            new CountTable.Cell(List.of("left_side", "35_44+45_54+55_plus"), 0),
            new CountTable.Cell(List.of("left_side", "not_answered"), 0),
            new CountTable.Cell(List.of("others", "18_24+25_34"), 0),
            new CountTable.Cell(List.of("others", "35_44+45_54+55_plus"), 13),
            new CountTable.Cell(List.of("others", "not_answered"), 14));
  }

  @Test
  void givesADimensionUpOnlyWhenAllElseIsCoarse() {
    PlannedTable table =
        new PlannedTable(
            "age",
            "Age by role",
            ALL,
            List.of(PlannedDimension.role().all(), PlannedDimension.of(AGE_BAND)),
            List.of());
    assertThat(table.steps(CASES))
        .extracting(each -> each.dimensions().get(0).groups().size() == 1)
        .containsExactly(
            false, false, false, false, false, false, false, false, false, true, true, true);
  }

  @Test
  void countsOnlyThePopulation() {
    PlannedTable leavers =
        new PlannedTable(
            "leavers",
            "Leavers",
            new Population(
                "leavers",
                List.of("role=leaver"),
                Set.of(INITIATOR),
                (cases, row) -> cases.is(row, INITIATOR, Initiator.ME)),
            List.of(PlannedDimension.role()),
            List.of("C26"));
    assertThat(leavers.steps(CASES).findFirst().orElseThrow().counts())
        .containsExactly(0L, 13L, 0L, 0L);
  }

  @Test
  void refusesAnItemWithoutGroups() {
    assertThatThrownBy(() -> PlannedDimension.of(TIES))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("ties has no groups for tables");
  }

  @Test
  void refusesFourDimensions() {
    List<PlannedDimension> four =
        List.of(
            PlannedDimension.role(),
            PlannedDimension.role(),
            PlannedDimension.role(),
            PlannedDimension.role());
    assertThatThrownBy(() -> new PlannedTable("four", "", ALL, four, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("four must have 1 to 3 dimensions, has 4");
  }

  private static Case report(Initiator initiator, AgeBand age) {
    return Case.of(Answers.none().with(INITIATOR, initiator).with(AGE_BAND, age));
  }
}
