package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class RateTrendPowerTest {

  private static final double[] SCORES = {0, 1, 2, 3};
  private static final double[] EXPOSURES = {500, 300, 150, 80};
  private static final RateTrendPower FALLING = RateTrendPower.of(SCORES, EXPOSURES, -.3, .05);

  /** R 4.2.2, by the formula. */
  @Test
  void agreesWithR() {
    assertThat(FALLING.events(.9)).isCloseTo(173.317052454344, within(1e-9));
    assertThat(FALLING.power(100)).isCloseTo(.692262373988592, within(1e-12));
  }

  /** R 4.2.2: 20,000 samples of 100 expected events (seed 3), Wald test of glm.fit: .7278. */
  @Test
  void agreesWithSimulation() {
    assertThat(FALLING.power(100)).isCloseTo(.7278, within(.04));
  }

  /** One score with a fifth of the events: variance .16, so 25 D² / 4 / ln² 2 events. */
  @Test
  void twoScoresByHand() {
    double distance = 1.959963984540054 + 1.281551565544600;
    double[] exposures = {4, .5};
    RateTrendPower two = RateTrendPower.of(new double[] {0, 1}, exposures, Math.log(2), .05);
    assertThat(two.events(.9)).isCloseTo(6.25 * Math.pow(distance / Math.log(2), 2), within(1e-10));
    assertThat(two.events(.9)).isCloseTo(new LogRankEvents(.2, .05).needed(2, .9), within(1e-10));
  }

  /** A fit to the events expected gives their error. */
  @Test
  void errorIsThatOfAPoissonFit() {
    double[][] design = {{1, 0}, {1, 1}, {1, 2}};
    double[] exposures = {800, 400, 200};
    double[] offset = {Math.log(800), Math.log(400), Math.log(200)};
    double error =
        PoissonRegression.withDefaults()
            .fit(design, new long[] {800, 800, 800}, offset)
            .standardErrors()[1];
    double[] scores = {0, .1, .2};
    assertThat(RateTrendPower.of(scores, exposures, 10 * Math.log(2), .05).power(1))
        .isCloseTo(new WaldPower(.05).power(Math.log(2) / (error * Math.sqrt(2400))), within(1e-9));
  }

  @Property(tries = 100, seed = "42")
  void originUnitAndDirectionOfScoresDoNotMatter(
      @ForAll @DoubleRange(min = -1000, max = 1000) double origin,
      @ForAll @DoubleRange(min = .1, max = 20) double unit) {
    double[] moved = new double[4];
    double[] exposures = new double[4];
    for (int i = 0; i < 4; i++) {
      moved[i] = origin - unit * SCORES[3 - i];
      exposures[i] = 7 * EXPOSURES[3 - i];
    }
    assertThat(RateTrendPower.of(moved, exposures, .3 / unit, .05).events(.9))
        .isCloseTo(FALLING.events(.9), within(1e-6));
  }

  @Test
  void powerNoBetterThanChanceNeedsNoEvents() {
    assertThat(FALLING.events(.02)).isZero();
  }

  @Test
  void refusesWhatCannotBeTested() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RateTrendPower.of(SCORES, EXPOSURES, 0, .05))
        .withMessageContaining("slope");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RateTrendPower.of(new double[4], EXPOSURES, 1, .05))
        .withMessageContaining("more than one score");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RateTrendPower.of(new double[0], new double[0], 1, .05))
        .withMessageContaining("more than one score");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RateTrendPower.of(new double[3], EXPOSURES, 1, .05))
        .withMessageContaining("length");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RateTrendPower.of(SCORES, new double[4], 1, .05))
        .withMessageContaining("exposure");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RateTrendPower.of(new double[] {0, Double.NaN, 1, 2}, EXPOSURES, 1, .05))
        .withMessageContaining("score");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RateTrendPower.of(SCORES, EXPOSURES, 1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> FALLING.events(0));
    assertThatIllegalArgumentException().isThrownBy(() -> FALLING.power(0));
  }
}
