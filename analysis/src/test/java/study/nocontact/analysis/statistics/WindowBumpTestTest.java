package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class WindowBumpTestTest {

  private static final WindowBumpTest TEST = WindowBumpTest.withDefaults();
  private static final double[] DAYS = IntStream.rangeClosed(1, 120).mapToDouble(d -> d).toArray();
  private static final long[] TRIALS =
      IntStream.rangeClosed(1, 120).mapToLong(d -> 5 + (d * 7) % 11).toArray();

  @Test
  void matchesRGlmWithTheDeltaMethod() {
    // d <- 1:120; n <- 5 + (d*7) %% 11; y <- pmin(n, round(n*(.2 + .1*sin(d/20)) + (d*3) %% 2))
    // glm(cbind(y, n - y) ~ ns(log(d), knots = quantile(rep(log(d), n), 1:4/5)) + f), R 4.2.2
    long[] successes =
        IntStream.rangeClosed(1, 120)
            .mapToLong(
                d ->
                    Math.min(
                        TRIALS[d - 1],
                        (long) Math.rint(TRIALS[d - 1] * (.2 + .1 * Math.sin(d / 20.)) + d % 2)))
            .toArray();
    BumpEstimate bump = TEST.test(DAYS, successes, TRIALS);
    assertThat(bump.logOdds()).isCloseTo(0.0938644688969112, within(1e-9));
    assertThat(bump.logOddsError()).isCloseTo(0.2948824424754894, within(1e-9));
    assertThat(bump.waldP()).isCloseTo(0.7502486713890244, within(1e-8));
    assertThat(bump.likelihoodRatio().statistic()).isCloseTo(0.100801157524426, within(1e-9));
    assertThat(bump.expected()).isCloseTo(0.3380626049511696, within(1e-9));
    assertThat(bump.difference()).isCloseTo(0.0213123950488302, within(1e-9));
    assertThat(bump.differenceError()).isCloseTo(0.0674749408166072, within(1e-9));
  }

  @Test
  void noBumpIsNearZeroAndAPlantedOneIsRecovered() {
    long[] many = new long[DAYS.length];
    Arrays.fill(many, 2000);
    BumpEstimate none = TEST.test(DAYS, world(many, 0), many);
    assertThat(none.difference()).isCloseTo(0, within(3 * none.differenceError()));

    BumpEstimate planted = TEST.test(DAYS, world(many, .4), many);
    assertThat(planted.logOdds()).isCloseTo(.4, within(3 * planted.logOddsError()));
    assertThat(planted.differenceInterval().lower()).isGreaterThan(0);
  }

  @Property(tries = 20, seed = "42")
  void unitOfTimeDoesNotMatter(@ForAll @DoubleRange(min = .1, max = 50) double unit) {
    double[] scaled = Arrays.stream(DAYS).map(day -> day * unit).toArray();
    long[] successes = world(TRIALS, .4);
    BumpEstimate days = TEST.test(DAYS, successes, TRIALS);
    BumpEstimate other = TEST.withWindow(30 * unit, 3.5 * unit).test(scaled, successes, TRIALS);
    assertThat(other.difference()).isCloseTo(days.difference(), within(1e-9));
    assertThat(other.logOddsError()).isCloseTo(days.logOddsError(), within(1e-9));
  }

  @Test
  void windowOutsideTheDataIsNotEstimable() {
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> TEST.withWindow(500, 3).test(DAYS, world(TRIALS, 0), TRIALS));
  }

  @Test
  void badInputIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> TEST.withWindow(30, -1));
    assertThatIllegalArgumentException().isThrownBy(() -> TEST.withDegreesOfFreedom(0));
    assertThatIllegalArgumentException().isThrownBy(() -> TEST.withLevel(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TEST.test(new double[] {0, 1}, new long[] {1, 1}, new long[] {2, 2}))
        .withMessageContaining("time must be above zero");
  }

  private static long[] world(long[] trials, double bump) {
    BinomialSampler sampler = new BinomialSampler(new SeededReplicates(11).generator(0));
    long[] successes = new long[trials.length];
    for (int i = 0; i < trials.length; i++) {
      double linear = -.5 - .2 * Math.log(DAYS[i]) + (Math.abs(DAYS[i] - 30) <= 3 ? bump : 0);
      successes[i] = sampler.sample(trials[i], GroupedOutcome.probability(linear));
    }
    return successes;
  }

  @Test
  void levelAndDegreesOfFreedomAreHeeded() {
    long[] successes = world(TRIALS, .4);
    BumpEstimate bump = TEST.withLevel(.9).test(DAYS, successes, TRIALS);
    assertThat(bump.differenceInterval().upper())
        .isCloseTo(bump.difference() + 1.6448536269514722 * bump.differenceError(), within(1e-12));
    BumpEstimate line = TEST.withDegreesOfFreedom(1).test(DAYS, successes, TRIALS);
    double[][] design = new double[DAYS.length][];
    for (int i = 0; i < design.length; i++) {
      double inside = Math.abs(DAYS[i] - 30) <= 3.5 ? 1 : 0;
      design[i] = new double[] {1, Math.log(DAYS[i]), inside};
    }
    assertThat(line.logOdds())
        .isCloseTo(
            LogisticRegression.withDefaults().fit(design, successes, TRIALS).coefficients()[2],
            within(1e-9));
  }
}
