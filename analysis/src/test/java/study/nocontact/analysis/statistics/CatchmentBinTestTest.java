package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class CatchmentBinTestTest {

  private static final CatchmentBinTest TEST = CatchmentBinTest.withDefaults();
  private static final int TARGET = 3;
  private static final double[] LOG_TIMES =
      Arrays.stream(new double[] {5, 13.5, 21.5, 34, 58, 88.5, 125, 200, 400})
          .map(Math::log)
          .toArray();
  private static final long[] TRIALS = {120, 150, 160, 400, 300, 220, 180, 150, 90};
  private static final long[] SUCCESSES = {20, 31, 38, 118, 70, 50, 35, 25, 12};

  @Test
  void matchesRGlmWithTheDeltaMethod() {
    // glm(cbind(y, n - y) ~ x + I(x^2) + t4, binomial), R 4.2.2
    BumpEstimate bump = TEST.test(LOG_TIMES, SUCCESSES, TRIALS, TARGET);
    assertThat(bump.logOdds()).isCloseTo(0.2923781889338646, within(1e-10));
    assertThat(bump.logOddsError()).isCloseTo(0.1438445350628137, within(1e-10));
    assertThat(bump.waldP()).isCloseTo(0.0420931012633709, within(1e-9));
    assertThat(bump.likelihoodRatio().statistic()).isCloseTo(4.09333167090292, within(1e-9));
    assertThat(bump.expected()).isCloseTo(0.2380136466930287, within(1e-10));
    assertThat(bump.difference()).isCloseTo(0.0569863533069711, within(1e-10));
    assertThat(bump.differenceError()).isCloseTo(0.0283749040505295, within(1e-10));
    assertThat(bump.differenceInterval().lower())
        .isCloseTo(0.0569863533069711 - 1.959963984540054 * 0.0283749040505295, within(1e-9));
    assertThat(bump.expected() + bump.difference()).isCloseTo(118. / 400, within(1e-10));
  }

  @Test
  void withAConstantItComparesTheTargetWithTheRest() {
    BumpEstimate bump =
        TEST.withDegree(0)
            .withLevel(.9)
            .test(new double[] {1, 2, 3}, new long[] {20, 30, 40}, new long[] {100, 100, 60}, 2);
    assertThat(bump.expected()).isCloseTo(50. / 200, within(1e-12));
    assertThat(bump.difference()).isCloseTo(40. / 60 - 50. / 200, within(1e-12));
    double error = Math.sqrt(2. / 3 * 1 / 3 / 60 + .25 * .75 / 200);
    assertThat(bump.differenceError()).isCloseTo(error, within(1e-12));
    assertThat(bump.differenceInterval().level()).isEqualTo(.9);
  }

  @Test
  void noBumpIsNearZeroAndAPlantedOneIsRecovered() {
    long[] many = {40_000, 40_000, 40_000, 40_000, 40_000, 40_000, 40_000, 40_000, 40_000};
    BumpEstimate none = TEST.test(LOG_TIMES, world(many, 0, 1), many, TARGET);
    assertThat(none.difference()).isCloseTo(0, within(3 * none.differenceError()));
    assertThat(none.differenceError()).isLessThan(.004);

    BumpEstimate planted = TEST.test(LOG_TIMES, world(many, .26, 1), many, TARGET);
    assertThat(planted.logOdds()).isCloseTo(.26, within(3 * planted.logOddsError()));
    assertThat(planted.waldP()).isLessThan(1e-6);
  }

  @Property(tries = 30, seed = "42")
  void unitOfTimeDoesNotMatter(@ForAll @DoubleRange(min = .01, max = 100) double unit) {
    double[] shifted = Arrays.stream(LOG_TIMES).map(value -> value + Math.log(unit)).toArray();
    BumpEstimate days = TEST.test(LOG_TIMES, SUCCESSES, TRIALS, TARGET);
    BumpEstimate other = TEST.test(shifted, SUCCESSES, TRIALS, TARGET);
    assertThat(other.logOdds()).isCloseTo(days.logOdds(), within(1e-9));
    assertThat(other.differenceError()).isCloseTo(days.differenceError(), within(1e-9));
  }

  @Test
  void targetWithOneKindOfOutcomeIsNotEstimable() {
    long[] successes = SUCCESSES.clone();
    successes[TARGET] = 0;
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> TEST.test(LOG_TIMES, successes, TRIALS, TARGET));
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(
            () -> TEST.test(new double[] {1, 2, 3}, new long[] {2, 2, 2}, new long[] {4, 4, 4}, 1));
  }

  @Test
  void badInputIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TEST.test(LOG_TIMES, SUCCESSES, TRIALS, 9))
        .withMessageContaining("no bin 9");
    assertThatIllegalArgumentException().isThrownBy(() -> TEST.withDegree(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> TEST.withLevel(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TEST.test(new double[2], SUCCESSES, TRIALS, TARGET));
  }

  /** Quadratic in log time on the log-odds scale, plus a bump in the target bin. */
  private static long[] world(long[] trials, double bump, long seed) {
    BinomialSampler sampler = new BinomialSampler(new SeededReplicates(seed).generator(0));
    long[] successes = new long[trials.length];
    for (int i = 0; i < trials.length; i++) {
      double x = LOG_TIMES[i] - 3.5;
      double linear = -1 - .1 * x - .05 * x * x + (i == TARGET ? bump : 0);
      successes[i] = sampler.sample(trials[i], GroupedOutcome.probability(linear));
    }
    return successes;
  }
}
