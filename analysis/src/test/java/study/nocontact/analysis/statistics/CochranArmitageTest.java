package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CochranArmitageTest {

  private static final CochranArmitage TEST = CochranArmitage.withDefaults();
  private static final long[] SUCCESSES = {0, 2, 3};
  private static final long[] TRIALS = {4, 5, 3};
  private static final double[] SCORES = {1, 2, 4};

  @TestFactory
  Stream<DynamicTest> agreesWithR() {
    double[] race = Golden.column("birthwt.csv", "race");
    double[] low = Golden.column("birthwt.csv", "low");
    long[] successes = new long[3];
    long[] trials = new long[3];
    for (int i = 0; i < race.length; i++) {
      successes[(int) race[i] - 1] += (long) low[i];
      trials[(int) race[i] - 1]++;
    }
    CochranArmitage.Result result = TEST.test(successes, trials);
    return Golden.of("G25").put("chisq", result.chiSquare()).put("p", result.pValue()).tests();
  }

  /** {@code prop.trend.test}, and all tables with the same margins; R 4.2.2. */
  @Test
  void unequalScoresAgreeWithRAndWithEveryTable() {
    CochranArmitage.Result result = TEST.test(SUCCESSES, TRIALS, SCORES);
    assertThat(result.chiSquare()).isCloseTo(7.01033434650456, within(1e-12));
    assertThat(result.pValue()).isCloseTo(0.00810405442873891, within(1e-14));
    CochranArmitage exact = TEST.withExact();
    assertThat(exact.test(SUCCESSES, TRIALS, SCORES).pValue())
        .isCloseTo(0.0126262626262626, within(1e-14));
    assertThat(exact.with(Alternative.GREATER).test(SUCCESSES, TRIALS, SCORES).pValue())
        .isCloseTo(0.0126262626262626, within(1e-14));
    assertThat(exact.with(Alternative.LESS).test(SUCCESSES, TRIALS, SCORES).pValue())
        .isCloseTo(1, within(1e-14));
  }

  /** Shares 0, 1/2, 1 in groups of two: slope 1/2, z² = (1/2 * 4)² / (1/4 * 4). */
  @Test
  void aStraightLineWorkedByHand() {
    CochranArmitage.Result line = TEST.test(new long[] {0, 1, 2}, new long[] {2, 2, 2});
    assertThat(line.slope()).isCloseTo(.5, within(1e-15));
    assertThat(line.z()).isCloseTo(2, within(1e-14));
  }

  @Test
  void twoGroupsAreThePlainComparison() {
    TwoProportions data = new TwoProportions(30, 74, 29, 115);
    CochranArmitage.Result result = TEST.test(new long[] {29, 30}, new long[] {115, 74});
    assertThat(result.chiSquare()).isCloseTo(data.chiSquare(false).statistic(), within(1e-11));
    assertThat(result.slope()).isCloseTo(data.riskDifference(), within(1e-13));
    assertThat(
            TEST.withExact()
                .with(Alternative.GREATER)
                .test(new long[] {29, 30}, new long[] {115, 74})
                .pValue())
        .isCloseTo(
            FisherTest.withDefaults().with(Alternative.GREATER).test(data).pValue(), within(1e-13));
  }

  @Property(tries = 50, seed = "39")
  void scoresHaveNoUnitAndTheOrderOfRowsNoMeaning(
      @ForAll @Size(3) long[] drawn, @ForAll @Size(3) long[] others) {
    long[] x = TwoSamplesTest.counts(drawn, 15);
    long[] n = TwoSamplesTest.counts(others, 15);
    for (int i = 0; i < 3; i++) {
      n[i] += x[i];
    }
    CochranArmitage exact = TEST.withExact();
    double[] moved = {-7, -4, 2};
    assertThat(TEST.test(x, n, moved).z()).isCloseTo(TEST.test(x, n, SCORES).z(), within(1e-10));
    assertThat(exact.test(x, n, moved).pValue())
        .isCloseTo(exact.test(x, n, SCORES).pValue(), within(1e-11));
    long[] turnedX = {x[2], x[1], x[0]};
    long[] turnedN = {n[2], n[1], n[0]};
    double[] turned = {4, 2, 1};
    assertThat(exact.test(turnedX, turnedN, turned).pValue())
        .isCloseTo(exact.test(x, n, SCORES).pValue(), within(1e-11));
    assertThat(exact.with(Alternative.LESS).test(x, n, new double[] {-1, -2, -4}).pValue())
        .isCloseTo(exact.with(Alternative.GREATER).test(x, n, SCORES).pValue(), within(1e-11));
  }

  @Test
  void refusesWhatHasNoTrend() {
    assertThatThrownBy(() -> TEST.test(new long[] {0, 0}, new long[] {4, 5}))
        .isInstanceOf(NotEstimableException.class)
        .hasMessageContaining("all or none");
    assertThatThrownBy(() -> TEST.test(new long[] {1, 2}, new long[] {4, 5}, new double[] {3, 3}))
        .isInstanceOf(NotEstimableException.class)
        .hasMessageContaining("same score");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                TEST.withExact().test(new long[] {1, 2}, new long[] {4, 5}, new double[] {1, 1.5}))
        .withMessageContaining("whole-number");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TEST.test(new long[] {1}, new long[] {4, 5}));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> TEST.test(new long[] {1, 2}, new long[] {4, 5}, new double[] {1, Double.NaN}));
  }

  @Test
  void lengthsMustAgreeAndSuccessesStayWithinTrials() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TEST.test(new long[] {1, 2}, new long[] {4, 5}, new double[] {1}))
        .withMessageContaining("length");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TEST.test(new long[] {5, 2}, new long[] {4, 5}, new double[] {1, 2}))
        .withMessageContaining("exceed");
  }
}
