package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.instrument.SurveyInstrument.ACCEPTANCE_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.ACCEPTANCE_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_MONTH3;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.RUMINATION_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.WANTED_BACK_FIRST;

import org.junit.jupiter.api.Test;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.ContactFrequency;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.Initiator;

class CleanBreakTest extends OrdinalClaimContract {

  private static final Answers SILENT =
      Reports.ongoing(100).with(WANTED_BACK_FIRST, 1).with(RUMINATION_NOW, 3);
  private static final Answers LIMITED = SILENT.with(CONTACT_POLICY, ContactPolicy.IMPORTANT_ONLY);
  private static final Answers OPEN = SILENT.with(CONTACT_POLICY, ContactPolicy.REGULAR);
  private static final Answers FADED = SILENT.with(CONTACT_POLICY, ContactPolicy.FADED);

  @Override
  Claim claim() {
    return CleanBreak.CLAIM;
  }

  @Override
  OrdinalWorld world(long perGroup, double effect) {
    return new OrdinalWorld()
        .group(perGroup, SILENT, effect)
        .group(perGroup, LIMITED, 0)
        .group(perGroup, OPEN, 0)
        .group(perGroup, FADED, 0)
        .scale(ACCEPTANCE_FIRST, 0)
        .scale(ACCEPTANCE_NOW, 1);
  }

  @Override
  Answers opposite() {
    return SILENT.with(ACCEPTANCE_NOW, 1);
  }

  @Override
  double some() {
    return .41;
  }

  private static OrdinalWorld world(double silent, double faded) {
    return new OrdinalWorld()
        .group(700, SILENT, silent)
        .group(700, LIMITED, 0)
        .group(700, OPEN, 0)
        .group(700, FADED, faded)
        .scale(ACCEPTANCE_NOW, 1);
  }

  @Test
  void hasToBeBetterThanEveryOtherWay() {
    assertThat(finding(world(1.3, 0).draw(1)).verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding(world(1.3, 1.3).draw(1)).verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(finding(world(1.3, 2.3).draw(1)).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void countsBroodingAgainstAcceptance() {
    Finding finding =
        finding(
            world(1.3, 0)
                .draw(1)
                .add(700, LIMITED.with(ACCEPTANCE_NOW, 5), RUMINATION_NOW, 5)
                .add(700, OPEN.with(ACCEPTANCE_NOW, 1), RUMINATION_NOW, 1));

    // Five and five are worth as much as one and one: the middle of the range.
    assertThat(finding.estimates().get(0).value())
        .isCloseTo(finding.estimates().get(1).value(), within(.05));
  }

  @Test
  void countsThoseWhoHardlyWantedToGetBackTogether() {
    Finding finding =
        finding(
            world(1.3, 0)
                .draw(1)
                .add(60, SILENT.with(ACCEPTANCE_NOW, 3), WANTED_BACK_FIRST, 3)
                .add(50, SILENT.with(ACCEPTANCE_NOW, 3), WANTED_BACK_FIRST, 2)
                .add(40, SILENT.with(ACCEPTANCE_NOW, 3), INITIATOR, Initiator.ME)
                .add(30, SILENT));

    assertThat(finding.flow())
        .extracting(FlowStep::reports)
        .containsExactly(2980L, 2980L, 2920L, 2920L, 2890L);
  }

  @Test
  void looksAtContactInTheThirdMonthBeside() {
    Finding finding =
        finding(
            world(1.3, 0)
                .draw(1)
                .add(50, SILENT.with(ACCEPTANCE_NOW, 3), CONTACT_MONTH3, ContactFrequency.NONE)
                .add(50, SILENT.with(ACCEPTANCE_NOW, 3), CONTACT_MONTH3, ContactFrequency.WEEKLY)
                .add(100, FADED.with(ACCEPTANCE_NOW, 3), CONTACT_MONTH3, ContactFrequency.WEEKLY));

    assertThat(finding.sensitivity())
        .anySatisfy(
            check -> {
              assertThat(check.label()).startsWith("Whether there is less contact");
              assertThat(check.estimate().value()).isCloseTo(-.5, within(1e-12));
              assertThat(check.verdict()).isEqualTo(Verdict.SUPPORTED);
            });
  }
}
