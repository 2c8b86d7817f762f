package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTROL_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTROL_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.REPORT_STATE;

import org.junit.jupiter.api.Test;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.Initiator;
import study.nocontact.analysis.instrument.Categories.ReportState;

class SenseOfControlTest extends OrdinalClaimContract {

  private static final Answers SILENT = Reports.ongoing(20);
  private static final Answers LIMITED = SILENT.with(CONTACT_POLICY, ContactPolicy.IMPORTANT_ONLY);
  private static final Answers OPEN = SILENT.with(CONTACT_POLICY, ContactPolicy.REGULAR);

  @Override
  Claim claim() {
    return SenseOfControl.CLAIM;
  }

  @Override
  OrdinalWorld world(long perGroup, double effect) {
    return new OrdinalWorld()
        .group(perGroup, SILENT, effect)
        .group(perGroup, LIMITED, 0)
        .scale(CONTROL_FIRST, 0)
        .scale(CONTROL_NOW, 1);
  }

  @Override
  Answers opposite() {
    return SILENT.with(CONTROL_NOW, 1);
  }

  private static Reports worked() {
    return new Reports()
        .add(160, SILENT, CONTROL_NOW, 2)
        .add(240, SILENT, CONTROL_NOW, 4)
        .add(200, LIMITED, CONTROL_NOW, 2)
        .add(200, OPEN, CONTROL_NOW, 3);
  }

  @Test
  void givesTheChanceOfMoreControlLessThatOfLess() {
    Finding finding = finding(worked());

    // Of 100 pairs, 60 have 4 against 2 or 3, and 20 have 2 against 3.
    assertThat(finding.headline().value()).isCloseTo(.4, within(1e-12));
    assertThat(finding.n()).isEqualTo(800);
  }

  @Test
  void countsPeopleWhoWereLeftAndKeptSilentOrInContact() {
    Finding finding =
        finding(
            worked()
                .add(60, SILENT.with(INITIATOR, Initiator.ME), CONTROL_NOW, 5)
                .add(50, SILENT.with(CONTACT_POLICY, ContactPolicy.FADED), CONTROL_NOW, 5)
                .add(40, SILENT)
                .add(30, SILENT.with(CONTROL_NOW, 5), REPORT_STATE, ReportState.QUARANTINED));

    assertThat(finding.flow())
        .extracting(FlowStep::reports)
        .containsExactly(980L, 950L, 890L, 840L, 800L);
  }

  @Test
  void takesSkippedAnswersOfTheSilentForNoControlBeside() {
    Finding finding = finding(worked().add(400, SILENT).add(70, OPEN));

    assertThat(finding.headline().value()).isCloseTo(.4, within(1e-12));
    assertThat(finding.sensitivity())
        .anySatisfy(
            check -> {
              assertThat(check.label()).startsWith("As if all who kept silent");
              // Half of the silent now have less control than everybody in contact.
              assertThat(check.estimate().value()).isCloseTo((.4 - 1) / 2, within(1e-12));
              assertThat(check.estimate().n()).isEqualTo(1200);
            });
  }

  @Test
  void comparesWithThoseWhoFeltTheSameAtFirst() {
    Reports reports =
        new Reports()
            .add(450, SILENT.with(CONTROL_FIRST, 4), CONTROL_NOW, 4)
            .add(150, SILENT.with(CONTROL_FIRST, 4), CONTROL_NOW, 2)
            .add(150, LIMITED.with(CONTROL_FIRST, 4), CONTROL_NOW, 4)
            .add(50, LIMITED.with(CONTROL_FIRST, 4), CONTROL_NOW, 2)
            .add(50, SILENT.with(CONTROL_FIRST, 2), CONTROL_NOW, 4)
            .add(150, SILENT.with(CONTROL_FIRST, 2), CONTROL_NOW, 2)
            .add(150, LIMITED.with(CONTROL_FIRST, 2), CONTROL_NOW, 4)
            .add(450, LIMITED.with(CONTROL_FIRST, 2), CONTROL_NOW, 2);
    Finding finding = finding(reports);

    assertThat(finding.headline().value()).isCloseTo(.25, within(1e-12));
    assertThat(finding.estimates().get(1).value()).isCloseTo(1, within(1e-9));
    assertThat(finding.verdict()).isEqualTo(Verdict.CONTRADICTED);
  }
}
