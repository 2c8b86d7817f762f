package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BrunnerMunzelTest {

  private static final BrunnerMunzel TEST = BrunnerMunzel.withDefaults();

  /** The formulas of Brunner and Munzel on the ranks, in R 4.2.2. */
  @Test
  void agreesWithR() {
    BrunnerMunzel.Result result = TEST.test(TwoSamplesTest.small());
    assertThat(result.statistic()).isCloseTo(2.57555803095419, within(1e-12));
    assertThat(result.degreesOfFreedom()).isCloseTo(8.99509067227733, within(1e-12));
    assertThat(result.pValue()).isCloseTo(0.0299264259495858, within(1e-13));
    assertThat(result.interval(.95).lower()).isCloseTo(0.540536542359272, within(1e-11));
    assertThat(result.interval(.95).upper()).isEqualTo(1);
  }

  /**
   * 1, 3 against 2, 4: placements of group 1 are 0 and 1/2, of group 2 are 1/2 and 1, so both have
   * variance 1/8 and se² = 1/8; p = 3/4.
   */
  @Test
  void twoAgainstTwoWorkedByHand() {
    BrunnerMunzel.Result result =
        TEST.test(
            TwoSamples.of(
                new double[] {1, 2, 3, 4}, new long[] {1, 0, 1, 0}, new long[] {0, 1, 0, 1}));
    assertThat(result.estimate()).isEqualTo(.75);
    assertThat(result.delta()).isEqualTo(-.5);
    assertThat(result.standardError()).isCloseTo(Math.sqrt(1 / 8.0), within(1e-15));
    assertThat(result.degreesOfFreedom()).isCloseTo(2, within(1e-12));
    assertThat(result.statistic()).isCloseTo(.25 * Math.sqrt(8), within(1e-12));
  }

  @Property(tries = 100, seed = "35")
  void testsMarginsAndIntervalsAgree(
      @ForAll @Size(4) long[] drawn, @ForAll @Size(4) long[] others) {
    TwoSamples data =
        TwoSamples.of(
            new double[] {1, 2, 3, 4},
            TwoSamplesTest.counts(drawn, 40),
            TwoSamplesTest.counts(others, 40));
    BrunnerMunzel.Result result = TEST.test(data);
    BrunnerMunzel.Result swapped = TEST.test(data.swapped());
    assertThat(swapped.delta()).isCloseTo(-result.delta(), within(1e-12));
    assertThat(swapped.pValue()).isCloseTo(result.pValue(), within(1e-10));
    double notWorse = TEST.with(Alternative.GREATER).withNullDelta(-.15).test(data).pValue();
    assertThat(notWorse).isEqualTo(result.equivalence(-.15, .15).pLower());
    assertThat(notWorse < .025).isEqualTo(result.deltaInterval(.95).lower() > -.15);
    assertThat(result.pValue() < .05).isEqualTo(!result.deltaInterval(.95).contains(0));
    assertThat(result.equivalence(-.15, .15).pValue() < .05)
        .isEqualTo(result.deltaInterval(.9).within(-.15, .15));
  }

  @Test
  void countsAreAsGoodAsRepetition() {
    double[] values = {2, 2, 2, 5, 5, 9, 2, 5, 9, 9};
    long[] first = {1, 1, 1, 1, 1, 1, 0, 0, 0, 0};
    long[] second = Arrays.stream(first).map(one -> 1 - one).toArray();
    assertThat(TEST.test(TwoSamples.of(values, first, second)))
        .isEqualTo(
            TEST.test(
                TwoSamples.of(new double[] {9, 5, 2}, new long[] {1, 2, 3}, new long[] {2, 1, 1})));
  }

  /** Five against eight apart: two-sided 2 (1/2)^5, and (.425)^5 against a margin of -.15. */
  @Test
  void groupsThatDoNotOverlapHaveACautiousAnswer() {
    TwoSamples below =
        TwoSamples.of(new double[] {1, 2, 5}, new long[] {3, 2, 0}, new long[] {0, 0, 8});
    BrunnerMunzel.Result result = TEST.test(below);
    assertThat(result.separated()).isTrue();
    assertThat(result.estimate()).isEqualTo(1);
    assertThat(result.statistic()).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(result.degreesOfFreedom()).isEqualTo(4);
    assertThat(result.pValue()).isCloseTo(1 / 16.0, within(1e-15));
    assertThat(result.interval(.95).lower()).isCloseTo(Math.pow(.025, .2), within(1e-14));
    assertThat(result.interval(.95).upper()).isEqualTo(1);
    assertThat(TEST.with(Alternative.GREATER).test(below).pValue()).isEqualTo(1);
    assertThat(TEST.with(Alternative.GREATER).withNullDelta(-.15).test(below.swapped()).pValue())
        .isCloseTo(Math.pow(.425, 5), within(1e-15));
    assertThat(TEST.test(below.swapped()).interval(.95).upper())
        .isCloseTo(1 - Math.pow(.025, .2), within(1e-14));
    assertThat(result.equivalence(-.15, .15).pValue()).isEqualTo(1);
  }

  @Test
  void refusesWhatCannotBeRanked() {
    assertThatThrownBy(
            () -> TEST.test(TwoSamples.of(new double[] {3}, new long[] {4}, new long[] {5})))
        .isInstanceOf(NotEstimableException.class);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                TEST.test(
                    TwoSamples.of(new double[] {3, 4}, new long[] {1, 0}, new long[] {2, 2})));
    assertThatIllegalArgumentException().isThrownBy(() -> TEST.withNullDelta(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> TEST.withNullDelta(Double.NaN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TEST.test(TwoSamplesTest.small()).equivalence(-1.2, .1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TEST.test(TwoSamplesTest.small()).equivalence(.2, .1));
  }
}
