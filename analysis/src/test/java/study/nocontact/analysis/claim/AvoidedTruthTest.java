package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.instrument.SurveyInstrument.AVOIDANCE_A;
import static study.nocontact.analysis.instrument.SurveyInstrument.AVOIDANCE_B;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.PLAN_FIXED;

import org.junit.jupiter.api.Test;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.Initiator;
import study.nocontact.analysis.instrument.Categories.YesNo;

class AvoidedTruthTest extends OrdinalClaimContract {

  private static final Answers SILENT =
      Reports.ongoing(20).with(PLAN_FIXED, YesNo.YES).with(AVOIDANCE_B, 3);
  private static final Answers LIMITED = SILENT.with(CONTACT_POLICY, ContactPolicy.IMPORTANT_ONLY);
  private static final Answers OPEN = SILENT.with(CONTACT_POLICY, ContactPolicy.REGULAR);
  private static final Answers UNPLANNED = SILENT.with(PLAN_FIXED, YesNo.NO);

  @Override
  Claim claim() {
    return AvoidedTruth.CLAIM;
  }

  @Override
  OrdinalWorld world(long perGroup, double effect) {
    return new OrdinalWorld()
        .group(perGroup, SILENT, effect)
        .group(perGroup, LIMITED, 0)
        .scale(AVOIDANCE_A, 1);
  }

  @Override
  Answers opposite() {
    return SILENT.with(AVOIDANCE_A, 1);
  }

  private static Reports worked() {
    return new Reports()
        .add(160, SILENT.with(AVOIDANCE_A, 1), AVOIDANCE_B, 1)
        .add(240, SILENT.with(AVOIDANCE_A, 2), AVOIDANCE_B, 2)
        .add(200, LIMITED.with(AVOIDANCE_A, 1), AVOIDANCE_B, 1)
        .add(200, OPEN.with(AVOIDANCE_A, 1), AVOIDANCE_B, 2);
  }

  @Test
  void comparesTheSumOfBothAnswers() {
    Finding finding = finding(worked());

    // Sums of 2 and 4 against 2 and 3: of 100 pairs 60 are higher, 20 lower, 20 equal.
    assertThat(finding.headline().value()).isCloseTo(.4, within(1e-12));
    assertThat(finding.n()).isEqualTo(800);
  }

  @Test
  void saysHowReliableTheSumIs() {
    // Answers 1, 1 (360), 2, 2 (240) and 1, 2 (200): their squares about the means come to
    // 168 and 198, those of the sum to 582.
    assertThat(finding(worked()).tests())
        .anySatisfy(
            test -> {
              assertThat(test.id()).isEqualTo("cronbach.avoidance");
              assertThat(test.value()).isCloseTo(2 * (1 - (168 + 198) / 582.), within(1e-9));
            });
  }

  @Test
  void countsPeopleWhoWereLeftAndComparesThosePlanning() {
    Finding finding =
        finding(
            worked()
                .add(60, SILENT.with(INITIATOR, Initiator.ME), AVOIDANCE_A, 5)
                .add(50, SILENT.with(CONTACT_POLICY, ContactPolicy.FADED), AVOIDANCE_A, 5)
                .add(40, SILENT)
                .add(30, UNPLANNED, AVOIDANCE_A, 5));

    assertThat(finding.flow())
        .extracting(FlowStep::reports)
        .containsExactly(980L, 980L, 920L, 870L, 830L);
    assertThat(finding.n()).isEqualTo(800);
    assertThat(finding.headline().value()).isCloseTo(.4, within(1e-12));
  }

  @Test
  void comparesPlannedWithUnplannedSilencesBeside() {
    assertThat(
            finding(worked().add(400, UNPLANNED.with(AVOIDANCE_A, 1), AVOIDANCE_B, 2))
                .sensitivity())
        .anySatisfy(
            check -> {
              assertThat(check.label()).startsWith("Whether a planned silence");
              // Sums of 2 (40%) and 4 (60%) against 3.
              assertThat(check.estimate().value()).isCloseTo(.2, within(1e-12));
            });
  }
}
