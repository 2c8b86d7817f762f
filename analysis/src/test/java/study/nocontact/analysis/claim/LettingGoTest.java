package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.instrument.SurveyInstrument.ACCEPTANCE_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.ACCEPTANCE_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.CLOSURE_SEEKING_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;

import org.junit.jupiter.api.Test;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.Initiator;

class LettingGoTest extends OrdinalClaimContract {

  private static final Answers SILENT = Reports.ongoing(20);
  private static final Answers LIMITED = SILENT.with(CONTACT_POLICY, ContactPolicy.IMPORTANT_ONLY);
  private static final Answers OPEN = SILENT.with(CONTACT_POLICY, ContactPolicy.REGULAR);

  @Override
  Claim claim() {
    return LettingGo.CLAIM;
  }

  @Override
  OrdinalWorld world(long perGroup, double effect) {
    return new OrdinalWorld()
        .group(perGroup, SILENT, effect)
        .group(perGroup, LIMITED, 0)
        .scale(ACCEPTANCE_FIRST, 0)
        .scale(CLOSURE_SEEKING_NOW, -1)
        .scale(ACCEPTANCE_NOW, 1.1, CLOSURE_SEEKING_NOW, -.8);
  }

  @Override
  Answers opposite() {
    return SILENT.with(CLOSURE_SEEKING_NOW, 5).with(ACCEPTANCE_FIRST, 3).with(ACCEPTANCE_NOW, 1);
  }

  private static Reports worked() {
    return MediationExample.of(CLOSURE_SEEKING_NOW, ACCEPTANCE_NOW, ACCEPTANCE_FIRST);
  }

  @Override
  long seedOfSome() {
    return 1;
  }

  @Override
  double some() {
    return .47;
  }

  @Override
  double little() {
    return .33;
  }

  @Test
  void givesThePartThatGoesWithClosure() {
    Finding finding = finding(worked());

    // 40 against 60 percent answer 4 instead of 2, and each point less means half a point more.
    assertThat(finding.headline().value()).isCloseTo(-.2, within(1e-12));
    assertThat(finding.estimates().get(4).value()).isCloseTo(-.4 * -.5, within(1e-9));
    assertThat(finding.tests()).anyMatch(test -> test.id().equals("rho.indirect"));
  }

  @Test
  void countsPeopleWhoWereLeftAndAnsweredEverything() {
    Finding finding =
        finding(
            worked()
                .add(60, SILENT.with(INITIATOR, Initiator.ME))
                .add(50, SILENT.with(CONTACT_POLICY, ContactPolicy.FADED))
                .add(40, OPEN.with(ACCEPTANCE_NOW, 3), CLOSURE_SEEKING_NOW, 3)
                .add(30, OPEN.with(ACCEPTANCE_NOW, 3), ACCEPTANCE_FIRST, 3));

    assertThat(finding.flow())
        .extracting(FlowStep::reports)
        .containsExactly(2180L, 2180L, 2120L, 2070L, 2000L);
  }

  @Test
  void looksAtTheSilentAlone() {
    assertThat(finding(worked()).sensitivity())
        .anySatisfy(
            check -> {
              assertThat(check.label()).startsWith("Among the silent");
              // 75 percent of those looking little answer 4, 25 percent of those looking much.
              assertThat(check.estimate().value()).isCloseTo(.5, within(1e-12));
              assertThat(check.estimate().n()).isEqualTo(1000);
            });
  }
}
