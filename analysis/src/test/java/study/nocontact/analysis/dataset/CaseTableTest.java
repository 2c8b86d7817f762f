package study.nocontact.analysis.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.instrument.SurveyInstrument;
import study.nocontact.analysis.simulation.Simulation;
import study.nocontact.analysis.simulation.World;

class CaseTableTest {

  private static final List<Answers> REPORTS =
      new Simulation(World.ARTICLE_RIGHT, 8).reports(40).toList();

  @Test
  void holdsTheCodeOfEveryAnswer() {
    CaseTable table = table(REPORTS);
    for (int row = 0; row < table.rows(); row++) {
      for (Item<?> item : SurveyInstrument.ITEMS) {
        assertThat(table.code(row, item)).isEqualTo(REPORTS.get(row).code(item));
        assertThat(table.answered(row, item)).isEqualTo(REPORTS.get(row).get(item).isPresent());
      }
    }
  }

  @Test
  void holdsTheCodesOfMoreReportsThanAreStoredAtOnce() {
    List<Answers> many = new Simulation(World.ARTICLE_RIGHT, 2).reports(200).toList();
    CaseTable table = table(many);
    assertThat(table.rows()).isEqualTo(200);
    for (int row = 0; row < table.rows(); row++) {
      for (Item<?> item : SurveyInstrument.ITEMS) {
        assertThat(table.code(row, item)).isEqualTo(many.get(row).code(item));
      }
    }
  }

  @Property(tries = 50)
  void mergingIsAssociativeAndKeepsTheOrder(
      @ForAll @IntRange(max = 40) int one, @ForAll @IntRange(max = 40) int other) {
    int from = Math.min(one, other);
    int to = Math.max(one, other);
    CaseTable a = table(REPORTS.subList(0, from));
    CaseTable b = table(REPORTS.subList(from, to));
    CaseTable c = table(REPORTS.subList(to, 40));
    assertSame(a.merge(b).merge(c), table(REPORTS));
    assertSame(a.merge(b.merge(c)), table(REPORTS));
  }

  @Test
  void anEmptyTableChangesNothingInAMerge() {
    CaseTable empty = table(List.of());
    assertSame(empty.merge(table(REPORTS)), table(REPORTS));
    assertSame(table(REPORTS).merge(empty), table(REPORTS));
  }

  @Test
  void mergingLeavesBothTablesAsTheyWere() {
    CaseTable one = table(REPORTS.subList(0, 5));
    one.merge(table(REPORTS));
    assertSame(one, table(REPORTS.subList(0, 5)));
  }

  @Test
  void selectsRowsWithTheirCounts() {
    CaseTable.Builder builder = new CaseTable.Builder();
    for (int i = 0; i < 40; i++) {
      builder.add(Case.of(REPORTS.get(i)), i + 1);
    }
    CaseTable even = builder.build().where(row -> row % 2 == 0);
    assertThat(even.rows()).isEqualTo(20);
    assertThat(even.reports()).isEqualTo(400);
    for (int row = 0; row < 20; row++) {
      assertThat(even.count(row)).isEqualTo(2 * row + 1);
      for (Item<?> item : SurveyInstrument.ITEMS) {
        assertThat(even.code(row, item)).isEqualTo(REPORTS.get(2 * row).code(item));
      }
    }
  }

  @Test
  void aCountStandsForAsManyEqualReports() {
    CaseTable counted = new CaseTable.Builder().add(Case.of(REPORTS.get(0)), 3).build();
    CaseTable repeated = table(List.of(REPORTS.get(0), REPORTS.get(0), REPORTS.get(0)));
    assertThat(counted.reports()).isEqualTo(repeated.reports());
    for (Item<?> item : SurveyInstrument.ITEMS) {
      assertThat(counted.code(0, item)).isEqualTo(repeated.code(2, item));
    }
  }

  @Test
  void refusesACountBelowOne() {
    CaseTable.Builder builder = new CaseTable.Builder();
    Case report = Case.of(REPORTS.get(0));
    assertThatThrownBy(() -> builder.add(report, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("count must be at least 1, was 0");
  }

  private static CaseTable table(List<Answers> reports) {
    CaseTable.Builder builder = new CaseTable.Builder();
    reports.forEach(report -> builder.add(Case.of(report)));
    return builder.build();
  }

  private static void assertSame(CaseTable actual, CaseTable expected) {
    assertThat(actual.rows()).isEqualTo(expected.rows());
    for (int row = 0; row < expected.rows(); row++) {
      assertThat(actual.count(row)).isEqualTo(expected.count(row));
      for (Item<?> item : SurveyInstrument.ITEMS) {
        assertThat(actual.code(row, item)).isEqualTo(expected.code(row, item));
      }
    }
  }
}
