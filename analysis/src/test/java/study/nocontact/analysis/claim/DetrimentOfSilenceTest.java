package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER_AFTER;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.LIVED_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.RELATIONSHIP_LENGTH;
import static study.nocontact.analysis.instrument.SurveyInstrument.REPORT_STATE;

import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.BackTogether;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.Initiator;
import study.nocontact.analysis.instrument.Categories.RelationshipLength;
import study.nocontact.analysis.instrument.Categories.ReportState;
import study.nocontact.analysis.instrument.Categories.YesNo;

class DetrimentOfSilenceTest {

  private static final Answers SILENT = Reunions.none(ContactPolicy.NONE_ON_PURPOSE, 730);
  private static final Answers LIMITED = Reunions.none(ContactPolicy.IMPORTANT_ONLY, 730);

  /** So many people of each policy in each of ten kinds of relationship, some back together. */
  private static Reports strata(int people, IntUnaryOperator silent, int limited) {
    Reports reports = new Reports();
    for (RelationshipLength length : RelationshipLength.values()) {
      for (YesNo home : YesNo.values()) {
        int together = silent.applyAsInt(length.ordinal());
        add(reports, SILENT, length, home, together, people);
        add(reports, LIMITED, length, home, limited, people);
      }
    }
    return reports;
  }

  private static void add(
      Reports reports,
      Answers answers,
      RelationshipLength length,
      YesNo home,
      int together,
      int people) {
    Answers kind = answers.with(RELATIONSHIP_LENGTH, length).with(LIVED_TOGETHER, home);
    reports.add(together, Reunions.on(kind, 100)).add(people - together, kind);
  }

  private static Reports strata(int people, int silent, int limited) {
    return strata(people, length -> silent, limited);
  }

  private static Finding finding(Reports reports) {
    return Reports.judged(DetrimentOfSilence.CLAIM, reports.table());
  }

  private static double bound(Finding finding) {
    return finding.tests().stream()
        .filter(test -> test.id().startsWith("prediction_bound"))
        .mapToDouble(TestResult::value)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void isSupportedWhenSilenceGoesWithFewerReunionsEverywhere() {
    Finding finding = finding(strata(200, 30, 60));

    assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding.grade()).isEqualTo("A");
    assertThat(finding.headline().value()).isCloseTo(-.15, within(1e-9));
    assertThat(finding.n()).isEqualTo(4000);
    assertThat(finding.events()).isEqualTo(900);
    assertThat(bound(finding)).isBetween(-.15, -.12);
    assertThat(finding.sentence())
        .startsWith(
            "Back together within 365 days, no contact against kept contact: −15.0 points (95%")
        .endsWith(
            "This supports the claim that no contact nearly always goes with a smaller chance of "
                + "getting back together.");
  }

  @Test
  void isContradictedWhenSilenceGoesWithMoreReunions() {
    assertThat(finding(strata(200, 60, 30)).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void isContradictedWhenTheDifferenceIsNegligible() {
    assertThat(finding(strata(1000, 250, 250)).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void isInconclusiveWhenSomeKindsOfRelationshipDiffer() {
    Finding finding = finding(strata(200, length -> 10 + 15 * length, 60));

    assertThat(finding.p()).isLessThan(.001);
    assertThat(finding.headline().value()).isCloseTo(-.1, within(1e-9));
    assertThat(bound(finding)).isPositive();
    assertThat(finding.reasons()).anyMatch(reason -> reason.contains("nine in ten of them"));
    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
  }

  @Test
  void isInconclusiveWhenTheIntervalHoldsBoth() {
    Finding finding = finding(strata(150, 34, 38));

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.fragile()).isFalse();
  }

  @Test
  void isFragileWhenAWeakCommonCauseWouldExplainIt() {
    Finding finding = finding(strata(200, 49, 57));

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.fragile()).isTrue();
    assertThat(finding.reasons()).anyMatch(reason -> reason.contains("common cause"));
  }

  @Test
  void needs1464ReportsInEachGroup() {
    Reports few =
        new Reports().add(200, Reunions.on(SILENT, 9)).add(1800, SILENT).add(1463, LIMITED);
    few.add(300, Reunions.on(Reunions.none(ContactPolicy.REGULAR, 730), 9));

    assertThat(finding(few).verdict()).isNotEqualTo(Verdict.NOT_ENOUGH_DATA);
    Reports fewer =
        new Reports().add(200, Reunions.on(SILENT, 9)).add(1800, SILENT).add(1163, LIMITED);
    fewer.add(300, Reunions.on(Reunions.none(ContactPolicy.REGULAR, 730), 9));

    assertThat(finding(fewer).verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(finding(fewer).p()).isNull();
  }

  @Test
  void countsPeopleWhoWereLeftAndKnowWhen() {
    Finding finding =
        finding(
            strata(20, 5, 8)
                .add(50, SILENT.with(INITIATOR, Initiator.ME))
                .add(40, Reunions.none(ContactPolicy.FADED, 730))
                .add(30, SILENT.with(BACK_TOGETHER, BackTogether.YES_STILL))
                .add(20, SILENT.with(REPORT_STATE, ReportState.QUARANTINED)));

    assertThat(finding.flow())
        .extracting(FlowStep::reports)
        .containsExactly(540L, 520L, 470L, 430L, 400L);
  }

  @Test
  void findsWhatIsTrueInWorldsWithCommonCauses() {
    Finding claimed = finding(PolicyWorld.EMPTY.withDifference(-.15).draw(4000, 1));
    assertThat(claimed.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(claimed.sensitivity()).allMatch(check -> !check.flipped());

    Finding opposite = finding(PolicyWorld.EMPTY.withDifference(.15).draw(4000, 2));
    assertThat(opposite.verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void isNeverContradictedAtTheSmallestEffectOfInterest() {
    Analysis difference =
        AdjustedDifference.of(Arms.STRICT_AND_CONTACT, DetrimentOfSilence.WITHIN_A_YEAR);
    for (int seed = 1; seed <= 4; seed++) {
      Reports reports = PolicyWorld.EMPTY.withDifference(-.05).draw(4000, seed);
      Effect effect =
          difference
              .of(Selection.all(reports.table(), "all"), Setting.of(Look.ONLY, 1))
              .orElseThrow();
      assertThat(new Rule.Direction(false).agrees(effect, Look.ONLY)).isTrue();
      assertThat(effect.equivalenceP()).isGreaterThan(.05);
    }
  }

  @Test
  void leavesOutWhoDoesNotSayWhen() {
    Answers undated = SILENT.with(BACK_TOGETHER, BackTogether.YES_STILL);
    Reports reports = new Reports().add(1, undated).add(1, Reunions.on(SILENT, 900));
    Selection selection = Selection.all(reports.table(), "all");

    assertThat(selection.where(DetrimentOfSilence.WITHIN_A_YEAR::known).reports()).isZero();
    assertThat(undated.get(BACK_TOGETHER_AFTER)).isEmpty();
  }
}
