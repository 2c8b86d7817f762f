package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.instrument.SurveyInstrument.ACCEPTANCE_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.NEW_PARTNER_ME;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_DECIDER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_EFFECT;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.Initiator;
import study.nocontact.analysis.instrument.Categories.Side;
import study.nocontact.analysis.instrument.Categories.SilenceEffect;
import study.nocontact.analysis.instrument.Categories.YesNo;

class MovingOnTest {

  private static final int UNTIL = 600;

  private static Answers leaver(ContactPolicy policy) {
    Answers answers = Reunions.none(policy, UNTIL).with(INITIATOR, Initiator.ME);
    return policy == ContactPolicy.NONE_ON_PURPOSE
        ? answers.with(SILENCE_DECIDER, Side.EX)
        : answers;
  }

  /** New partners at a daily rate of .001 under limited contact, times a ratio under silence. */
  private static Reports world(int people, double ratio, double acceptance, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Reports reports = new Reports();
    for (int i = 0; i < people; i++) {
      boolean silent = random.nextBoolean();
      Answers answers =
          leaver(silent ? ContactPolicy.NONE_ON_PURPOSE : ContactPolicy.IMPORTANT_ONLY);
      double rate = silent ? .001 * ratio : .001;
      int day = 1 + (int) (-Math.log(1 - random.nextDouble()) / rate);
      boolean accepts = random.nextDouble() < .4 + (silent ? acceptance : 0);
      answers = answers.with(ACCEPTANCE_NOW, (accepts ? 4 : 2) + random.nextInt(2));
      reports.add(1, day <= UNTIL ? Reunions.partner(answers, day) : answers);
    }
    return reports;
  }

  private static Finding finding(Reports reports) {
    return Reports.judged(MovingOn.CLAIM, reports.table());
  }

  @Test
  void isSupportedWhenBothAreHigherUnderSilence() {
    Finding finding = finding(world(2000, 1.8, .3, 1));

    assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding.grade()).isEqualTo("A");
    assertThat(finding.headline().value()).isBetween(1.55, 2.1);
    assertThat(finding.estimates()).hasSize(2);
  }

  @Test
  void isContradictedWhenOneIsLower() {
    assertThat(finding(world(2000, .5, .3, 2)).verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(finding(world(2000, 1.8, -.3, 3)).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void isContradictedWhenOneIsNegligible() {
    assertThat(finding(world(6000, 1, .3, 4)).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void isNotContradictedAtTheSmallestEffectsOfInterest() {
    for (int seed = 5; seed < 9; seed++) {
      // Cliff's delta of the answers is the difference of the shares, .15.
      assertThat(finding(world(2000, 1.25, .15, seed)).verdict())
          .isNotEqualTo(Verdict.CONTRADICTED);
    }
  }

  @Test
  void isFragileWhenAWeakCommonCauseWouldExplainIt() {
    Finding finding = finding(world(3000, 1.25, .3, 9));

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.fragile()).isTrue();
  }

  private static Reports counted(long silent, long limited, long others) {
    Answers silence =
        leaver(ContactPolicy.NONE_ON_PURPOSE).with(SILENCE_EFFECT, SilenceEffect.BOTH);
    Answers contact = leaver(ContactPolicy.IMPORTANT_ONLY);
    return new Reports()
        .add(silent, Reunions.partner(silence.with(ACCEPTANCE_NOW, 5), 100))
        .add(others / 2, silence.with(ACCEPTANCE_NOW, 4))
        .add(others / 2, silence.with(ACCEPTANCE_NOW, 2))
        .add(limited, Reunions.partner(contact.with(ACCEPTANCE_NOW, 4), 200))
        .add(others / 2, contact.with(ACCEPTANCE_NOW, 1))
        .add(others / 2, contact.with(ACCEPTANCE_NOW, 3));
  }

  @Test
  void needs372NewPartners() {
    assertThat(finding(counted(251, 120, 400)).verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(finding(counted(252, 120, 400)).verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding(counted(252, 120, 400)).events()).isEqualTo(372);
  }

  @Test
  void asksThemWhetherSilenceMadeThemMoveOn() {
    Sensitivity said =
        finding(counted(252, 120, 400)).sensitivity().stream()
            .filter(each -> each.label().contains("who say"))
            .findFirst()
            .orElseThrow();

    assertThat(said.estimate().value()).isCloseTo(1, within(1e-12));
    assertThat(said.estimate().n()).isEqualTo(652);
    assertThat(said.verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void countsThoseWhoEndedItAndDidNotChooseTheSilence() {
    Answers silence = leaver(ContactPolicy.NONE_ON_PURPOSE);
    Finding finding =
        finding(
            counted(30, 30, 20)
                .add(9, silence.with(INITIATOR, Initiator.EX))
                .add(8, leaver(ContactPolicy.REGULAR))
                .add(7, silence.with(SILENCE_DECIDER, Side.ME))
                .add(6, silence.with(NEW_PARTNER_ME, YesNo.YES)));

    assertThat(finding.flow())
        .extracting(FlowStep::reports)
        .containsExactly(130L, 130L, 121L, 113L, 106L, 100L);
  }
}
