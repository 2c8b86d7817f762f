package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static study.nocontact.analysis.instrument.SurveyInstrument.ANXIETY_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.HOPE_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.LIVED_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.ON_OFF_BEFORE;
import static study.nocontact.analysis.instrument.SurveyInstrument.RELATIONSHIP_LENGTH;
import static study.nocontact.analysis.instrument.SurveyInstrument.SINCE_BREAKUP;
import static study.nocontact.analysis.instrument.SurveyInstrument.TIES;
import static study.nocontact.analysis.instrument.SurveyInstrument.WANTED_BACK_FIRST;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.RelationshipLength;
import study.nocontact.analysis.instrument.Categories.Tie;
import study.nocontact.analysis.instrument.Categories.YesNo;
import study.nocontact.analysis.instrument.ElapsedTime;

class CovariatesTest {

  private static final Answers COMPLETE =
      Reports.ongoing(45)
          .with(RELATIONSHIP_LENGTH, RelationshipLength.Y1_2)
          .with(LIVED_TOGETHER, YesNo.NO)
          .with(ON_OFF_BEFORE, YesNo.NO)
          .with(TIES, Set.of(Tie.NONE))
          .with(WANTED_BACK_FIRST, 3)
          .with(ANXIETY_FIRST, 3);

  private static Selection selection(Reports reports) {
    return Selection.all(reports.table(), "all");
  }

  /** The columns of one report that are not 0. */
  private static Map<String, Double> columns(Answers answers) {
    double[] row = Covariates.ADJUSTMENT.row(selection(new Reports().add(1, answers)).report(0));
    List<String> names = Covariates.ADJUSTMENT.names();
    assertThat(row).hasSameSizeAs(names);
    Map<String, Double> columns = new LinkedHashMap<>();
    for (int j = 0; j < row.length; j++) {
      if (row[j] != 0) {
        columns.put(names.get(j), row[j]);
      }
    }
    return columns;
  }

  @Test
  void haveNothingButTheTimeInTheReferenceCategories() {
    assertThat(columns(COMPLETE)).isEqualTo(Map.of("octaves_since_breakup", 5.5));
  }

  @Test
  void haveOneColumnForEveryOtherAnswer() {
    Answers answers =
        COMPLETE
            .with(RELATIONSHIP_LENGTH, RelationshipLength.Y7_PLUS)
            .with(LIVED_TOGETHER, YesNo.YES)
            .with(ON_OFF_BEFORE, YesNo.YES)
            .with(TIES, Set.of(Tie.CHILDREN, Tie.WORK_OR_STUDY, Tie.PETS))
            .with(WANTED_BACK_FIRST, 5)
            .with(ANXIETY_FIRST, 1);

    assertThat(columns(answers))
        .isEqualTo(
            Map.of(
                "relationship_length_y7_plus", 1.,
                "lived_together", 1.,
                "on_off_before", 1.,
                "ties_children", 1.,
                "ties_work", 1.,
                "wanted_back_first", 2.,
                "anxiety_first", -2.,
                "octaves_since_breakup", 5.5));
  }

  @Test
  void giveSkippedAnswersAColumnOfTheirOwn() {
    assertThat(columns(Reports.ongoing(45)).keySet())
        .containsExactly(
            "relationship_length_skipped",
            "lived_together_skipped",
            "on_off_before_skipped",
            "ties_skipped",
            "wanted_back_first_skipped",
            "anxiety_first_skipped",
            "octaves_since_breakup");
  }

  @Test
  void leaveOutWhatDoesNotVaryOrIsRareOrSaidTwice() {
    Reports reports =
        new Reports()
            .add(100, COMPLETE)
            .add(50, COMPLETE, LIVED_TOGETHER, YesNo.YES)
            .add(50, COMPLETE, ANXIETY_FIRST, 5)
            .add(19, COMPLETE, ON_OFF_BEFORE, YesNo.YES)
            .add(30, Reports.ongoing(45))
            .add(30, Reports.ongoing(90));

    assertThat(Covariates.ADJUSTMENT.estimableIn(selection(reports)).names())
        .containsExactly(
            "relationship_length_skipped",
            "lived_together",
            "anxiety_first",
            "octaves_since_breakup");
  }

  @Test
  void keepAnAnswerFromTwentyReportsOn() {
    Reports reports = new Reports().add(20, COMPLETE, ON_OFF_BEFORE, YesNo.YES).add(100, COMPLETE);

    assertThat(Covariates.ADJUSTMENT.estimableIn(selection(reports)).names())
        .containsExactly("on_off_before");
  }

  @Test
  void leaveOutTheColumnsOfAnItem() {
    assertThat(Covariates.ADJUSTMENT.without(ON_OFF_BEFORE).names())
        .hasSize(Covariates.ADJUSTMENT.names().size() - 2)
        .noneMatch(name -> name.startsWith("on_off"));
  }

  @Test
  void reduceRowsAsTheyReduceNames() {
    Selection selection =
        selection(new Reports().add(20, COMPLETE, ON_OFF_BEFORE, YesNo.YES).add(100, COMPLETE));
    Covariates kept = Covariates.ADJUSTMENT.estimableIn(selection);

    assertThat(kept.row(selection.report(0))).containsExactly(1);
    assertThat(kept.row(selection.report(1))).containsExactly(0);
  }

  @Test
  void foretellFromNothingThatOnlyTimeTells() {
    Answers later = COMPLETE.with(SINCE_BREAKUP, ElapsedTime.ofDays(900)).with(HOPE_FIRST, 5);
    Covariates outlook = Covariates.OUTLOOK;
    double[] early = outlook.row(selection(new Reports().add(1, COMPLETE)).report(0));
    double[] late = outlook.row(selection(new Reports().add(1, later)).report(0));

    assertThat(outlook.names()).contains("hope_first", "age_band_55_plus", "initiator_me");
    for (int j = 0; j < early.length; j++) {
      boolean hope = outlook.names().get(j).startsWith("hope_first");
      assertThat(late[j] != early[j]).isEqualTo(hope);
    }
  }
}
