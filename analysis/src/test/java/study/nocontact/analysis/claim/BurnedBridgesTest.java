package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.PROSPECTIVE;
import static study.nocontact.analysis.instrument.SurveyInstrument.REPORT_STATE;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_DECIDER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_EFFECT;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_MEANT;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.Initiator;
import study.nocontact.analysis.instrument.Categories.Meaning;
import study.nocontact.analysis.instrument.Categories.ReportState;
import study.nocontact.analysis.instrument.Categories.Side;
import study.nocontact.analysis.instrument.Categories.SilenceEffect;
import study.nocontact.analysis.instrument.Categories.YesNo;

class BurnedBridgesTest {

  private static final Answers DONE =
      Reports.toldByTheOther(Reports.ongoing(20)).with(SILENCE_MEANT, Meaning.THEY_WERE_DONE);
  private static final Answers HURT = DONE.with(SILENCE_MEANT, Meaning.THEY_WERE_HURT);

  private static Answers limited(Answers answers) {
    return answers.with(CONTACT_POLICY, ContactPolicy.IMPORTANT_ONLY);
  }

  private static Reports reports(long done, long others) {
    return new Reports()
        .add(done, DONE)
        .add(others / 2, HURT)
        .add(others - others / 2, HURT, SILENCE_MEANT, Meaning.A_TACTIC);
  }

  private static Finding finding(Reports reports) {
    return Reports.judged(BurnedBridges.CLAIM, reports.table());
  }

  private static Sensitivity beside(Finding finding, String start) {
    return finding.sensitivity().stream()
        .filter(check -> check.label().startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void isSupportedWhenMostTakeItAsFinal() {
    Finding finding = finding(reports(400, 200));

    assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding.grade()).isEqualTo("A");
    assertThat(finding.headline().value()).isCloseTo(2 / 3., within(1e-12));
    assertThat(finding.n()).isEqualTo(600);
  }

  @Test
  void isFragileWhenLittleSelectionWouldCarryTheIntervalToOneHalf() {
    Finding finding = finding(reports(166, 108));

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.fragile()).isTrue();
  }

  @Test
  void isContradictedWhenMostTakeItOtherwise() {
    assertThat(finding(reports(200, 400)).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void isInconclusiveWhenTheIntervalHoldsOneHalf() {
    Finding finding = finding(reports(310, 290));

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.fragile()).isFalse();
  }

  @Test
  void isFragileWhenLittleSelectionWouldUndoIt() {
    assertThat(finding(reports(3300, 2700)).fragile()).isTrue();
  }

  @Test
  void isFragileWhenThoseFollowedSayTheOpposite() {
    assertThat(finding(reports(900, 300).add(200, HURT, PROSPECTIVE, YesNo.YES)).fragile())
        .isTrue();
  }

  @Test
  void needs274PeopleMetWithSilence() {
    Finding finding = finding(reports(200, 73).add(500, limited(DONE)));

    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(finding.p()).isNull();
    assertThat(finding(reports(200, 74)).verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void countsPeopleWhoLeftAndSaidHowTheyTookIt() {
    Finding finding =
        finding(
            reports(400, 200)
                .add(100, limited(HURT))
                .add(50, limited(HURT).with(CONTACT_POLICY, ContactPolicy.FADED))
                .add(40, Reports.toldByTheOther(Reports.ongoing(20)))
                .add(30, DONE, INITIATOR, Initiator.EX)
                .add(20, DONE, REPORT_STATE, ReportState.QUARANTINED));

    assertThat(finding.flow())
        .extracting(FlowStep::reports)
        .containsExactly(840L, 820L, 790L, 750L, 700L);
    assertThat(finding.n()).isEqualTo(600);
  }

  @Test
  void looksAtSilencesTheExDecidedOnAloneBeside() {
    Finding finding = finding(reports(400, 200).add(300, HURT, SILENCE_DECIDER, Side.BOTH));

    assertThat(finding.headline().value()).isCloseTo(4 / 9., within(1e-12));
    assertThat(beside(finding, "Only silences the ex").estimate().value())
        .isCloseTo(2 / 3., within(1e-12));
  }

  @Test
  void comparesWithContactAboutImportantMatters() {
    Finding finding = finding(reports(400, 200).add(60, limited(DONE)).add(240, limited(HURT)));
    Sensitivity check = beside(finding, "Took it to mean");

    assertThat(check.estimate().value()).isCloseTo(2 / 3. - .2, within(1e-12));
    assertThat(check.estimate().n()).isEqualTo(900);
    assertThat(check.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(check.flipped()).isFalse();
  }

  @Test
  void splitsTheDifferenceInHavingMovedOnByTheReading() {
    Answers missed = DONE.with(SILENCE_EFFECT, SilenceEffect.MISSED_THEM);
    Answers moved = DONE.with(SILENCE_EFFECT, SilenceEffect.MOVED_ON);
    Answers missedHurt = missed.with(SILENCE_MEANT, Meaning.THEY_WERE_HURT);
    Answers movedHurt = moved.with(SILENCE_MEANT, Meaning.THEY_WERE_HURT);
    // Whether silent or not, 80% have moved on who took it as final and 30% of the others; 70%
    // took silence as final and 20% limited contact: (.7 - .2) (.8 - .3) = .25 goes that way.
    Finding finding =
        finding(
            new Reports()
                .add(560, moved)
                .add(140, missed)
                .add(90, movedHurt)
                .add(210, missedHurt)
                .add(160, limited(moved))
                .add(40, limited(missed))
                .add(240, limited(movedHurt))
                .add(560, limited(missedHurt)));
    Sensitivity check = beside(finding, "Difference in having moved on");

    assertThat(check.estimate().value()).isCloseTo(.25, within(1e-9));
    assertThat(check.verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  private static Reports drawn(double share, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    long done = LongStream.range(0, 2000).filter(i -> random.nextDouble() < share).count();
    return reports(done, 2000 - done);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void findsWhatIsTrueInSimulatedWorlds(long seed) {
    assertThat(finding(drawn(.66, seed)).verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding(drawn(.34, seed)).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void doesNotDecideAtTheSmallestEffect(long seed) {
    assertThat(finding(drawn(.55, seed)).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
  }
}
