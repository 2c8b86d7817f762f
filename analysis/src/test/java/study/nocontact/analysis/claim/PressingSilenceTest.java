package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.instrument.SurveyInstrument.HEALING_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_DECIDER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_MOTIVE;

import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.Motive;
import study.nocontact.analysis.instrument.Categories.Side;

class PressingSilenceTest {

  private static final Answers SILENT =
      Reunions.none(ContactPolicy.NONE_ON_PURPOSE, 730).with(SILENCE_DECIDER, Side.ME);
  private static final Answers PRESSING = SILENT.with(SILENCE_MOTIVE, Set.of(Motive.GET_BACK));
  private static final Answers HEALING = SILENT.with(SILENCE_MOTIVE, Set.of(Motive.HEAL));

  /** Of so many people, those back together and those who have healed. */
  private static Reports add(
      Reports reports, Answers answers, long people, long together, long healed) {
    long both = Math.min(together, healed) / 2;
    Answers back = Reunions.on(answers, 100);
    return reports
        .add(both, back.with(HEALING_NOW, 4))
        .add(together - both, back.with(HEALING_NOW, 2))
        .add(healed - both, answers.with(HEALING_NOW, 4))
        .add(people - together - healed + both, answers.with(HEALING_NOW, 2));
  }

  private static Reports reports(long people, long[] pressing, long[] healing) {
    Reports reports = add(new Reports(), PRESSING, people, pressing[0], pressing[1]);
    return add(reports, HEALING, people, healing[0], healing[1]);
  }

  private static long[] of(long together, long healed) {
    return new long[] {together, healed};
  }

  private static Finding finding(Reports reports) {
    return Reports.judged(PressingSilence.CLAIM, reports.table());
  }

  @Test
  void isSupportedWhenBothAreLowerUnderPressure() {
    Finding finding = finding(reports(1500, of(225, 450), of(450, 900)));

    assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding.grade()).isEqualTo("A");
    assertThat(finding.estimates())
        .extracting(Estimate::value)
        .satisfiesExactly(
            reunion -> assertThat(reunion).isCloseTo(-.15, within(1e-9)),
            healing -> assertThat(healing).isCloseTo(-.3, within(1e-9)));
  }

  @Test
  void isContradictedWhenOneIsHigher() {
    assertThat(finding(reports(1500, of(450, 450), of(225, 900))).verdict())
        .isEqualTo(Verdict.CONTRADICTED);
    assertThat(finding(reports(1500, of(225, 900), of(450, 450))).verdict())
        .isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void isContradictedWhenOneIsNegligible() {
    assertThat(finding(reports(5000, of(750, 2500), of(1500, 2500))).verdict())
        .isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void isInconclusiveWhenOneIsOpen() {
    Finding finding = finding(reports(1000, of(270, 300), of(300, 600)));

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.fragile()).isFalse();
  }

  @Test
  void isFragileWhenAWeakCommonCauseWouldExplainIt() {
    assertThat(finding(reports(1500, of(390, 450), of(450, 900))).fragile()).isTrue();
  }

  @Test
  void needsAThousandReportsInEachGroup() {
    assertThat(finding(reports(999, of(150, 300), of(300, 600))).verdict())
        .isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(finding(reports(1001, of(150, 300), of(300, 600))).verdict())
        .isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void leavesOutThoseWithBothMotivesOrNeither() {
    Finding finding =
        finding(
            reports(50, of(20, 20), of(20, 20))
                .add(9, SILENT.with(SILENCE_MOTIVE, Set.of(Motive.HEAL, Motive.GET_BACK)))
                .add(8, SILENT.with(SILENCE_MOTIVE, Set.of(Motive.ADVISED)))
                .add(7, SILENT)
                .add(6, PRESSING.with(SILENCE_DECIDER, Side.EX)));

    assertThat(finding.n()).isEqualTo(100);
    assertThat(finding.flow())
        .extracting(FlowStep::reports)
        .containsExactly(130L, 130L, 130L, 124L, 117L, 117L);
  }

  @Test
  void asksWhetherMotivesAddUp() {
    Answers both = SILENT.with(SILENCE_MOTIVE, Set.of(Motive.HEAL, Motive.GET_BACK));
    Answers neither = SILENT.with(SILENCE_MOTIVE, Set.of(Motive.ADVISED));
    Reports reports = reports(100, of(20, 50), of(40, 50));
    add(add(reports, both, 100, 50, 50), neither, 100, 25, 50);

    // .50 - .20 - .40 + .25
    assertThat(finding(reports).sensitivity())
        .filteredOn(each -> each.label().startsWith("What both"))
        .allSatisfy(each -> assertThat(each.estimate().value()).isCloseTo(.15, within(1e-12)))
        .hasSize(1);
  }

  private static Finding world(double together, double healed, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Reports reports = new Reports();
    for (int i = 0; i < 3000; i++) {
      boolean presses = random.nextBoolean();
      Answers answers =
          (presses ? PRESSING : HEALING)
              .with(HEALING_NOW, random.nextDouble() < .5 + (presses ? healed : 0) ? 4 : 2);
      boolean back = random.nextDouble() < .3 + (presses ? together : 0);
      reports.add(1, back ? Reunions.on(answers, 1 + random.nextInt(360)) : answers);
    }
    return finding(reports);
  }

  @Test
  void findsWhatIsTrue() {
    assertThat(world(-.15, -.3, 1).verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(world(.15, -.3, 2).verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(world(-.05, -.15, 3).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(world(-.05, -.15, 4).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
  }
}
