package study.nocontact.analysis.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static study.nocontact.analysis.instrument.SurveyInstrument.ANXIETY_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER_AFTER;
import static study.nocontact.analysis.instrument.SurveyInstrument.FIRST_REPORT_AFTER;
import static study.nocontact.analysis.instrument.SurveyInstrument.FOLLOWED_FROM;
import static study.nocontact.analysis.instrument.SurveyInstrument.HOPE_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.PROSPECTIVE;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_BREAKER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_LENGTH;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_STATE;
import static study.nocontact.analysis.instrument.SurveyInstrument.SINCE_BREAKUP;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.instrument.Categories.BackTogether;
import study.nocontact.analysis.instrument.Categories.Breaker;
import study.nocontact.analysis.instrument.Categories.Initiator;
import study.nocontact.analysis.instrument.Categories.SilenceState;
import study.nocontact.analysis.instrument.Categories.YesNo;

class WavesTest {

  /** Day 200 after the breakup: silent for 5 weeks. */
  private static final Answers FIRST =
      Typed.leaver().with("hope_now", "4").with("anxiety_first", "5").parse().answers();

  private static final Answers STILL_SILENT_ON_DAY_230 =
      later("230", "ongoing", "65", "no").with(HOPE_NOW, 3);
  private static final Answers ENDED_BY_DAY_260 =
      later("260", "ended", "70", "yes_still")
          .with(SILENCE_BREAKER, Breaker.EX)
          .with(BACK_TOGETHER_AFTER, ElapsedTime.ofDays(240));

  @Test
  void oneReportStaysAsItIs() {
    assertThat(merged(FIRST)).isEqualTo(FIRST.with(PROSPECTIVE, YesNo.NO));
  }

  @Test
  void aSilenceThatWentOnIsLongerAndStillCensored() {
    Answers merged = merged(FIRST, STILL_SILENT_ON_DAY_230);

    assertThat(merged.get(SILENCE_STATE)).contains(SilenceState.ONGOING);
    assertThat(merged.code(SILENCE_LENGTH)).isEqualTo(65);
    assertThat(merged.code(SINCE_BREAKUP)).isEqualTo(230);
    assertThat(merged.get(PROSPECTIVE)).contains(YesNo.NO);
  }

  @Test
  void aSilenceThatEndedSinceIsObservedAndProspective() {
    Answers merged = merged(FIRST, STILL_SILENT_ON_DAY_230, ENDED_BY_DAY_260);

    assertThat(merged.get(SILENCE_STATE)).contains(SilenceState.ENDED);
    assertThat(merged.get(SILENCE_BREAKER)).contains(Breaker.EX);
    assertThat(merged.code(SILENCE_LENGTH)).isEqualTo(70);
    assertThat(merged.get(PROSPECTIVE)).contains(YesNo.YES);
    assertThat(merged.code(SINCE_BREAKUP)).isEqualTo(260);
    assertThat(merged.get(FIRST_REPORT_AFTER)).isEqualTo(FIRST.get(SINCE_BREAKUP));
    assertThat(merged.get(FOLLOWED_FROM)).isEqualTo(FIRST.get(SILENCE_LENGTH));
    assertThat(merged.get(BACK_TOGETHER)).contains(BackTogether.YES_STILL);
    assertThat(merged.code(BACK_TOGETHER_AFTER)).isEqualTo(240);
  }

  @Test
  void feelingsAreThoseOfTheLatestReportThatTells() {
    assertThat(merged(FIRST).get(HOPE_NOW)).contains(4);
    assertThat(merged(FIRST, STILL_SILENT_ON_DAY_230).get(HOPE_NOW)).contains(3);
    assertThat(merged(FIRST, STILL_SILENT_ON_DAY_230, ENDED_BY_DAY_260).get(HOPE_NOW)).contains(3);
    assertThat(merged(FIRST, ENDED_BY_DAY_260).get(ANXIETY_FIRST)).contains(5);
  }

