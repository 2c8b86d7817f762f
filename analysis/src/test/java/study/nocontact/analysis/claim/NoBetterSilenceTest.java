package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.instrument.SurveyInstrument.FIRST_REPORT_AFTER;

import org.junit.jupiter.api.Test;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.ElapsedTime;

class NoBetterSilenceTest {

  private static final Answers SILENT = Reunions.none(ContactPolicy.NONE_ON_PURPOSE, 730);
  private static final Answers LIMITED = Reunions.none(ContactPolicy.IMPORTANT_ONLY, 730);

  private static Reports reports(long people, long silent, long limited) {
    return new Reports()
        .add(silent, Reunions.on(SILENT, 100))
        .add(people - silent, SILENT)
        .add(limited, Reunions.on(LIMITED, 100))
        .add(people - limited, LIMITED);
  }

  private static Finding finding(Reports reports) {
    return Reports.judged(NoBetterSilence.CLAIM, reports.table());
  }

  @Test
  void isSupportedWhenThereIsNoDifference() {
    Finding finding = finding(reports(2000, 500, 500));

    assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding.grade()).isEmpty();
    assertThat(finding.headline().value()).isCloseTo(0, within(1e-9));
    // One-sided: .05 over the root of 2 * .25 * .75 / 2000.
    assertThat(finding.p()).isCloseTo(Effect.upperTail(.05 / Math.sqrt(.1875e-3)), within(1e-5));
  }

  @Test
  void hasGradeAWhenSilenceGoesWithFewerReunions() {
    assertThat(finding(reports(2000, 400, 500)).grade()).isEqualTo("A");
  }

  @Test
  void isContradictedWhenSilenceGoesWithMoreReunions() {
    assertThat(finding(reports(2000, 700, 500)).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void isInconclusiveAtTheMargin() {
    assertThat(finding(reports(2000, 590, 500)).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding(reports(2000, 620, 500)).verdict()).isEqualTo(Verdict.INCONCLUSIVE);
  }

  @Test
  void isFragileWhenWhatCameAfterTheFirstReportSaysTheOpposite() {
    Reports reports = reports(4000, 800, 1000);
    Answers again = SILENT.with(FIRST_REPORT_AFTER, ElapsedTime.ofDays(50));
    Answers limited = LIMITED.with(FIRST_REPORT_AFTER, ElapsedTime.ofDays(50));
    reports.add(250, Reunions.on(again, 100)).add(50, again);
    reports.add(50, Reunions.on(limited, 100)).add(250, limited);
    Finding finding = finding(reports);

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.fragile()).isTrue();
    assertThat(finding.reasons())
        .anyMatch(reason -> reason.contains("after the first report, among those"));
  }

  @Test
  void needs1464ReportsInEachGroup() {
    assertThat(finding(reports(1463, 366, 366)).verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(finding(reports(1465, 366, 366)).verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void countsOnlyThoseWhoWereLeftWithEitherPolicy() {
    Finding finding =
        finding(reports(50, 20, 20).add(30, Reunions.none(ContactPolicy.REGULAR, 730)));

    assertThat(finding.flow())
        .extracting(FlowStep::reports)
        .containsExactly(130L, 130L, 130L, 100L, 100L);
  }

  @Test
  void findsWhatIsTrueInWorldsWithCommonCauses() {
    assertThat(finding(PolicyWorld.EMPTY.withDifference(-.1).draw(6000, 1)).verdict())
        .isEqualTo(Verdict.SUPPORTED);
    assertThat(finding(PolicyWorld.EMPTY.withDifference(.15).draw(6000, 2)).verdict())
        .isEqualTo(Verdict.CONTRADICTED);
    assertThat(finding(PolicyWorld.EMPTY.withDifference(.05).draw(6000, 3)).verdict())
        .isEqualTo(Verdict.INCONCLUSIVE);
  }
}
