package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.instrument.SurveyInstrument.ANXIETY_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTROL_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTROL_NOW;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;

class AdjustedOrdinalContrastTest {

  private static final Answers SILENT = Reports.ongoing(20);
  private static final Answers LIMITED = SILENT.with(CONTACT_POLICY, ContactPolicy.IMPORTANT_ONLY);
  private static final AdjustedOrdinalContrast CONTROL =
      new AdjustedOrdinalContrast(
          Arms.STRICT_AND_LIMITED,
          Answer.of(CONTROL_NOW),
          Covariates.ADJUSTMENT.and(CONTROL_FIRST));

  private static Optional<Effect> effect(Reports reports) {
    return CONTROL.of(Selection.all(reports.table(), "all"), Setting.of(Look.ONLY, 1));
  }

  private static Reports twoAnswers(long times) {
    return new Reports()
        .add(20 * times, SILENT, CONTROL_NOW, 2)
        .add(40 * times, SILENT, CONTROL_NOW, 4)
        .add(30 * times, LIMITED, CONTROL_NOW, 2)
        .add(30 * times, LIMITED, CONTROL_NOW, 4);
  }

  @Test
  void isTheLogOddsRatioOfTwoAnswersWithoutCovariates() {
    Effect effect = effect(twoAnswers(1)).orElseThrow();

    assertThat(effect.value()).isCloseTo(Math.log(2), within(1e-9));
    assertThat(effect.standardError())
        .isCloseTo(Math.sqrt(1 / 20. + 1 / 40. + 2 / 30.), within(1e-9));
    assertThat(effect.n()).isEqualTo(120);
    assertThat(effect.events()).isEqualTo(50);
    assertThat(effect.parameters()).isEqualTo(2);
    assertThat(effect.checks()).isEmpty();
  }

  @Test
  void comparesReportsAlikeInTheFirstAnswer() {
    // Alike in their first answer there is no difference; silence goes with a higher one.
    Reports reports =
        new Reports()
            .add(90, SILENT.with(CONTROL_FIRST, 4), CONTROL_NOW, 4)
            .add(30, SILENT.with(CONTROL_FIRST, 4), CONTROL_NOW, 2)
            .add(30, LIMITED.with(CONTROL_FIRST, 4), CONTROL_NOW, 4)
            .add(10, LIMITED.with(CONTROL_FIRST, 4), CONTROL_NOW, 2)
            .add(10, SILENT.with(CONTROL_FIRST, 2), CONTROL_NOW, 4)
            .add(30, SILENT.with(CONTROL_FIRST, 2), CONTROL_NOW, 2)
            .add(30, LIMITED.with(CONTROL_FIRST, 2), CONTROL_NOW, 4)
            .add(90, LIMITED.with(CONTROL_FIRST, 2), CONTROL_NOW, 2);

    assertThat(effect(reports).orElseThrow().value()).isCloseTo(0, within(1e-9));
  }

  @Test
  void findsTheOddsRatioOfADrawnWorld() {
    OrdinalWorld world =
        new OrdinalWorld()
            .group(3000, SILENT, 1)
            .group(3000, LIMITED, 0)
            .scale(ANXIETY_FIRST, 0)
            .scale(CONTROL_NOW, .6);
    Effect effect = effect(world.draw(5)).orElseThrow();

    assertThat(effect.value()).isCloseTo(.6, within(3 * effect.standardError()));
    assertThat(effect.checks())
        .singleElement()
        .satisfies(
            check -> {
              assertThat(check.key()).isEqualTo("proportional_odds");
              assertThat(check.p()).isGreaterThan(.01);
            });
  }

  @Test
  void showsAnOddsRatioThatDiffersBetweenCuts() {
    Reports reports =
        new Reports()
            .add(100, SILENT, CONTROL_NOW, 1)
            .add(10, SILENT, CONTROL_NOW, 3)
            .add(100, SILENT, CONTROL_NOW, 5)
            .add(50, LIMITED, CONTROL_NOW, 1)
            .add(110, LIMITED, CONTROL_NOW, 3)
            .add(50, LIMITED, CONTROL_NOW, 5);

    assertThat(effect(reports).orElseThrow().checks())
        .singleElement()
        .satisfies(check -> assertThat(check.p()).isLessThan(1e-6));
  }

  @Test
  void isTheSameWithEqualWeights() {
    Selection selection = Selection.all(twoAnswers(10).table(), "all");
    Setting setting = Setting.of(Look.ONLY, 1);
    Effect plain = CONTROL.of(selection, setting).orElseThrow();
    Effect weighted =
        CONTROL
            .of(selection.weighted(Weighting.of(new double[] {1, 1, 1, 1})), setting)
            .orElseThrow();

    assertThat(weighted.value()).isCloseTo(plain.value(), within(1e-9));
    assertThat(weighted.standardError()).isCloseTo(plain.standardError(), within(1e-9));
    assertThat(weighted.events()).isEqualTo(plain.events());
  }

  @Test
  void isEmptyWhenFewAnswerOrAllAnswerTheSame() {
    Reports few = new Reports().add(49, SILENT, CONTROL_NOW, 2).add(90, LIMITED, CONTROL_NOW, 3);
    Reports equal = new Reports().add(90, SILENT, CONTROL_NOW, 2).add(90, LIMITED, CONTROL_NOW, 2);
    Reports apart = new Reports().add(90, SILENT, CONTROL_NOW, 2).add(90, LIMITED, CONTROL_NOW, 3);

    assertThat(effect(few)).isEmpty();
    assertThat(effect(equal)).isEmpty();
    assertThat(effect(apart)).isEmpty();
  }
}
