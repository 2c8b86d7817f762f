package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.instrument.SurveyInstrument.ANXIETY_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.ANXIETY_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.CLARITY_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;

import org.junit.jupiter.api.Test;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.Initiator;

class KnownStandingTest extends OrdinalClaimContract {

  private static final Answers SILENT = Reports.ongoing(20);
  private static final Answers LIMITED = SILENT.with(CONTACT_POLICY, ContactPolicy.IMPORTANT_ONLY);
  private static final Answers OPEN = SILENT.with(CONTACT_POLICY, ContactPolicy.REGULAR);

  @Override
  Claim claim() {
    return KnownStanding.CLAIM;
  }

  @Override
  OrdinalWorld world(long perGroup, double effect) {
    return new OrdinalWorld()
        .group(perGroup, LIMITED, effect)
        .group(perGroup, SILENT, 0)
        .scale(ANXIETY_FIRST, 0)
        .scale(CLARITY_NOW, 1)
        .scale(ANXIETY_NOW, -1.1, CLARITY_NOW, -.8);
  }

  @Override
  Answers opposite() {
    return LIMITED.with(CLARITY_NOW, 1).with(ANXIETY_FIRST, 2).with(ANXIETY_NOW, 5);
  }

  private static Reports worked() {
    return MediationExample.of(CLARITY_NOW, ANXIETY_NOW, ANXIETY_FIRST);
  }

  @Override
  double some() {
    return .42;
  }

  @Override
  double little() {
    return .37;
  }

  @Test
  void givesThePartThatGoesWithClarity() {
    Finding finding = finding(worked());

    // 60 against 40 percent answer 4 instead of 2, and each point more means half a point less.
    assertThat(finding.headline().value()).isCloseTo(.2, within(1e-12));
    assertThat(finding.estimates().get(4).value()).isCloseTo(.4 * -.5, within(1e-9));
    assertThat(finding.tests()).anyMatch(test -> test.id().equals("rho.indirect"));
  }

  @Test
  void countsPeopleWhoWereLeftAndAnsweredEverything() {
    Finding finding =
        finding(
            worked()
                .add(60, SILENT.with(INITIATOR, Initiator.ME))
                .add(50, SILENT.with(CONTACT_POLICY, ContactPolicy.FADED))
                .add(40, OPEN.with(ANXIETY_NOW, 3), CLARITY_NOW, 3)
                .add(30, OPEN.with(ANXIETY_NOW, 3), ANXIETY_FIRST, 3));

    assertThat(finding.flow())
        .extracting(FlowStep::reports)
        .containsExactly(2180L, 2180L, 2120L, 2070L, 2000L);
  }

  @Test
  void isContradictedWhereClarityIsHigherAndAnxietyToo() {
    Reports reports =
        new OrdinalWorld()
            .group(700, LIMITED, 1)
            .group(700, SILENT, 0)
            .scale(ANXIETY_FIRST, 0)
            .scale(CLARITY_NOW, 1)
            .scale(ANXIETY_NOW, 1)
            .draw(1);

    assertThat(finding(reports).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }
}
