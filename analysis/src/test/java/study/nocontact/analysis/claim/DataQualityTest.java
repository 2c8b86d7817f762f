package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.instrument.SurveyInstrument.PLAN_FIXED;
import static study.nocontact.analysis.instrument.SurveyInstrument.REPORT_STATE;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_LENGTH;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.ReportState;
import study.nocontact.analysis.instrument.Categories.YesNo;
import study.nocontact.analysis.instrument.SurveyInstrument;

class DataQualityTest {

  private static final Answers SILENT = Reports.ongoing(30);

  /** Whether a plan was fixed is asked of those silent on purpose only. */
  private static final Reports REPORTS =
      new Reports()
          .add(60, SILENT, PLAN_FIXED, YesNo.YES)
          .add(20, Reports.ongoing(33), PLAN_FIXED, YesNo.NO)
          .add(20, SILENT)
          .add(50, SILENT.with(SurveyInstrument.CONTACT_POLICY, ContactPolicy.REGULAR))
          .add(40, SILENT, REPORT_STATE, ReportState.QUARANTINED);

  private static final DataQuality QUALITY = new DataQuality(REPORTS.table(), Look.ONLY);

  @Test
  void tellsWhichShareOfThoseAskedDidNotAnswer() {
    assertThat(QUALITY.of(Set.of(PLAN_FIXED)))
        .singleElement()
        .satisfies(
            missing -> {
              assertThat(missing.id()).isEqualTo("missing_plan_fixed");
              assertThat(missing.value()).isCloseTo(.2, within(1e-12));
              assertThat(missing.n()).isEqualTo(100);
            });
  }

  @Test
  void tellsHowLengthsPileUp() {
    List<Estimate> length = QUALITY.of(Set.of(SILENCE_LENGTH));

    assertThat(length).extracting(Estimate::id).contains("heaping_silence_length");
    assertThat(length.get(1).scale()).isEqualTo(Estimate.Scale.INDEX);
    assertThat(length.get(1).value()).isGreaterThan(1000);
    assertThat(length.get(1).n()).isEqualTo(150);
  }

  @Test
  void saysNothingOfWhatNobodyWasAsked() {
    Reports none = new Reports().add(5, Answers.none());
    assertThat(new DataQuality(none.table(), Look.ONLY).of(Set.of(PLAN_FIXED, SILENCE_LENGTH)))
        .isEmpty();
  }
}
