package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ChangePointTest {

  private static final double[] X = IntStream.rangeClosed(1, 20).mapToDouble(i -> i).toArray();
  private static final long[] TRIALS = IntStream.rangeClosed(1, 20).mapToLong(i -> 200).toArray();

  @TestFactory
  Stream<DynamicTest> matchesR() {
    ChangePointFit fit = down();
    double[] coefficients = fit.broken().coefficients();
    return Golden.of("G20")
        .put("psi", fit.psi())
        .put("deviance", fit.broken().deviance())
        .put("deviance.linear", fit.linear().deviance())
        .put("lr.change", fit.likelihoodRatio())
        .put("beta.int", coefficients[0])
        .put("beta.slope1", coefficients[1])
        .put("beta.dslope", coefficients[2])
        .tests();
  }

  @Test
  void profileIntervalEndsWhereTheLikelihoodRatioReachesTheQuantile() {
    ChangePointFit fit = down();
    Interval interval = fit.interval(.95);
    assertThat(interval.contains(fit.psi())).isTrue();
    for (double bound : new double[] {interval.lower(), interval.upper()}) {
      double[] age = Golden.column("down.csv", "age");
      double[][] design =
          Arrays.stream(age)
              .mapToObj(value -> new double[] {1, value, Math.max(0, value - bound)})
              .toArray(double[][]::new);
      double deviance =
          LogisticRegression.withDefaults()
              .fit(design, counts("cases"), counts("births"))
              .deviance();
      assertThat(deviance - fit.broken().deviance()).isCloseTo(3.841458820694124, within(1e-6));
    }
  }

  private static ChangePointFit down() {
    return ChangePoint.withDefaults()
        .fit(Golden.column("down.csv", "age"), counts("cases"), counts("births"));
  }

  private static long[] counts(String column) {
    return Arrays.stream(Golden.column("down.csv", column)).mapToLong(n -> (long) n).toArray();
  }

  @Test
  void plantedChangeIsFoundAndItsAbsenceIsNot() {
    ChangePointFit change = ChangePoint.withDefaults().fit(X, world(.3, 1), TRIALS);
    assertThat(change.psi()).isCloseTo(10, within(2.0));
    assertThat(change.interval(.99).contains(10)).isTrue();
    assertThat(change.pValue(99, 5)).isEqualTo(.01);

    ChangePointFit none = ChangePoint.withDefaults().fit(X, world(0, 1), TRIALS);
    assertThat(none.pValue(99, 5)).isGreaterThan(.05).isEqualTo(none.pValue(99, 5));
  }

  @Property(tries = 10, seed = "42")
  void unitDoesNotMatter(@ForAll @DoubleRange(min = .1, max = 50) double unit) {
    long[] successes = world(.3, 1);
    double[] scaled = Arrays.stream(X).map(x -> x * unit).toArray();
    ChangePointFit fit = ChangePoint.withDefaults().fit(X, successes, TRIALS);
    ChangePointFit other = ChangePoint.withDefaults().fit(scaled, successes, TRIALS);
    assertThat(other.psi() / unit).isCloseTo(fit.psi(), within(1e-4));
    assertThat(other.likelihoodRatio()).isCloseTo(fit.likelihoodRatio(), within(1e-7));
  }

  @Test
  void onlyTheRangeIsSearched() {
    ChangePointFit fit = ChangePoint.withDefaults().withRange(14, 17).fit(X, world(.3, 1), TRIALS);
    assertThat(fit.psi()).isBetween(14.0, 17.0);
    assertThat(fit.interval(.95).within(14, 17)).isTrue();
  }

  @Test
  void badInputIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChangePoint.withDefaults().withRange(3, 3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChangePoint.withDefaults().withGridPoints(2));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ChangePoint.withDefaults()
                    .fit(new double[] {1, 2, 3}, new long[] {1, 2, 1}, new long[] {4, 4, 4}))
        .withMessageContaining("four distinct");
  }

  /** Log-odds -1 up to 10, then rising by {@code slope}, over a slight fall throughout. */
  private static long[] world(double slope, long seed) {
    BinomialSampler sampler = new BinomialSampler(new SeededReplicates(seed).generator(0));
    long[] successes = new long[X.length];
    for (int i = 0; i < X.length; i++) {
      double linear = -1 - .02 * X[i] + slope * Math.max(0, X[i] - 10);
      successes[i] = sampler.sample(TRIALS[i], GroupedOutcome.probability(linear));
    }
    return successes;
  }

  @Test
  void finerGridsLeadToTheSameChange() {
    ChangePointFit fit = down();
    ChangePointFit coarse =
        ChangePoint.withDefaults()
            .withGridPoints(12)
            .fit(Golden.column("down.csv", "age"), counts("cases"), counts("births"));
    assertThat(coarse.psi()).isCloseTo(fit.psi(), within(1e-4));
    assertThat(coarse.interval(.95).lower()).isCloseTo(fit.interval(.95).lower(), within(1e-4));
  }

  /** Of 20 equal cells, the 2nd holds the 10th and the 18th the 90th percentile. */
  @Test
  void withoutAChangeTheWholeRangeIsLeft() {
    long[] line = new long[X.length];
    for (int i = 0; i < line.length; i++) {
      line[i] = Math.round(TRIALS[i] * GroupedOutcome.probability(-1 + .1 * X[i]));
    }
    ChangePointFit fit = ChangePoint.withDefaults().fit(X, line, TRIALS);
    assertThat(fit.interval(.95)).isEqualTo(new Interval(2, 18, .95));
  }

  @Test
  void pointsBeyondTheDataAreNoCandidates() {
    ChangePointFit fit = ChangePoint.withDefaults().withRange(5, 40).fit(X, world(.3, 1), TRIALS);
    assertThat(fit.psi()).isCloseTo(10, within(2.0));
    ChangePoint beyond = ChangePoint.withDefaults().withRange(25, 40);
    long[] successes = world(.3, 1);
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> beyond.fit(X, successes, TRIALS))
        .withMessageContaining("anywhere in the range");
  }
}
