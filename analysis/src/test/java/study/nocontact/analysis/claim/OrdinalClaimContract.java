package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static study.nocontact.analysis.instrument.SurveyInstrument.REPORT_STATE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.ReportState;

/** What every claim that one group gives higher answers than another keeps to. */
abstract class OrdinalClaimContract {

  /** Log odds that go with the smallest effect of interest, a Cliff's delta of .15. */
  static final double SMALLEST = .49;

  /** A world with so many people per group, and log odds that point to what is claimed. */
  abstract OrdinalWorld world(long perGroup, double effect);

  abstract Claim claim();

  /** Somebody who counts and whose answers speak against the claim. */
  abstract Answers opposite();

  /** Log odds that as many people as a verdict needs cannot tell from more or less. */
  double little() {
    return .26;
  }

  /** Log odds that they can tell from none, but hardly, in the draw with this seed. */
  double some() {
    return .45;
  }

  long seedOfSome() {
    return 4;
  }

  final Finding finding(Reports reports) {
    return Reports.judged(claim(), reports.table());
  }

  final Finding finding(long perGroup, double effect, long seed) {
    return finding(world(perGroup, effect).draw(seed));
  }

  private long minimum() {
    return claim().description().minimumN();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void isSupportedWithAGradeWhereItIsTrue(long seed) {
    Finding finding = finding(700, 1.3, seed);

    assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding.grade()).isEqualTo("A");
    assertThat(finding.tests()).anyMatch(test -> test.id().startsWith("proportional_odds."));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void isContradictedWhereTheOppositeIsTrue(long seed) {
    assertThat(finding(700, -1.3, seed).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void isContradictedWhereThereIsNoDifference(long seed) {
    Finding finding = finding(1500, 0, seed);

    assertThat(finding.verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(finding.reasons()).anyMatch(reason -> reason.contains("smaller than any"));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void isNeitherContradictedNorClearAtTheSmallestEffect(long seed) {
    Finding finding = finding(1000, SMALLEST, seed);

    assertThat(finding.verdict()).isNotEqualTo(Verdict.CONTRADICTED);
    assertThat(finding.grade()).isEmpty();
  }

  @Test
  void isInconclusiveWhereFewReportsShowALittle() {
    assertThat(finding(minimum(), little(), 2).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
  }

  @Test
  void isFragileWhereAWeakCommonCauseWouldDo() {
    Finding finding = finding(minimum() + 20, some(), seedOfSome());

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.fragile()).isTrue();
    assertThat(finding.reasons()).anyMatch(reason -> reason.contains("common cause"));
  }

  @Test
  void isFragileWhereThoseFollowedSayTheOpposite() {
    Reports reports = world(900, 1.6).followed(250, -1).draw(1);
    Finding finding = finding(reports);

    assertThat(finding.fragile()).isTrue();
    assertThat(finding.reasons())
        .anyMatch(reason -> reason.startsWith("The opposite is found here: Only reports"));
  }

  @Test
  void needsItsMinimumInEveryGroup() {
    Finding finding = finding(minimum() - 1, 1.5, 1);

    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(finding.p()).isNull();
    assertThat(finding.moreReports()).isPositive();
    assertThat(finding(minimum(), 1.5, 1).verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void leavesReportsThatWereSetAsideToAVariation() {
    Reports reports =
        world(minimum(), 1.5).draw(1).add(40, opposite(), REPORT_STATE, ReportState.QUARANTINED);
    Finding plain = finding(minimum(), 1.5, 1);

    assertThat(finding(reports).headline()).isEqualTo(plain.headline());
    assertThat(finding(reports).sensitivity())
        .anySatisfy(
            check -> {
              assertThat(check.label()).contains("set aside");
              assertThat(Math.abs(check.estimate().value()))
                  .isLessThan(Math.abs(plain.headline().value()));
            });
  }
}
