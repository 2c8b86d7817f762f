package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.instrument.SurveyInstrument.ACCEPTANCE_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.ACCEPTANCE_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.HEALING_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.SINCE_BREAKUP;
import static study.nocontact.analysis.instrument.SurveyInstrument.WANTED_BACK_FIRST;

import org.junit.jupiter.api.Test;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.BackTogether;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.Initiator;
import study.nocontact.analysis.instrument.ElapsedTime;

class HealingInSilenceTest extends OrdinalClaimContract {

  private static final Answers SILENT = Reports.ongoing(100).with(HEALING_NOW, 3);
  private static final Answers LIMITED = SILENT.with(CONTACT_POLICY, ContactPolicy.IMPORTANT_ONLY);
  private static final Answers OPEN = SILENT.with(CONTACT_POLICY, ContactPolicy.REGULAR);

  @Override
  Claim claim() {
    return HealingInSilence.CLAIM;
  }

  @Override
  OrdinalWorld world(long perGroup, double effect) {
    return new OrdinalWorld()
        .group(perGroup, SILENT, effect)
        .group(perGroup, LIMITED, 0)
        .scale(ACCEPTANCE_FIRST, 0)
        .scale(ACCEPTANCE_NOW, 1);
  }

  @Override
  Answers opposite() {
    return SILENT.with(ACCEPTANCE_NOW, 1);
  }

  private static Reports worked() {
    return new Reports()
        .add(160, SILENT.with(HEALING_NOW, 1), ACCEPTANCE_NOW, 5)
        .add(240, SILENT.with(HEALING_NOW, 4), ACCEPTANCE_NOW, 4)
        .add(200, LIMITED.with(HEALING_NOW, 5), ACCEPTANCE_NOW, 1)
        .add(200, OPEN.with(HEALING_NOW, 3), ACCEPTANCE_NOW, 4);
  }

  @Test
  void comparesTheSumOfHealingAndAcceptance() {
    Finding finding = finding(worked());

    // Sums of 6 and 8 against 6 and 7: of 100 pairs 60 are higher, 20 lower, 20 equal.
    assertThat(finding.headline().value()).isCloseTo(.4, within(1e-12));
    assertThat(finding.n()).isEqualTo(800);
  }

  @Test
  void countsPeopleWhoWereLeftThreeMonthsAgo() {
    Finding finding =
        finding(
            worked()
                .add(60, SILENT.with(INITIATOR, Initiator.ME), ACCEPTANCE_NOW, 5)
                .add(50, SILENT.with(CONTACT_POLICY, ContactPolicy.FADED), ACCEPTANCE_NOW, 5)
                .add(40, SILENT.with(ACCEPTANCE_NOW, 5), SINCE_BREAKUP, ElapsedTime.ofDays(89))
                .add(20, SILENT.with(ACCEPTANCE_NOW, 5), SINCE_BREAKUP, ElapsedTime.ofDays(90))
                .add(30, SILENT));

    assertThat(finding.flow())
        .extracting(FlowStep::reports)
        .containsExactly(1000L, 1000L, 940L, 890L, 850L, 820L);
  }

  @Test
  void countsThoseBackTogetherUnlessAskedNotTo() {
    Reports reports =
        worked().add(400, OPEN.with(ACCEPTANCE_NOW, 5), BACK_TOGETHER, BackTogether.YES_STILL);
    Finding finding = finding(reports);

    assertThat(finding.n()).isEqualTo(1200);
    assertThat(finding.sensitivity())
        .anySatisfy(
            check -> {
              assertThat(check.label()).startsWith("Without those who got back");
              assertThat(check.estimate().value()).isCloseTo(.4, within(1e-12));
            });
  }

  @Test
  void letsLateReportsStandForEarlyOnesLikeThem() {
    Answers hoping = SILENT.with(WANTED_BACK_FIRST, 5);
    Reports reports =
        new Reports()
            .add(90, SILENT.with(ACCEPTANCE_NOW, 4))
            .add(10, SILENT.with(ACCEPTANCE_NOW, 2))
            .add(10, hoping.with(ACCEPTANCE_NOW, 4))
            .add(90, hoping.with(ACCEPTANCE_NOW, 2))
            .add(200, hoping.with(ACCEPTANCE_NOW, 4), SINCE_BREAKUP, ElapsedTime.ofDays(30))
            .add(100, LIMITED.with(ACCEPTANCE_NOW, 3))
            .add(100, LIMITED.with(ACCEPTANCE_NOW, 2));

    assertThat(finding(reports).headline().value()).isCloseTo(.25, within(1e-12));
    assertThat(finding(reports).sensitivity())
        .anySatisfy(
            check -> {
              assertThat(check.label()).startsWith("Weighted for those like them");
              // Those hoping count three times: 120 of 400 answer 4.
              assertThat(check.estimate().value()).isCloseTo(.3 - .7 / 2, within(1e-3));
            });
  }
}