  @Test
  void aSilenceThatHadEndedBeforeIsNotProspective() {
    Answers ended = Typed.left().parse().answers();

    Answers merged = merged(ended, ENDED_BY_DAY_260.with(SINCE_BREAKUP, ElapsedTime.ofDays(400)));

    assertThat(merged.get(PROSPECTIVE)).contains(YesNo.NO);
    assertThat(merged.code(SILENCE_LENGTH)).isEqualTo(100);
  }

  @Test
  void whatWasNotAskedAgainStaysAsItWas() {
    Answers contradicting = ENDED_BY_DAY_260.with(INITIATOR, Initiator.BOTH);

    assertThat(merged(FIRST, contradicting).get(INITIATOR)).contains(Initiator.ME);
  }

  @Test
  void amountsInCoarserUnitsNeverGoBack() {
    Answers rougher =
        STILL_SILENT_ON_DAY_230
            .with(SINCE_BREAKUP, new ElapsedTime(6, ElapsedTime.Unit.MONTHS))
            .with(SILENCE_LENGTH, new ElapsedTime(1, ElapsedTime.Unit.MONTHS));

    Answers merged = merged(FIRST, rougher);

    assertThat(merged.code(SINCE_BREAKUP)).isEqualTo(200);
    assertThat(merged.code(SILENCE_LENGTH)).isEqualTo(35);
  }

  @Test
  void whatWasRecordedAsProspectiveStaysSo() {
    assertThat(merged(FIRST.with(PROSPECTIVE, YesNo.YES)).get(PROSPECTIVE)).contains(YesNo.YES);
  }

  @Test
  void thereIsNoPersonWithoutAReport() {
    assertThatThrownBy(() -> new Waves(List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  @Property(tries = 300, seed = "20240607")
  void timeNeverGoesBackAndWhatIsOverStaysOver(
      @ForAll long first, @ForAll long second, @ForAll long third) {
    List<Answers> told =
        Stream.of(first, second, third)
            .map(seed -> AnswerParser.parse(FilledForm.valid(seed)).answers())
            .toList();
    Answers before = merged(told.get(0), told.get(1));
    Answers after = new Waves(told).merged();

    assertThat(after.code(SINCE_BREAKUP)).isGreaterThanOrEqualTo(before.code(SINCE_BREAKUP));
    assertThat(after.code(SILENCE_LENGTH)).isGreaterThanOrEqualTo(before.code(SILENCE_LENGTH));
    if (before.is(SILENCE_STATE, SilenceState.ENDED)) {
      assertThat(after.get(SILENCE_LENGTH)).isEqualTo(before.get(SILENCE_LENGTH));
      assertThat(after.get(PROSPECTIVE)).isEqualTo(before.get(PROSPECTIVE));
    }
    if (before.is(BACK_TOGETHER, BackTogether.YES_THEN_ENDED)) {
      assertThat(after.get(BACK_TOGETHER)).isEqualTo(before.get(BACK_TOGETHER));
    }
    assertThat(after.get(INITIATOR)).isEqualTo(before.get(INITIATOR));
  }

  @Property(tries = 300, seed = "20240607")
  void prospectiveMeansOngoingOnceAndEndedLater(@ForAll long first, @ForAll long second) {
    Answers before = AnswerParser.parse(FilledForm.valid(first)).answers();
    Answers later = AnswerParser.parse(FilledForm.valid(second)).answers();

    assertThat(merged(before, later).is(PROSPECTIVE, YesNo.YES))
        .isEqualTo(
            before.is(SILENCE_STATE, SilenceState.ONGOING)
                && later.is(SILENCE_STATE, SilenceState.ENDED));
  }

  private static Answers merged(Answers... waves) {
    return new Waves(List.of(waves)).merged();
  }

  private static Answers later(String since, String state, String length, String together) {
    ParsedAnswers parsed =
        Typed.nothing()
            .elapsed("since_breakup", since, "days")
            .with("silence_state", state)
            .elapsed("silence_length", length, "days")
            .with("silence_breaker", state.equals("ended") ? "chance" : "")
            .with("back_together", together)
            .parse(new FollowUp(FIRST));
    assertThat(parsed.problems()).isEmpty();
    return parsed.answers();
  }
}
