package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_MEANT;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_PURPOSEFUL;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.Initiator;
import study.nocontact.analysis.instrument.Categories.Meaning;
import study.nocontact.analysis.instrument.Categories.YesNoUnsure;

class PurposefulSilenceTest {

  private static final Answers LEFT = Reports.toldByTheOther(Reports.ongoing(60));

  private static Answers taken(YesNoUnsure purpose, Meaning meaning) {
    return LEFT.with(SILENCE_PURPOSEFUL, purpose).with(SILENCE_MEANT, meaning);
  }

  private static Reports add(Reports reports, YesNoUnsure purpose, long done, long people) {
    return reports
        .add(done, taken(purpose, Meaning.THEY_WERE_DONE))
        .add(people - done, taken(purpose, Meaning.NEEDED_SPACE));
  }

  private static Reports reports(long people, long meant, long notMeant) {
    return add(
        add(new Reports(), YesNoUnsure.YES, meant, people), YesNoUnsure.NO, notMeant, people);
  }

  private static Finding finding(Reports reports) {
    return Reports.judged(PurposefulSilence.CLAIM, reports.table());
  }

  @Test
  void isSupportedWhenMeantSilenceIsTakenAsTheEndMoreOften() {
    Finding finding = finding(reports(300, 180, 105));

    assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding.grade()).isEqualTo("A");
    assertThat(finding.headline().value()).isCloseTo(.25, within(1e-12));
    assertThat(finding.sensitivity())
        .filteredOn(each -> each.label().startsWith("At the same"))
        .allSatisfy(each -> assertThat(each.estimate().value()).isCloseTo(.25, within(1e-9)))
        .hasSize(1);
  }

  @Test
  void isContradictedWhenItIsTakenSoLessOften() {
    assertThat(finding(reports(300, 105, 180)).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void isContradictedWhenItMakesHardlyADifference() {
    assertThat(finding(reports(3000, 1200, 1200)).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void isInconclusiveWhenTheIntervalHoldsBoth() {
    Finding finding = finding(reports(300, 130, 115));

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.fragile()).isFalse();
  }

  @Test
  void isFragileWhenAWeakCommonCauseWouldExplainIt() {
    assertThat(finding(reports(1000, 450, 390)).fragile()).isTrue();
  }

  @Test
  void needs227ReportsInEachGroup() {
    assertThat(finding(reports(226, 140, 80)).verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(finding(reports(227, 140, 80)).verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void countsThoseWhoEndedItAndSayHowTheyTookIt() {
    Answers meant = taken(YesNoUnsure.YES, Meaning.A_TACTIC);
    Finding finding =
        finding(
            reports(50, 30, 20)
                .add(9, meant.with(INITIATOR, Initiator.EX))
                .add(8, LEFT.with(SILENCE_PURPOSEFUL, YesNoUnsure.YES))
                .add(7, LEFT.with(SILENCE_MEANT, Meaning.A_TACTIC))
                .add(6, taken(YesNoUnsure.UNSURE, Meaning.A_TACTIC)));

    assertThat(finding.flow())
        .extracting(FlowStep::reports)
        .containsExactly(130L, 130L, 121L, 113L, 106L);
    assertThat(finding.n()).isEqualTo(100);
  }

  private static Finding world(double added, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    long[] done = new long[2];
    for (int i = 0; i < 800; i++) {
      done[0] += random.nextDouble() < .35 + added ? 1 : 0;
      done[1] += random.nextDouble() < .35 ? 1 : 0;
    }
    return finding(reports(800, done[0], done[1]));
  }

  @Test
  void findsWhatIsTrue() {
    assertThat(world(.2, 1).verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(world(-.2, 2).verdict()).isEqualTo(Verdict.CONTRADICTED);
    for (int seed = 3; seed < 8; seed++) {
      assertThat(world(.05, seed).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    }
  }
}
