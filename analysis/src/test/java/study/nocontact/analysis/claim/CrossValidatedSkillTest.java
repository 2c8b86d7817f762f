package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.instrument.SurveyInstrument.ANXIETY_FIRST;

import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.Breaker;

class CrossValidatedSkillTest {

  private static final double YEAR = 365;

  private static Optional<Effect> skill(Reports reports) {
    return new CrossValidatedSkill(
            SilenceTiming::whole, SilenceTiming.BY_THE_LEAVING, YEAR, Covariates.OUTLOOK)
        .of(Selection.all(reports.table(), "all"), Setting.of(Look.ONLY, 1));
  }

  /** The anxious hear with this probability within the year, the calm with what it lacks to one. */
  private static Reports drawn(double probability, boolean someLost, int n) {
    SplittableRandom random = new SplittableRandom(5);
    Reports reports = new Reports();
    for (int i = 0; i < n; i++) {
      boolean anxious = i % 2 == 0;
      boolean hears = random.nextDouble() < (anxious ? probability : 1 - probability);
      int day = 1 + random.nextInt(360);
      int lost = someLost ? 1 + random.nextInt(720) : 500;
      Answers silence;
      if (hears && day <= lost) {
        silence = Reports.ended(day, Breaker.EX);
      } else {
        silence = Reports.ongoing(lost);
      }
      reports.add(1, silence, ANXIETY_FIRST, anxious ? 5 : 1);
    }
    return reports;
  }

  /** Squared distances of .9 x .1 against .5 x .5: 1 - .09 / .25 = .64. */
  @Test
  void isTheShareOfTheBrierScoreThatForecastsSave() {
    Effect effect = skill(drawn(.9, false, 4000)).orElseThrow();

    assertThat(effect.value()).isCloseTo(.64, within(.03));
    assertThat(effect.n()).isEqualTo(4000);
    assertThat(effect.measure()).isEqualTo(Measure.SKILL);
  }

  @Test
  void isTheSameWhereSomeAreLostSightOf() {
    Effect effect = skill(drawn(.9, true, 8000)).orElseThrow();

    assertThat(effect.value()).isCloseTo(.64, within(.03));
    assertThat(effect.n()).isLessThan(8000);
  }

  @Test
  void isAboutNoneWhereNothingForetells() {
    Effect effect = skill(drawn(.5, true, 8000)).orElseThrow();

    assertThat(effect.value()).isCloseTo(0, within(.01));
    assertThat(new Rule.Within(true).agrees(effect, Look.ONLY)).isTrue();
  }

  @Test
  void needsAHundredOfEither() {
    Reports reports =
        new Reports().add(99, Reports.ended(30, Breaker.EX)).add(900, Reports.ongoing(500));
    assertThat(skill(reports)).isEmpty();
    assertThat(skill(new Reports().add(900, Reports.ongoing(20)))).isEmpty();
  }
}
