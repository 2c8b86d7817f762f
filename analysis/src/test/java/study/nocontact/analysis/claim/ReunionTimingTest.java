package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER_LASTED;
import static study.nocontact.analysis.instrument.SurveyInstrument.FIRST_REPORT_AFTER;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.BackTogether;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.ElapsedTime;

class ReunionTimingTest {

  private static final Answers NONE = Reunions.none(ContactPolicy.NONE_ON_PURPOSE, 400);

  private static Optional<Spell> of(Timing timing, Answers answers) {
    return timing.of(Selection.all(new Reports().add(1, answers).table(), "all").report(0));
  }

  private static Optional<Spell> any(Answers answers) {
    return of(ReunionTiming::any, answers);
  }

  @Test
  void takesWhateverCameFirst() {
    assertThat(any(NONE)).contains(new Spell(0, 400, 0));
    assertThat(any(Reunions.on(NONE, 100))).contains(new Spell(0, 100, 1));
    assertThat(any(Reunions.partner(NONE, 80))).contains(new Spell(0, 80, 2));
    assertThat(any(Reunions.partner(Reunions.on(NONE, 100), 80))).contains(new Spell(0, 80, 2));
    assertThat(any(Reunions.partner(Reunions.on(NONE, 80), 80))).contains(new Spell(0, 80, 1));
  }

  @Test
  void countsTheDayOfTheBreakupAsHalfADay() {
    assertThat(any(Reunions.on(NONE, 0))).contains(new Spell(0, .5, 1));
  }

  @Test
  void isEmptyWithoutADate() {
    assertThat(any(NONE.with(BACK_TOGETHER, BackTogether.YES_STILL))).isEmpty();
    assertThat(any(Reunions.on(NONE, 401))).isEmpty();
  }

  @Test
  void doesNotCountReunionsThatDidNotLast() {
    Answers ended = Reunions.on(NONE, 100).with(BACK_TOGETHER, BackTogether.YES_THEN_ENDED);

    assertThat(of(ReunionTiming::lasting, ended)).isEmpty();
    assertThat(of(ReunionTiming::lasting, ended.with(BACK_TOGETHER_LASTED, ElapsedTime.ofDays(89))))
        .contains(new Spell(0, 400, 0));
    assertThat(of(ReunionTiming::lasting, ended.with(BACK_TOGETHER_LASTED, ElapsedTime.ofDays(90))))
        .contains(new Spell(0, 100, 1));
    assertThat(of(ReunionTiming::lasting, Reunions.on(NONE, 100))).contains(new Spell(0, 100, 1));
  }

  @Test
  void mayBeSplitAtTheFirstReport() {
    Answers again = Reunions.on(NONE, 100).with(FIRST_REPORT_AFTER, ElapsedTime.ofDays(60));
    Answers before = Reunions.on(NONE, 40).with(FIRST_REPORT_AFTER, ElapsedTime.ofDays(60));

    assertThat(of(ReunionTiming::asFirstReported, again)).contains(new Spell(0, 60, 0));
    assertThat(of(ReunionTiming::sinceFirstReport, again)).contains(new Spell(60, 100, 1));
    assertThat(of(ReunionTiming::asFirstReported, before)).contains(new Spell(0, 40, 1));
    assertThat(of(ReunionTiming::sinceFirstReport, before)).isEmpty();
    assertThat(of(ReunionTiming::asFirstReported, NONE)).contains(new Spell(0, 400, 0));
    assertThat(of(ReunionTiming::sinceFirstReport, NONE)).isEmpty();
  }

  @Test
  void mayBeCountedFromALaterDay() {
    Timing later = ((Timing) ReunionTiming::any).after(90);

    assertThat(of(later, Reunions.on(NONE, 100))).contains(new Spell(0, 10, 1));
    assertThat(of(later, Reunions.on(NONE, 90))).isEmpty();
  }
}
