package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.instrument.SurveyInstrument.BURNOUT_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONFUSION_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;

import org.junit.jupiter.api.Test;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;

class ClearHeadTest extends OrdinalClaimContract {

  private static final Answers SILENT = Reports.ongoing(20);
  private static final Answers LIMITED = SILENT.with(CONTACT_POLICY, ContactPolicy.IMPORTANT_ONLY);
  private static final Answers OPEN = SILENT.with(CONTACT_POLICY, ContactPolicy.REGULAR);

  @Override
  Claim claim() {
    return ClearHead.CLAIM;
  }

  @Override
  OrdinalWorld world(long perGroup, double effect) {
    return new OrdinalWorld()
        .group(perGroup, SILENT, effect)
        .group(perGroup, LIMITED, effect)
        .group(perGroup, OPEN, 0)
        .scale(CONFUSION_NOW, -1)
        .scale(BURNOUT_NOW, -1);
  }

  @Override
  Answers opposite() {
    return SILENT.with(CONFUSION_NOW, 5).with(BURNOUT_NOW, 5);
  }

  @Override
  double little() {
    return .38;
  }

  private static Reports world(double silent, double limited, double burnout) {
    return new OrdinalWorld()
        .group(700, SILENT, silent)
        .group(700, LIMITED, limited)
        .group(700, OPEN, 0)
        .scale(CONFUSION_NOW, -1)
        .scale(BURNOUT_NOW, -burnout)
        .draw(1);
  }

  @Test
  void needsBothComparisons() {
    assertThat(finding(world(1.3, 1.3, 1)).verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding(world(1.3, -.8, 1)).verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(finding(world(-.8, 1.3, 1)).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void needsBothAnswers() {
    assertThat(finding(world(1.3, 1.3, -.6)).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void comparesEachAnswerOfEachGroup() {
    Finding finding =
        finding(
            new Reports()
                .add(240, SILENT.with(CONFUSION_NOW, 1), BURNOUT_NOW, 2)
                .add(160, SILENT.with(CONFUSION_NOW, 3), BURNOUT_NOW, 2)
                .add(160, SILENT.with(CONFUSION_NOW, 2), BURNOUT_NOW, 3)
                .add(400, LIMITED.with(CONFUSION_NOW, 2), BURNOUT_NOW, 1)
                .add(200, LIMITED.with(CONFUSION_NOW, 3), BURNOUT_NOW, 2)
                .add(300, OPEN.with(CONFUSION_NOW, 3), BURNOUT_NOW, 3)
                .add(300, OPEN.with(CONFUSION_NOW, 2), BURNOUT_NOW, 2));

    assertThat(finding.flow()).extracting(FlowStep::reports).contains(1760L);
    // Shares .429, .286 and .286 of 1, 2 and 3 against halves of 2 and 3.
    assertThat(finding.headline().value()).isCloseTo((-240. - 80 + 80) / 560, within(1e-12));
    // Two thirds have 2 and one third 3.
    assertThat(finding.estimates().get(1).value()).isCloseTo(-1 / 6., within(1e-12));
  }
}
