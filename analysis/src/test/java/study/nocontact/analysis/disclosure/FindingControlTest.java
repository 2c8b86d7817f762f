package study.nocontact.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.claim.Estimate;
import study.nocontact.analysis.claim.Finding;
import study.nocontact.analysis.claim.FlowStep;
import study.nocontact.analysis.claim.Sensitivity;
import study.nocontact.analysis.claim.TestResult;
import study.nocontact.analysis.claim.Verdict;
import study.nocontact.analysis.statistics.Interval;

class FindingControlTest {

  private static final Finding CLEARED = FindingControl.clear(ExampleFindings.finding()).value();

  @Test
  void publishesNoNumbersBelowFiftyReports() {
    Finding few =
        FindingControl.clear(ExampleFindings.finding(49, null, List.of(), "49", "49")).value();
    assertThat(few.verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(few.sentence())
        .isEqualTo(
            "Fewer than 50 reports so far count for this claim; a verdict needs at least 423.");
    assertThat(few.reasons()).containsExactly(few.sentence());
    assertThat(few.report()).isEqualTo(few.sentence());
    assertThat(few.n() + few.events() + few.moreReports()).isZero();
    assertThat(few.effectiveN()).isZero();
    assertThat(few.headline()).isNull();
    assertThat(few.p()).isNull();
    assertThat(few.adjustedP()).isNull();
    assertThat(few.estimates()).isEmpty();
    assertThat(few.tests()).isEmpty();
    assertThat(few.flow()).isEmpty();
    assertThat(few.sensitivity()).isEmpty();
    assertThat(few.curves()).isEmpty();
    assertThat(few.bins()).isEmpty();
    assertThat(few.scans()).isEmpty();
  }

  @Test
  void saysTheSameOfNoneAndOfFortyNineReports() {
    assertThat(FindingControl.clear(ExampleFindings.finding(0, null, List.of(), "", "")))
        .isEqualTo(FindingControl.clear(ExampleFindings.finding(49, null, List.of(), "", "")));
  }

  @Test
  void givesNoNumbersWhenFewerThanFiftyReportsCameInSinceAnEarlierRelease() {
    Finding before = FindingControl.clear(half(900)).value();
    Finding cleared = FindingControl.clear(half(934), List.of(before)).value();
    assertThat(cleared.n()).isZero();
    assertThat(cleared.headline()).isNull();
    assertThat(cleared.verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(cleared.sentence()).startsWith("Fewer than 50 reports have come in for this claim");
    assertThat(FindingControl.confirm(cleared).value()).isEqualTo(cleared);
  }

  @Test
  void givesNumbersWhenEnoughReportsCameInOrNoneDid() {
    Finding before = FindingControl.clear(half(900)).value();
    assertThat(FindingControl.clear(half(960), List.of(before)))
        .isEqualTo(FindingControl.clear(half(960)));
    assertThat(FindingControl.clear(half(900), List.of(before)))
        .isEqualTo(FindingControl.clear(half(900)));
  }

  private static Finding half(long n) {
    Estimate share = ExampleFindings.share("share", "Share", .5, n);
    return ExampleFindings.finding(n, share, List.of(share), "50%", "50%");
  }

  @Test
  void roundsCountsToTheNearestTen() {
    assertThat(CLEARED.n()).isEqualTo(930);
    assertThat(CLEARED.events()).isEqualTo(810);
    assertThat(CLEARED.effectiveN()).isEqualTo(930);
    assertThat(CLEARED.minimumN()).as("planned, not counted").isEqualTo(423);
  }

  @Test
  void roundsProportionsToThreeDecimals() {
    assertThat(CLEARED.headline().value()).isEqualTo(.863);
    assertThat(CLEARED.headline().interval()).isEqualTo(new Interval(.839, .884, .95));
    assertThat(CLEARED.headline().n()).isEqualTo(930);
  }

  @Test
  void roundsPValuesAndStatisticsToThreeDigitsAndDropsTestsOnFewerThanFifty() {
    assertThat(CLEARED.p()).isEqualTo(.0313);
    assertThat(CLEARED.adjustedP()).isEqualTo(.0626);
    assertThat(CLEARED.tests())
        .containsExactly(new TestResult("exact", "Share is .90", "z", -3.81, .000138, 930));
  }

  @Test
  void roundsAStatisticThatIsACountAndDropsItWhenFewAreBehindIt() {
    TestResult many = new TestResult("many", "Share is .90", "x", 806, .0123, 934);
    TestResult few = new TestResult("few", "Share is .90", "x", 930, .0123, 934);
    assertThat(NumberControl.tests(List.of(many, few)))
        .containsExactly(new TestResult("many", "Share is .90", "x", 810, .0123, 930));
  }

  @Test
  void tellsNothingOfAPValueThatIsVerySmallButThatItIs() {
    TestResult tiny = new TestResult("tiny", "Above one half", "z", 30, 6.46e-179, 934);
    assertThat(NumberControl.tests(List.of(tiny)).get(0).p()).isEqualTo(.0001);
    assertThat(Rounding.p(0.0)).isEqualTo(.0001);
  }

  @Test
  void dropsAProportionThatTellsOfFewerThanTenReports() {
    assertThat(CLEARED.estimates()).extracting(Estimate::id).containsExactly("share");
    assertThat(CLEARED.report())
        .startsWith("Some figures rest on too few reports")
        .doesNotContain("934");
  }

  @Test
  void keepsOfTheReasonsThoseWithoutFiguresWhereSomeAreWithheld() {
    assertThat(CLEARED.reasons())
        .as("the only reason states 85%")
        .containsExactly("Some figures rest on too few reports and are withheld.");
  }

  @Test
  void dropsAllWordsThatRestOnAHeadlineThatIsNotPublished() {
    Estimate rare = ExampleFindings.share("rare", "Rare", 4.0 / 934, 934);
    Finding finding =
        FindingControl.clear(ExampleFindings.finding(934, rare, List.of(rare), "0.4%", "0.4%"))
            .value();
    assertThat(finding.headline()).isNull();
    assertThat(List.of(finding.sentence(), finding.report(), finding.reasons().get(0)))
        .allSatisfy(text -> assertThat(text).startsWith("Some figures rest on too few reports"));
  }

  @Test
  void dropsEstimatesWithoutAFiniteInterval() {
    Estimate endless =
        new Estimate(
            "ratio",
            "Ratio",
            Estimate.Scale.RATIO,
            2,
            new Interval(1, Double.POSITIVE_INFINITY, .95),
            "profile",
            500);
    assertThat(NumberControl.estimate(endless)).isEmpty();
  }

  @Test
  void showsSensitivityOnFewerThanFiftyReportsWithoutNumbers() {
    assertThat(CLEARED.sensitivity().get(1))
        .isEqualTo(new Sensitivity("Exact days only", null, Verdict.NOT_ENOUGH_DATA, false, false));
    assertThat(CLEARED.sensitivity().get(0).estimate().n()).isEqualTo(1400);
  }

  @Test
  void withholdsAVariationThatTellsOfFewBesideTheMainEstimate() {
    Estimate main = ExampleFindings.share("share", "Share", 139.0 / 163, 163);
    Estimate withoutSix = ExampleFindings.share("others", "Share", 139.0 / 157, 157);
    Estimate sameReports = ExampleFindings.share("again", "Share", 139.0 / 163, 163);

    List<Sensitivity> shown =
        NumberControl.sensitivity(
            List.of(
                new Sensitivity("Without others", withoutSix, Verdict.INCONCLUSIVE, false, false),
                new Sensitivity("Another way", sameReports, Verdict.INCONCLUSIVE, false, false)),
            main);

    assertThat(shown.get(0).estimate()).isNull();
    assertThat(shown.get(1).estimate()).isNotNull();
  }

  @Test
  void mergesStepsOfTheFlowThatFewerThanTenReportsDoNotShare() {
    assertThat(CLEARED.flow())
        .containsExactly(
            new FlowStep("All reports; Accepted", 2040),
            new FlowStep("With a silence", 1230),
            new FlowStep("That ended", 930));
  }

  @Test
  void roundsTheCountsInSentencesAndLeavesTheRest() {
    assertThat(CLEARED.sentence())
        .isEqualTo(
            "Of 930 silences that ended, 86.3% were broken by the side that was left"
                + " (95% interval 83.9% to 88.4%).");
    Finding all = withAllEstimatesShown();
    assertThat(all.report())
        .isEqualTo(
            "n = 930 of 1,230 silences; 810 of 930 ended that way within 730 days, p = .031;"
                + " a verdict needs 423.");
    assertThat(all.reasons()).containsExactly("The interval of 930 silences reaches below 85%.");
  }

  @Test
  void changesNothingInAFindingThatWasCleared() {
    assertThat(FindingControl.clear(CLEARED).value()).isEqualTo(CLEARED);
    assertThat(FindingControl.confirm(CLEARED).value()).isEqualTo(CLEARED);
    Finding all = withAllEstimatesShown();
    assertThat(FindingControl.clear(all).value()).isEqualTo(all);
  }

  @Test
  void confirmsNothingThatWasNeverCleared() {
    assertThatThrownBy(() -> FindingControl.confirm(ExampleFindings.finding()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("C06 was never cleared: it holds numbers that are not rounded");
  }

  private static Finding withAllEstimatesShown() {
    Finding exact = ExampleFindings.finding();
    return FindingControl.clear(
            ExampleFindings.finding(
                934, exact.headline(), List.of(exact.headline()), exact.sentence(), exact.report()))
        .value();
  }
}
