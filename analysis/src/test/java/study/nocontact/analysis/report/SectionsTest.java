package study.nocontact.analysis.report;

import static org.assertj.core.api.Assertions.assertThat;
import static study.nocontact.analysis.instrument.SurveyInstrument.ANXIETY_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.FORECAST_CHANCE;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.REPORT_STATE;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_ANY;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_BREAKER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_LENGTH;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_STATE;
import static study.nocontact.analysis.instrument.SurveyInstrument.SINCE_BREAKUP;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.dataset.Case;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.BackTogether;
import study.nocontact.analysis.instrument.Categories.Breaker;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.Initiator;
import study.nocontact.analysis.instrument.Categories.ReportState;
import study.nocontact.analysis.instrument.Categories.SilenceState;
import study.nocontact.analysis.instrument.Categories.YesNo;
import study.nocontact.analysis.instrument.ElapsedTime;
import study.nocontact.analysis.instrument.InstrumentText;

/** Sections on reports few enough to count by hand. */
class SectionsTest {

  private static final InstrumentText TEXT = InstrumentText.in(Locale.ENGLISH);

  private static Answers report() {
    return Answers.none()
        .with(INITIATOR, Initiator.EX)
        .with(SINCE_BREAKUP, ElapsedTime.ofDays(400))
        .with(CONTACT_POLICY, ContactPolicy.NONE_ON_PURPOSE)
        .with(BACK_TOGETHER, BackTogether.NO);
  }

  private static Answers silence(int days, Breaker breaker) {
    return report()
        .with(SILENCE_ANY, YesNo.YES)
        .with(SILENCE_STATE, SilenceState.ENDED)
        .with(SILENCE_LENGTH, ElapsedTime.ofDays(days))
        .with(SILENCE_BREAKER, breaker);
  }

  private static CaseTable table(Answers... reports) {
    CaseTable.Builder cases = new CaseTable.Builder();
    for (Answers each : reports) {
      cases.add(Case.of(each), 2);
    }
    return cases.build();
  }

  private static String csv(Section section, String id) {
    return section
        .allExhibits()
        .map(each -> each instanceof Figure figure ? figure.table() : (DataTable) each)
        .filter(table -> table.id().equals(id))
        .findFirst()
        .orElseThrow()
        .csv();
  }

  @Test
  void leavesQuarantinedReportsOut() {
    CaseTable cases = table(report(), report().with(REPORT_STATE, ReportState.QUARANTINED));
    assertThat(Reports.accepted(cases).reports()).isEqualTo(2);
  }

  @Test
  void countsTheSampleByContact() {
    String csv =
        csv(
            SampleSection.of(
                table(report(), report().with(CONTACT_POLICY, ContactPolicy.REGULAR)), TEXT),
            "sample");
    assertThat(csv)
        .contains(
            "Reports,,4,2,0,2,0\r\n", "My ex did,4,2,0,2,0\r\n", "Median (days),400,400,,400,");
  }

  @Test
  void countsOnlyThoseAskedAsSkipping() {
    String csv = csv(MissingSection.of(table(report(), report()), TEXT), "missing-answers");
    assertThat(csv)
        .contains(",initiator,4,0\r\n", ",anxiety_now,4,4\r\n", ",silence_length,0,0\r\n")
        .contains(",contact_month1,4,4\r\n", ",leaver_regret,0,0\r\n");
  }

  @Test
  void countsLengthsAndMarksPreferredDays() {
    CaseTable cases =
        table(silence(30, Breaker.ME), silence(30, Breaker.EX), silence(31, Breaker.ME));
    Section section = MissingSection.of(cases, TEXT);
    assertThat(csv(section, "durations"))
        .isEqualTo("Days,Reports,Preferred day\r\n30,4,yes\r\n31,2,no\r\n");
    assertThat(csv(section, "heaping")).contains("How long did it last?,6,");
  }

  @Test
  void readsShareEndedAndRateFromTheSilences() {
    SilenceTimes silences =
        SilenceTimes.of(table(silence(10, Breaker.ME), silence(20, Breaker.EX), report()));
    Section section = TimeSection.of(silences);
    assertThat(csv(section, "silence-incidence"))
        .contains("Broken by the side that was left,14,0.5,")
        .contains("Broken by the side that left,14,0,");
    // Both pairs are at risk for 7 days, then until day 10 and day 20.
    assertThat(csv(section, "silence-hazard")).contains("1–7,0,28,0,").contains("8–30,4,32,125,");
  }

  @Test
  void countsASilenceNobodyDecidedOnFromItsSeventhDay() {
    CaseTable cases =
        table(
            silence(7, Breaker.ME).with(CONTACT_POLICY, ContactPolicy.FADED),
            silence(9, Breaker.ME).with(CONTACT_POLICY, ContactPolicy.FADED));
    assertThat(SilenceTimes.of(cases).times().subjects()).isEqualTo(2);
    assertThat(SilenceTimes.of(cases).onPurpose().isEmpty()).isTrue();
  }

  @Test
  void countsRatings() {
    String csv =
        csv(
            FeelingsSection.of(
                table(report().with(ANXIETY_NOW, 5), report().with(ANXIETY_NOW, 2), report()),
                TEXT),
            "ratings-then-and-now");
    assertThat(csv).contains("Anxiety today,4,0,2,0,0,2\r\n");
  }

  @Test
  void binsForecastsByTens() {
    CaseTable cases =
        table(
            report().with(FORECAST_CHANCE, 9),
            report().with(FORECAST_CHANCE, 100).with(BACK_TOGETHER, BackTogether.YES_STILL),
            report().with(FORECAST_CHANCE, 92),
            report().with(FORECAST_CHANCE, 50).with(SINCE_BREAKUP, ElapsedTime.ofDays(364)));
    assertThat(csv(ForecastSection.of(cases), "calibration"))
        .contains("0 to 9 percent,0.09,2,0,0,", "90 to 100 percent,0.96,4,2,0.5,")
        .hasLineCount(3);
  }

  @Test
  void saysWhyThereIsNothingToCompare() {
    Section section = ComparisonSection.of(ComparisonSection.compared(table(report())));
    assertThat(section.paragraphs()).anyMatch(words -> words.startsWith("Balance cannot be"));
    assertThat(section.exhibits()).isEmpty();
  }
}
