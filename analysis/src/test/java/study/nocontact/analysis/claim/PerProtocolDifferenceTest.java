package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_BREAKER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_LENGTH;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_START;
import static study.nocontact.analysis.instrument.SurveyInstrument.WANTED_BACK_FIRST;

import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.Breaker;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.ElapsedTime;

class PerProtocolDifferenceTest {

  private static final Answers SILENT =
      Reunions.none(ContactPolicy.NONE_ON_PURPOSE, 730).with(SILENCE_START, ElapsedTime.ofDays(0));
  private static final Answers IN_TOUCH = Reunions.none(ContactPolicy.IMPORTANT_ONLY, 730);

  private static Optional<Effect> found(Reports reports, boolean silent) {
    return new PerProtocolDifference(silent, Arms.STRICT_AND_CONTACT)
        .of(Selection.all(reports.table(), "all"), Setting.of(Look.ONLY, 1));
  }

  private static Effect found(Reports reports) {
    return found(reports, true).orElseThrow();
  }

  private static Answers brokenOn(Answers answers, int day) {
    return answers.with(SILENCE_BREAKER, Breaker.ME).with(SILENCE_LENGTH, ElapsedTime.ofDays(day));
  }

  @Test
  void isThePlainDifferenceWhereEverybodyKeepsToWhatTheyBegan() {
    Reports reports =
        new Reports()
            .add(30, Reunions.on(SILENT, 100))
            .add(70, SILENT)
            .add(80, Reunions.on(IN_TOUCH, 200))
            .add(120, IN_TOUCH);
    Effect effect = found(reports);

    assertThat(effect.value()).isCloseTo(.3 - .4, within(1e-9));
    assertThat(effect.standardError())
        .isCloseTo(Math.sqrt(.3 * .7 / 100 + .4 * .6 / 200), within(1e-9));
    assertThat(effect.n()).isEqualTo(300);
    assertThat(effect.events()).isEqualTo(110);
    assertThat(effect.size()).isCloseTo(100, within(1e-6));
    assertThat(effect.smallestCell()).isEqualTo(30);
    assertThat(found(reports, false).orElseThrow().value()).isCloseTo(.1, within(1e-9));
  }

  /**
   * In the first month the 20 who are back together have not given up either strategy. Of 180 left
   * then, 100 keep silent and stand for all, at a weight of 1.8: (20 + 10 x 1.8) / 200 = .19.
   */
  @Test
  void aReunionInTheFirstMonthCountsForBothStrategies() {
    Reports reports =
        new Reports()
            .add(10, Reunions.on(SILENT, 100))
            .add(90, SILENT)
            .add(20, Reunions.on(IN_TOUCH, 10))
            .add(80, IN_TOUCH);

    assertThat(found(reports).value()).isCloseTo(.19 - .2, within(1e-9));
  }

  @Test
  void aSilenceThatBeginsLateIsNoneThatWasSetOutFor() {
    Answers late = SILENT.with(SILENCE_START, ElapsedTime.ofDays(50));
    Reports reports =
        new Reports()
            .add(30, Reunions.on(SILENT, 100))
            .add(70, SILENT)
            .add(40, Reunions.on(late, 100))
            .add(20, Reunions.on(IN_TOUCH, 200))
            .add(80, IN_TOUCH);

    assertThat(found(reports).value()).isCloseTo(.3 - .2, within(.01));
  }

  /** Whoever wants the ex back breaks the silence more often and is back together more often. */
  @Test
  void weightsUndoThatThoseWhoGiveUpDiffer() {
    SplittableRandom random = new SplittableRandom(7);
    Reports reports = new Reports();
    long kept = 0;
    long keptAndTogether = 0;
    for (int i = 0; i < 6000; i++) {
      int wanted = random.nextBoolean() ? 5 : 1;
      Answers answers = (i % 2 == 0 ? SILENT : IN_TOUCH).with(WANTED_BACK_FIRST, wanted);
      boolean together = random.nextDouble() < (wanted == 5 ? .5 : .1);
      Answers told = together ? Reunions.on(answers, 150 + random.nextInt(200)) : answers;
      boolean breaks = i % 2 == 0 && random.nextDouble() < (wanted == 5 ? .7 : .1);
      reports.add(1, breaks ? brokenOn(told, 31 + random.nextInt(100)) : told);
      kept += i % 2 == 0 && !breaks ? 1 : 0;
      keptAndTogether += i % 2 == 0 && !breaks && together ? 1 : 0;
    }

    assertThat(found(reports).value()).isCloseTo(0, within(.03));
    assertThat((double) keptAndTogether / kept).as("without weights").isLessThan(.23);
  }

  @Test
  void needsTwentyOfEachGroupWithWhatIsNeeded() {
    Reports reports = new Reports().add(10, Reunions.on(SILENT, 100)).add(10, SILENT);
    reports.add(5, Reunions.on(IN_TOUCH, 99)).add(14, IN_TOUCH);
    assertThat(found(reports, true)).isEmpty();
    assertThat(found(reports.add(1, IN_TOUCH), true)).isPresent();

    Answers undated = Reunions.none(ContactPolicy.NONE_ON_PURPOSE, 730);
    Reports unknown = new Reports().add(50, undated).add(50, IN_TOUCH);
    assertThat(found(unknown, true)).isEmpty();
  }

  @Test
  void isEmptyWhereNobodyIsSeenToTheEnd() {
    Answers silent =
        Reunions.none(ContactPolicy.NONE_ON_PURPOSE, 100)
            .with(SILENCE_START, ElapsedTime.ofDays(0));
    Answers inTouch = Reunions.none(ContactPolicy.REGULAR, 100);
    assertThat(found(new Reports().add(50, silent).add(50, inTouch), true)).isEmpty();
  }

  @Test
  void aTableOfCountsGivesWhatTheSameReportsOneByOneGive() {
    Reports counted = new Reports();
    Reports single = new Reports();
    Answers[] kinds = {
      Reunions.on(SILENT, 100), SILENT, brokenOn(SILENT, 60), IN_TOUCH, Reunions.on(IN_TOUCH, 20)
    };
    for (Answers kind : kinds) {
      counted.add(30, kind);
      for (int i = 0; i < 30; i++) {
        single.add(1, kind);
      }
    }
    Effect effect = found(single);
    assertThat(found(counted).value()).isCloseTo(effect.value(), within(1e-9));
    assertThat(found(counted).standardError()).isCloseTo(effect.standardError(), within(1e-9));
  }
}
