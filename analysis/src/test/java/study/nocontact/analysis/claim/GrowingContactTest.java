package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_MONTH1;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_MONTH3;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.ContactFrequency;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;

class GrowingContactTest {

  private static Answers contact(ContactFrequency month1, ContactFrequency month3) {
    return Reunions.none(ContactPolicy.IMPORTANT_ONLY, 730)
        .with(CONTACT_MONTH1, month1)
        .with(CONTACT_MONTH3, month3);
  }

  private static final Answers GROWING =
      contact(ContactFrequency.MONTHLY, ContactFrequency.SEVERAL_A_WEEK);
  private static final Answers STEADY = contact(ContactFrequency.DAILY, ContactFrequency.DAILY);

  private static Reports reports(long people, long growing, long steady) {
    return new Reports()
        .add(growing, Reunions.on(GROWING, 200))
        .add(people - growing, GROWING)
        .add(steady, Reunions.on(STEADY, 200))
        .add(people - steady, STEADY);
  }

  private static Finding finding(Reports reports) {
    return Reports.judged(GrowingContact.CLAIM, reports.table());
  }

  @Test
  void isSupportedWhenGrowingContactGoesWithMoreReunions() {
    Finding finding = finding(reports(600, 240, 150));

    assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding.grade()).isEqualTo("A");
    assertThat(finding.headline().value()).isCloseTo(.15, within(1e-9));
    // Two steps: half of the log odds ratio.
    assertThat(finding.sensitivity())
        .filteredOn(each -> each.label().contains("per step"))
        .allSatisfy(
            each -> {
              assertThat(each.estimate().value()).isCloseTo(Math.log(2) / 2, within(1e-6));
              assertThat(each.verdict()).isEqualTo(Verdict.SUPPORTED);
            })
        .hasSize(1);
  }

  @Test
  void isContradictedWhenItGoesWithFewer() {
    assertThat(finding(reports(600, 150, 240)).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void isContradictedWhenTheDifferenceIsNegligible() {
    assertThat(finding(reports(3000, 750, 750)).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void isInconclusiveWhenTheIntervalHoldsBoth() {
    Finding finding = finding(reports(600, 170, 150));

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.fragile()).isFalse();
  }

  @Test
  void isFragileWhenAWeakCommonCauseWouldExplainIt() {
    assertThat(finding(reports(1000, 300, 255)).fragile()).isTrue();
  }

  @Test
  void needs440ReportsInEachGroup() {
    assertThat(finding(reports(439, 176, 110)).verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(finding(reports(441, 176, 110)).verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void startsWhenTheThirdMonthIsOver() {
    Finding finding =
        finding(
            reports(50, 20, 15)
                .add(9, Reunions.on(GROWING, 90))
                .add(8, Reunions.partner(STEADY, 60))
                .add(7, Reunions.none(ContactPolicy.IMPORTANT_ONLY, 730))
                .add(6, Reunions.none(ContactPolicy.REGULAR, 730)));

    assertThat(finding.flow())
        .extracting(FlowStep::reports)
        .containsExactly(130L, 130L, 130L, 124L, 117L, 100L);
  }

  private static Finding world(double added, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Reports reports = new Reports();
    for (int i = 0; i < 3000; i++) {
      boolean grows = random.nextBoolean();
      boolean back = random.nextDouble() < .3 + (grows ? added : 0);
      Answers answers = grows ? GROWING : STEADY;
      reports.add(1, back ? Reunions.on(answers, 91 + random.nextInt(270)) : answers);
    }
    return finding(reports);
  }

  @Test
  void findsWhatIsTrue() {
    assertThat(world(.15, 1).verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(world(-.15, 2).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void isHardlyEverContradictedAtTheSmallestEffectOfInterest() {
    assertThat(LongStream.range(3, 9).mapToObj(seed -> world(.05, seed).verdict()))
        .filteredOn(Verdict.CONTRADICTED::equals)
        .hasSizeLessThan(2);
  }
}
