package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.instrument.SurveyInstrument.ANXIETY_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.ANXIETY_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.UNCERTAINTY_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.UNCERTAINTY_NOW;

import org.junit.jupiter.api.Test;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.Initiator;

class UncertaintyInSilenceTest extends OrdinalClaimContract {

  private static final Answers SILENT = Reports.ongoing(20).with(UNCERTAINTY_FIRST, 3);
  private static final Answers LIMITED = SILENT.with(CONTACT_POLICY, ContactPolicy.IMPORTANT_ONLY);
  private static final Answers OPEN = SILENT.with(CONTACT_POLICY, ContactPolicy.REGULAR);

  @Override
  Claim claim() {
    return UncertaintyInSilence.CLAIM;
  }

  @Override
  OrdinalWorld world(long perGroup, double effect) {
    return new OrdinalWorld()
        .group(perGroup, SILENT, effect)
        .group(perGroup, LIMITED, 0)
        .scale(UNCERTAINTY_NOW, -1);
  }

  @Override
  Answers opposite() {
    return SILENT.with(UNCERTAINTY_NOW, 5);
  }

  private static Reports worked() {
    return new Reports()
        .add(120, SILENT.with(UNCERTAINTY_FIRST, 3), UNCERTAINTY_NOW, 2)
        .add(120, SILENT.with(UNCERTAINTY_FIRST, 4), UNCERTAINTY_NOW, 3)
        .add(80, SILENT.with(UNCERTAINTY_FIRST, 3), UNCERTAINTY_NOW, 4)
        .add(80, SILENT.with(UNCERTAINTY_FIRST, 4), UNCERTAINTY_NOW, 5)
        .add(100, LIMITED.with(UNCERTAINTY_FIRST, 3), UNCERTAINTY_NOW, 4)
        .add(100, LIMITED.with(UNCERTAINTY_FIRST, 4), UNCERTAINTY_NOW, 5)
        .add(100, OPEN.with(UNCERTAINTY_FIRST, 3), UNCERTAINTY_NOW, 3)
        .add(100, OPEN.with(UNCERTAINTY_FIRST, 4), UNCERTAINTY_NOW, 4);
  }

  @Test
  void comparesHowUncertaintyChanged() {
    Finding finding = finding(worked());

    // Changes of -1 and 1 against 1 and 0: of 100 pairs 60 are lower, 20 higher, 20 equal.
    assertThat(finding.headline().value()).isCloseTo(-.4, within(1e-12));
    assertThat(finding.n()).isEqualTo(800);
  }

  @Test
  void countsPeopleWhoWereLeftAndGaveBothAnswers() {
    Finding finding =
        finding(
            worked()
                .add(60, SILENT.with(INITIATOR, Initiator.ME), UNCERTAINTY_NOW, 5)
                .add(50, SILENT.with(CONTACT_POLICY, ContactPolicy.FADED), UNCERTAINTY_NOW, 5)
                .add(40, SILENT));

    assertThat(finding.flow())
        .extracting(FlowStep::reports)
        .containsExactly(950L, 950L, 890L, 840L, 800L);
  }

  @Test
  void findsTheSameFromBothAnswersInOneModel() {
    Finding finding = finding(700, 1.3, 1);

    assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding.estimates())
        .extracting(Estimate::id)
        .containsExactly("change", "repeated", "adjusted");
    assertThat(finding.estimates().get(1).interval().upper()).isLessThan(1);
  }

  @Test
  void saysWithWhichClaimItConflictsAndHowAnxietyChanged() {
    Finding finding =
        finding(
            worked()
                .add(30, SILENT.with(UNCERTAINTY_NOW, 3).with(ANXIETY_FIRST, 2), ANXIETY_NOW, 4)
                .add(30, SILENT.with(UNCERTAINTY_NOW, 3).with(ANXIETY_FIRST, 3), ANXIETY_NOW, 4)
                .add(30, OPEN.with(UNCERTAINTY_NOW, 4).with(ANXIETY_FIRST, 3), ANXIETY_NOW, 4)
                .add(30, OPEN.with(UNCERTAINTY_NOW, 4).with(ANXIETY_FIRST, 3), ANXIETY_NOW, 5));

    assertThat(finding.reasons()).anyMatch(reason -> reason.contains("(C18)"));
    assertThat(finding.sensitivity())
        .anySatisfy(
            check -> {
              assertThat(check.label()).startsWith("Whether anxiety");
              // A change of 2 or 1 against 1 or 2.
              assertThat(check.estimate().value()).isCloseTo(0, within(1e-12));
            });
  }
}
