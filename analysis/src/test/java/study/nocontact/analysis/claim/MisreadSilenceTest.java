package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.EX_TOLD_MEANING;
import static study.nocontact.analysis.instrument.SurveyInstrument.EX_TOLD_REASON;
import static study.nocontact.analysis.instrument.SurveyInstrument.PROSPECTIVE;
import static study.nocontact.analysis.instrument.SurveyInstrument.REPORT_STATE;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_DECIDER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_MEANT;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_MOTIVE;

import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.Meaning;
import study.nocontact.analysis.instrument.Categories.Motive;
import study.nocontact.analysis.instrument.Categories.ReportState;
import study.nocontact.analysis.instrument.Categories.Side;
import study.nocontact.analysis.instrument.Categories.ToldMeaning;
import study.nocontact.analysis.instrument.Categories.ToldReason;
import study.nocontact.analysis.instrument.Categories.YesNo;

class MisreadSilenceTest {

  private static Answers told(ToldReason reason, Meaning reading) {
    return Reports.toldByTheOther(Reports.ongoing(20))
        .with(EX_TOLD_REASON, reason)
        .with(SILENCE_MEANT, reading);
  }

  private static final Answers RIGHT_SPACE = told(ToldReason.HEAL, Meaning.NEEDED_SPACE);
  private static final Answers RIGHT_BACK = told(ToldReason.GET_BACK, Meaning.WAITING_FOR_ME);
  private static final Answers WRONG_SPACE = told(ToldReason.HEAL, Meaning.A_TACTIC);
  private static final Answers WRONG_BACK = told(ToldReason.GET_BACK, Meaning.NEEDED_SPACE);

  private static Answers limited(Answers answers) {
    return answers.with(CONTACT_POLICY, ContactPolicy.IMPORTANT_ONLY);
  }

  /** So many of each group misread, half of each meant as a wish for space. */
  private static Reports reports(long misread, long silent, long otherMisread, long others) {
    return new Reports()
        .add(misread / 2, WRONG_SPACE)
        .add(misread - misread / 2, WRONG_BACK)
        .add((silent - misread) / 2, RIGHT_SPACE)
        .add(silent - misread - (silent - misread) / 2, RIGHT_BACK)
        .add(otherMisread / 2, limited(WRONG_SPACE))
        .add(otherMisread - otherMisread / 2, limited(WRONG_BACK))
        .add((others - otherMisread) / 2, limited(RIGHT_SPACE))
        .add(others - otherMisread - (others - otherMisread) / 2, limited(RIGHT_BACK));
  }

  private static Finding finding(Reports reports) {
    return Reports.judged(MisreadSilence.CLAIM, reports.table());
  }

  private static Sensitivity beside(Finding finding, String start) {
    return finding.sensitivity().stream()
        .filter(check -> check.label().startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void isSupportedWhenSilenceIsMisreadMoreOften() {
    Finding finding = finding(reports(360, 600, 180, 600));

    assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding.grade()).isEqualTo("A");
    assertThat(finding.headline().value()).isCloseTo(.3, within(1e-12));
    assertThat(finding.n()).isEqualTo(1200);
  }

  @Test
  void hasNoGradeWhenTheDifferenceMayBeWithinTheSmallestEffect() {
    Finding finding = finding(reports(90, 274, 60, 274));

    assertThat(finding.headline().interval().lower()).isBetween(.03, .05);
    assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding.grade()).isEmpty();
  }

