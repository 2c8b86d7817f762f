package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTROL_NOW;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;

class OrdinalContrastTest {

  private static final Answers SILENT = Reports.ongoing(20);
  private static final Answers LIMITED = SILENT.with(CONTACT_POLICY, ContactPolicy.IMPORTANT_ONLY);
  private static final OrdinalContrast CONTROL =
      new OrdinalContrast(Arms.STRICT_AND_LIMITED, Answer.of(CONTROL_NOW));

  private static Reports reports(long times) {
    return new Reports()
        .add(4 * times, SILENT, CONTROL_NOW, 2)
        .add(6 * times, SILENT, CONTROL_NOW, 4)
        .add(5 * times, LIMITED, CONTROL_NOW, 2)
        .add(5 * times, LIMITED, CONTROL_NOW, 3);
  }

  private static Optional<Effect> effect(Selection selection) {
    return CONTROL.of(selection, Setting.of(Look.ONLY, 1));
  }

  private static Selection selection(Reports reports) {
    return Selection.all(reports.table(), "all");
  }

  @Test
  void isTheShareOfPairsInWhichTheFirstIsHigherLessThoseInWhichItIsLower() {
    Effect effect = effect(selection(reports(1))).orElseThrow();

    // Of 100 pairs, 60 have 4 against 2 or 3, and 20 have 2 against 3.
    assertThat(effect.value()).isCloseTo(.4, within(1e-12));
    assertThat(effect.n()).isEqualTo(20);
    assertThat(effect.size()).isEqualTo(10);
  }

  @Test
  void leavesOutReportsWithoutTheAnswerOrInNeitherGroup() {
    Reports reports = reports(1).add(7, SILENT).add(9, Reports.ongoing(5), CONTROL_NOW, 1);
    Selection selection = selection(reports).where(report -> !(report.silence().days() == 5));

    assertThat(effect(selection).orElseThrow().n()).isEqualTo(20);
  }

  @Test
  void takesRowsWithCountsAsSoManyReports() {
    Reports repeated = new Reports();
    for (int i = 0; i < 3; i++) {
      repeated
          .add(4, SILENT, CONTROL_NOW, 2)
          .add(6, SILENT, CONTROL_NOW, 4)
          .add(5, LIMITED, CONTROL_NOW, 2)
          .add(5, LIMITED, CONTROL_NOW, 3);
    }

    assertThat(effect(selection(reports(3)))).isEqualTo(effect(selection(repeated)));
  }

  @Test
  void isTheSameWithEqualWeights() {
    Selection selection = selection(reports(20));
    Effect plain = effect(selection).orElseThrow();
    Effect weighted =
        effect(selection.weighted(Weighting.of(new double[] {1, 1, 1, 1}))).orElseThrow();

    assertThat(weighted.value()).isCloseTo(plain.value(), within(1e-12));
    assertThat(weighted.standardError()).isCloseTo(plain.standardError(), within(1e-3));
  }

  @Test
  void isEmptyWithFewerThanTenInAGroupOrEqualAnswersOrNoOverlap() {
    Reports few = new Reports().add(9, SILENT, CONTROL_NOW, 2).add(50, LIMITED, CONTROL_NOW, 3);
    Reports equal = new Reports().add(50, SILENT, CONTROL_NOW, 2).add(50, LIMITED, CONTROL_NOW, 2);
    Reports apart = new Reports().add(50, SILENT, CONTROL_NOW, 2).add(50, LIMITED, CONTROL_NOW, 3);

    assertThat(effect(selection(few))).isEmpty();
    assertThat(effect(selection(equal))).isEmpty();
    assertThat(effect(selection(apart))).isEmpty();
  }
}
