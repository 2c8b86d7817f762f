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

class AnxietyInSilenceTest extends OrdinalClaimContract {

  private static final Answers SILENT = Reports.ongoing(20).with(ANXIETY_FIRST, 3);
  private static final Answers LIMITED = SILENT.with(CONTACT_POLICY, ContactPolicy.IMPORTANT_ONLY);
  private static final Answers OPEN = SILENT.with(CONTACT_POLICY, ContactPolicy.REGULAR);

  @Override
  Claim claim() {
    return AnxietyInSilence.CLAIM;
  }

  @Override
  OrdinalWorld world(long perGroup, double effect) {
    return new OrdinalWorld()
        .group(perGroup, SILENT, effect)
        .group(perGroup, LIMITED, 0)
        .scale(ANXIETY_NOW, 1);
  }

  @Override
  Answers opposite() {
    return SILENT.with(ANXIETY_NOW, 1);
  }

  private static Reports worked() {
    return new Reports()
        .add(80, SILENT.with(ANXIETY_FIRST, 3), ANXIETY_NOW, 2)
        .add(80, SILENT.with(ANXIETY_FIRST, 4), ANXIETY_NOW, 3)
        .add(120, SILENT.with(ANXIETY_FIRST, 3), ANXIETY_NOW, 4)
        .add(120, SILENT.with(ANXIETY_FIRST, 4), ANXIETY_NOW, 5)
        .add(100, LIMITED.with(ANXIETY_FIRST, 3), ANXIETY_NOW, 2)
        .add(100, LIMITED.with(ANXIETY_FIRST, 4), ANXIETY_NOW, 3)
        .add(100, LIMITED.with(ANXIETY_FIRST, 3), ANXIETY_NOW, 3)
        .add(100, LIMITED.with(ANXIETY_FIRST, 4), ANXIETY_NOW, 4);
  }

  @Test
  void comparesHowAnxietyChanged() {
    Finding finding = finding(worked());

    // Changes of -1 and 1 against -1 and 0: of 100 pairs 60 and 0 are higher, 20 lower.
    assertThat(finding.headline().value()).isCloseTo(.4, within(1e-12));
    assertThat(finding.n()).isEqualTo(800);
  }

  @Test
  void countsPeopleWhoWereLeftAndGaveBothAnswers() {
    Finding finding =
        finding(
            worked()
                .add(60, SILENT.with(INITIATOR, Initiator.BOTH), ANXIETY_NOW, 5)
                .add(50, OPEN, ANXIETY_NOW, 5)
                .add(40, SILENT)
                .add(30, Reports.ongoing(20), ANXIETY_NOW, 5));

    assertThat(finding.flow())
        .extracting(FlowStep::reports)
        .containsExactly(980L, 980L, 920L, 870L, 800L);
  }

  @Test
  void saysWithWhichClaimItConflictsAndHowUncertaintyChanged() {
    Answers worse = SILENT.with(ANXIETY_NOW, 4);
    Finding finding =
        finding(
            world(700, 1.5)
                .draw(1)
                .add(30, worse.with(UNCERTAINTY_FIRST, 4), UNCERTAINTY_NOW, 2)
                .add(30, worse.with(UNCERTAINTY_FIRST, 3), UNCERTAINTY_NOW, 3)
                .add(
                    30, LIMITED.with(ANXIETY_NOW, 3).with(UNCERTAINTY_FIRST, 4), UNCERTAINTY_NOW, 4)
                .add(
                    30,
                    LIMITED.with(ANXIETY_NOW, 3).with(UNCERTAINTY_FIRST, 3),
                    UNCERTAINTY_NOW,
                    4));

    assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding.reasons()).anyMatch(reason -> reason.contains("(C28)"));
    assertThat(finding.sensitivity())
        .anySatisfy(
            check -> {
              assertThat(check.label()).startsWith("Whether uncertainty");
              // Changes of -2 and 0 against 0 and 1.
              assertThat(check.estimate().value()).isCloseTo(-.75, within(1e-12));
              assertThat(check.verdict()).isEqualTo(Verdict.CONTRADICTED);
              assertThat(check.flipped()).isFalse();
            });
  }
}