  @Test
  void isContradictedWhenSilenceIsMisreadLessOften() {
    assertThat(finding(reports(180, 600, 360, 600)).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void isContradictedWhenThereIsNoDifferenceThatMatters() {
    Finding finding = finding(reports(4000, 10_000, 4000, 10_000));

    assertThat(finding.verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(finding.reasons()).anyMatch(reason -> reason.contains("smaller than any"));
  }

  @Test
  void isInconclusiveWhenTheDifferenceMayBeEither() {
    Finding finding = finding(reports(130, 300, 120, 300));

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.fragile()).isFalse();
  }

  @Test
  void isFragileWhenAWeakCommonCauseWouldExplainIt() {
    assertThat(finding(reports(2700, 5000, 2400, 5000)).fragile()).isTrue();
  }

  @Test
  void isFragileWhenThoseFollowedSayTheOpposite() {
    Reports reports =
        reports(3000, 5000, 1500, 5000)
            .add(100, RIGHT_SPACE, PROSPECTIVE, YesNo.YES)
            .add(50, limited(WRONG_SPACE), PROSPECTIVE, YesNo.YES)
            .add(50, limited(RIGHT_SPACE), PROSPECTIVE, YesNo.YES);

    assertThat(finding(reports).fragile()).isTrue();
  }

  @Test
  void needs274InEachGroup() {
    Finding finding = finding(reports(180, 300, 80, 273));

    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(finding.p()).isNull();
    assertThat(finding(reports(180, 300, 80, 274)).verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void countsSilencesWithReadingAndReason() {
    Finding finding =
        finding(
            reports(360, 600, 180, 600)
                .add(11, RIGHT_BACK, CONTACT_POLICY, ContactPolicy.FADED)
                .add(9, RIGHT_BACK, EX_TOLD_REASON, ToldReason.NOT_TOLD)
                .add(7, Reports.toldByTheOther(Reports.ongoing(20)))
                .add(3, RIGHT_BACK, REPORT_STATE, ReportState.QUARANTINED));

    assertThat(finding.flow())
        .extracting(FlowStep::reports)
        .containsExactly(1230L, 1227L, 1211L, 1200L);
  }

  @ParameterizedTest
  @CsvSource({
    "HEAL,NEEDED_SPACE,false",
    "RESPECT_WISH,NEEDED_SPACE,false",
    "GET_BACK,WAITING_FOR_ME,false",
    "GET_BACK,A_TACTIC,false",
    "ADVISED,A_TACTIC,false",
    "SHOW_HURT,THEY_WERE_HURT,false",
    "SHOW_HURT,NEEDED_SPACE,true",
    "HEAL,THEY_WERE_DONE,true",
    "GET_BACK,DID_NOT_NOTICE,true"
  })
  void takesAReadingForRightWhenItIsOfTheKindOfTheReason(
      ToldReason reason, Meaning reading, boolean misread) {
    Selection selection = Selection.all(new Reports().add(1, told(reason, reading)).table(), "all");

    assertThat(ReadIntention.misread(selection.report(0))).isEqualTo(misread);
  }

  @Test
  void addsThoseWhoWereSilentThemselvesBeside() {
    Answers own =
        Reports.ongoing(20)
            .with(SILENCE_MOTIVE, Set.of(Motive.HEAL, Motive.SHOW_HURT))
            .with(EX_TOLD_MEANING, ToldMeaning.THEY_WERE_HURT);
    Finding finding =
        finding(
            reports(360, 600, 180, 600)
                .add(100, own)
                .add(300, own, EX_TOLD_MEANING, ToldMeaning.A_TACTIC));

    assertThat(finding.headline().value()).isCloseTo(.3, within(1e-12));
    assertThat(beside(finding, "With people").estimate().value())
        .isCloseTo(.66 - .3, within(1e-12));
  }

  @Test
  void looksAtSilencesTheExDecidedOnAloneBeside() {
    Finding finding =
        finding(reports(360, 600, 180, 600).add(600, RIGHT_SPACE, SILENCE_DECIDER, Side.BOTH));

    assertThat(finding.headline().value()).isCloseTo(0, within(1e-12));
    assertThat(beside(finding, "Without silences").estimate().value()).isCloseTo(.3, within(1e-12));
  }

  @Test
  void comparesAgreementBeyondChanceBeside() {
    Finding finding = finding(reports(360, 600, 180, 600));

    // Two kinds, both even: kappa is twice the agreement less 1, so -.2 and .4.
    assertThat(beside(finding, "Agreement").estimate().value()).isCloseTo(-.6, within(1e-9));
    assertThat(beside(finding, "Agreement").verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  private static Reports drawn(double silent, double limited, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    long one = LongStream.range(0, 3000).filter(i -> random.nextDouble() < silent).count();
    long other = LongStream.range(0, 3000).filter(i -> random.nextDouble() < limited).count();
    return reports(one, 3000, other, 3000);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void findsWhatIsTrueInSimulatedWorlds(long seed) {
    assertThat(finding(drawn(.5, .3, seed)).verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding(drawn(.3, .5, seed)).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void doesNotDecideAtTheSmallestEffect(long seed) {
    assertThat(finding(drawn(.45, .4, seed)).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
  }
}
