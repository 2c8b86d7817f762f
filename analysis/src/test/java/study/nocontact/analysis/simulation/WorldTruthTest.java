package study.nocontact.analysis.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import study.nocontact.analysis.dataset.Case;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.dataset.Role;
import study.nocontact.analysis.dataset.SilenceEnd;
import study.nocontact.analysis.instrument.Categories.BackTogether;
import study.nocontact.analysis.instrument.Categories.SilenceState;
import study.nocontact.analysis.instrument.Categories.YesNo;
import study.nocontact.analysis.instrument.SurveyInstrument;

/** The reports show what is true in their world, up to four standard errors. */
class WorldTruthTest {

  private static final int REPORTS = 20_000;

  private static CaseTable table(World world) {
    CaseTable.Builder cases = new CaseTable.Builder();
    new Simulation(world, 17).reports(REPORTS).forEach(report -> cases.add(Case.of(report)));
    return cases.build();
  }

  @ParameterizedTest
  @EnumSource
  void theSideThatWasLeftBreaksAsManySilencesAsTheWorldSays(World world) {
    CaseTable ended = ended(table(world));
    CaseTable sided = ended.where(row -> Role.of(ended, row) != Role.MUTUAL);
    CaseTable known = sided.where(row -> Role.of(sided, row) != Role.UNKNOWN);
    double careful = 1 - Assumptions.CARELESS;
    double truth = careful * world.leftSideBreaks() + Assumptions.CARELESS * 0.25;
    assertShare(known, row -> SilenceEnd.of(known, row) == SilenceEnd.DUMPEE, truth);
  }

  @ParameterizedTest
  @EnumSource
  void gettingBackTogetherFollowsTheCurveWithItsBump(World world) {
    CaseTable ended = ended(table(world));
    CaseTable exact = ended.where(row -> ended.is(row, SurveyInstrument.PROSPECTIVE, YesNo.YES));
    for (int[] days : new int[][] {{1, 20}, {21, 26}, {27, 33}, {34, 60}, {61, 2000}}) {
      CaseTable within =
          exact.where(row -> days[0] <= length(exact, row) && length(exact, row) <= days[1]);
      assertShare(
          within,
          row -> !within.is(row, SurveyInstrument.BACK_TOGETHER, BackTogether.NO),
          expectedReunions(world, within));
    }
  }

  @Test
  void onlyABumpSetsSilencesOfAboutThirtyDaysApart() {
    assertThat(Reunion.probability(World.BUMP, 30))
        .isGreaterThan(Reunion.probability(World.ARTICLE_RIGHT, 30) + 0.2);
    for (int days : List.of(26, 34)) {
      assertThat(Reunion.probability(World.BUMP, days))
          .isEqualTo(Reunion.probability(World.ARTICLE_RIGHT, days))
          .isBetween(0.35, 0.40);
    }
  }

  @Test
  void someSilencesAreNeverBroken() {
    CaseTable all = table(World.ARTICLE_RIGHT);
    CaseTable old =
        all.where(
            row ->
                all.is(row, SurveyInstrument.SILENCE_ANY, YesNo.YES)
                    && all.code(row, SurveyInstrument.SINCE_BREAKUP) > 900);
    assertShare(
        old,
        row -> old.is(row, SurveyInstrument.SILENCE_STATE, SilenceState.ONGOING),
        Assumptions.NEVER_BROKEN);
  }

  private static CaseTable ended(CaseTable cases) {
    return cases.where(row -> cases.is(row, SurveyInstrument.SILENCE_STATE, SilenceState.ENDED));
  }

  private static int length(CaseTable cases, int row) {
    return cases.code(row, SurveyInstrument.SILENCE_LENGTH);
  }

  private static double expectedReunions(World world, CaseTable cases) {
    double sum = 0;
    for (int row = 0; row < cases.rows(); row++) {
      sum += Reunion.probability(world, length(cases, row));
    }
    return (1 - Assumptions.CARELESS) * sum / cases.rows() + Assumptions.CARELESS * 0.5;
  }

  private static void assertShare(CaseTable cases, IntPredicate row, double truth) {
    double share = (double) cases.where(row).rows() / cases.rows();
    double error = Math.sqrt(truth * (1 - truth) / cases.rows());
    assertThat(cases.rows()).isGreaterThan(500);
    assertThat(share).isBetween(truth - 4 * error, truth + 4 * error);
  }
}
