package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.instrument.SurveyInstrument.CLARITY_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_MONTH1;

import org.junit.jupiter.api.Test;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.ContactFrequency;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;

class LimitedContactTest {

  private static final Answers SILENT = Reunions.none(ContactPolicy.NONE_ON_PURPOSE, 730);
  private static final Answers LIMITED = Reunions.none(ContactPolicy.IMPORTANT_ONLY, 730);

  /** Per thousand of each policy: back together, and clear about where they stand. */
  private static Reports reports(int people, int[] limited, int[] silent) {
    Reports reports = new Reports();
    add(reports, LIMITED, people, limited);
    add(reports, SILENT, people, silent);
    return reports;
  }

  private static void add(Reports reports, Answers answers, int people, int[] perThousand) {
    long together = Math.round(perThousand[0] * people / 1000.);
    long clear = Math.round(perThousand[1] * people / 1000.);
    long both = Math.min(together, clear) / 2;
    Answers happy = Reunions.on(answers, 100);
    reports
        .add(both, happy, CLARITY_NOW, 5)
        .add(together - both, happy, CLARITY_NOW, 3)
        .add(clear - both, answers, CLARITY_NOW, 4)
        .add(people - together - clear + both, answers, CLARITY_NOW, 1);
  }

  private static int[] of(int together, int clear) {
    return new int[] {together, clear};
  }

  private static Finding finding(Reports reports) {
    return Reports.judged(LimitedContact.CLAIM, reports.table());
  }

  @Test
  void isSupportedWhenBothAreBetterUnderLimitedContact() {
    Finding finding = finding(reports(2000, of(300, 600), of(150, 400)));

    assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding.grade()).isEqualTo("A");
    assertThat(finding.estimates())
        .extracting(Estimate::value)
        .satisfiesExactly(
            reunion -> assertThat(reunion).isCloseTo(.15, within(1e-9)),
            clarity -> assertThat(clarity).isCloseTo(.2, within(1e-9)),
            odds -> assertThat(odds).isGreaterThan(1.573));
    assertThat(finding.n()).isEqualTo(4000);
  }

  @Test
  void isContradictedWhenOneIsWorse() {
    assertThat(finding(reports(2000, of(150, 600), of(300, 400))).verdict())
        .isEqualTo(Verdict.CONTRADICTED);
    assertThat(finding(reports(2000, of(300, 400), of(150, 600))).verdict())
        .isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void isContradictedWhenOneIsNegligible() {
    assertThat(finding(reports(9000, of(300, 500), of(150, 500))).verdict())
        .isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void isInconclusiveWhenOneIsOpen() {
    Finding finding = finding(reports(1500, of(300, 520), of(150, 495)));

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.fragile()).isFalse();
  }

  @Test
  void isFragileWhenAWeakCommonCauseWouldExplainIt() {
    assertThat(finding(reports(2000, of(300, 555), of(150, 515))).fragile()).isTrue();
  }

  @Test
  void needs1464ReportsInEachGroup() {
    Finding finding = finding(reports(1463, of(300, 600), of(150, 400)));

    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(finding.p()).isNull();
    assertThat(finding(reports(1465, of(300, 600), of(150, 400))).verdict())
        .isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void countsOnlyThoseWhoWereLeftWithEitherPolicy() {
    Finding finding =
        finding(
            reports(50, of(300, 600), of(160, 400))
                .add(30, Reunions.none(ContactPolicy.REGULAR, 730)));

    assertThat(finding.flow())
        .extracting(FlowStep::reports)
        .containsExactly(130L, 130L, 130L, 100L, 100L);
  }

  @Test
  void asksWhetherMoreContactGoesWithMoreReunions() {
    Reports reports = reports(100, of(300, 600), of(150, 400));
    for (ContactFrequency frequency : ContactFrequency.values()) {
      Answers answers = LIMITED.with(CONTACT_MONTH1, frequency);
      long together = 100 + 30 * frequency.ordinal();
      reports.add(together, Reunions.on(answers, 200)).add(400 - together, answers);
      reports.add(50, Reunions.on(answers, 20));
    }
    Sensitivity dose =
        finding(reports).sensitivity().stream()
            .filter(each -> each.label().contains("per step of contact"))
            .findFirst()
            .orElseThrow();

    assertThat(dose.estimate().n()).isEqualTo(2000);
    assertThat(dose.verdict()).isEqualTo(Verdict.SUPPORTED);
    // logit .325 and .475 are about two steps apart on either side of logit .4.
    assertThat(dose.estimate().value()).isCloseTo(.31, within(.02));
  }

  @Test
  void findsWhatIsTrueInWorldsWithCommonCauses() {
    PolicyWorld claimed = PolicyWorld.EMPTY.withDifference(-.15).withClarity(.2);
    assertThat(finding(claimed.draw(6000, 1)).verdict()).isEqualTo(Verdict.SUPPORTED);

    PolicyWorld opposite = PolicyWorld.EMPTY.withDifference(.15).withClarity(.2);
    assertThat(finding(opposite.draw(6000, 2)).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void isNotContradictedAtTheSmallestEffectOfInterest() {
    PolicyWorld smallest = PolicyWorld.EMPTY.withDifference(-.05).withClarity(.05);
    assertThat(finding(smallest.draw(6000, 3)).verdict()).isNotEqualTo(Verdict.CONTRADICTED);
    assertThat(finding(smallest.draw(6000, 4)).verdict()).isNotEqualTo(Verdict.CONTRADICTED);
  }
}
