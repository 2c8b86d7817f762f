package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class KolmogorovSmirnovTest {

  private static final KolmogorovSmirnov TEST = KolmogorovSmirnov.withDefaults();
  private static final KolmogorovSmirnov ASYMPTOTIC =
      TEST.with(KolmogorovSmirnov.Method.ASYMPTOTIC);
  private static final KolmogorovSmirnov EXACT = TEST.with(KolmogorovSmirnov.Method.EXACT);

  /** {@code ks.test}, R 4.2.2. */
  @Test
  void agreesWithR() {
    TwoSamples ties = TwoSamplesTest.small();
    assertThat(TEST.test(ties).statistic()).isCloseTo(19 / 30.0, within(1e-15));
    assertThat(TEST.test(ties).pValue()).isCloseTo(0.142857142857147, within(1e-13));
    assertThat(ASYMPTOTIC.test(ties).pValue()).isCloseTo(0.223992362279719, within(1e-13));
    assertThat(TEST.test(TwoSamplesTest.untied()).pValue())
        .isCloseTo(0.818181818181819, within(1e-13));
    TwoSamples hundreds =
        TwoSamples.of(new double[] {1, 2, 3}, new long[] {50, 30, 20}, new long[] {30, 30, 40});
    assertThat(EXACT.test(hundreds).pValue()).isCloseTo(0.00875903364162667, within(1e-12));
  }

  /** Two against two apart: D = 1 in 2 of the 6 orders. */
  @Test
  void separationWorkedByHand() {
    TwoSamples apart =
        TwoSamples.of(new double[] {1, 2, 3, 4}, new long[] {1, 1, 0, 0}, new long[] {0, 0, 1, 1});
    assertThat(TEST.test(apart).statistic()).isEqualTo(1);
    assertThat(TEST.test(apart).pValue()).isCloseTo(1 / 3.0, within(1e-15));
  }

  /** 2 exp(-2 x²) with x = .2 sqrt(500), where R gives 0. */
  @Test
  void smallTailsKeepTheirDigits() {
    TwoSamples data =
        TwoSamples.of(
            new double[] {1, 2, 3}, new long[] {500, 300, 200}, new long[] {300, 300, 400});
    assertThat(TEST.test(data).exact()).isFalse();
    assertThat(TEST.test(data).pValue()).isCloseTo(2 * Math.exp(-40), withinPercentage(1e-9));
    assertThat(EXACT.test(data).pValue()).isBetween(1e-21, 2 * Math.exp(-40));
  }

  @Test
  void theTwoSeriesMeet() {
    double[] values = LongStream.range(0, 200).asDoubleStream().toArray();
    long[] low = LongStream.range(0, 200).map(i -> i < 100 ? 1 : 0).toArray();
    long[] all = LongStream.range(0, 200).map(i -> 1).toArray();
    KolmogorovSmirnov.Result result = ASYMPTOTIC.test(TwoSamples.of(values, low, all));
    assertThat(result.statistic()).isEqualTo(.5);
    double x = .5 * Math.sqrt(20_000 / 300.0);
    assertThat(result.pValue()).isCloseTo(2 * Math.exp(-2 * x * x), withinPercentage(1e-6));
  }

  @Property(tries = 50, seed = "36")
  void onlyTheOrderCountsAndTheGroupsMaySwap(
      @ForAll @Size(4) long[] drawn, @ForAll @Size(4) long[] others) {
    long[] first = TwoSamplesTest.counts(drawn, 8);
    long[] second = TwoSamplesTest.counts(others, 8);
    TwoSamples data = TwoSamples.of(new double[] {1, 2, 3, 4}, first, second);
    TwoSamples mirrored = TwoSamples.of(new double[] {-1, -2, -3, -9}, second, first);
    assertThat(TEST.test(mirrored).statistic())
        .isCloseTo(TEST.test(data).statistic(), within(1e-14));
    assertThat(TEST.test(mirrored).pValue()).isCloseTo(TEST.test(data).pValue(), within(1e-11));
  }

  @Test
  void equalGroupsAreNoEvidence() {
    TwoSamples same = TwoSamples.of(new double[] {1, 2}, new long[] {3, 4}, new long[] {6, 8});
    assertThat(TEST.test(same).pValue()).isEqualTo(1);
    assertThat(ASYMPTOTIC.test(same).pValue()).isEqualTo(1);
  }

  @Test
  void refusesAnExactAnswerThatTakesTooLong() {
    TwoSamples large =
        TwoSamples.of(new double[] {1, 2}, new long[] {5000, 1}, new long[] {1, 5000});
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EXACT.test(large))
        .withMessageContaining("too long");
    assertThat(TEST.test(large).pValue()).isZero();
  }

  /** 100 terms of the alternating series in R 4.2.2, whose {@code ks.test} stops after four. */
  @Test
  void smallDistancesAgreeWithR() {
    double[] answers = {1, 2, 3, 4};
    long[] first = {20, 30, 25, 25};
    KolmogorovSmirnov.Result near =
        ASYMPTOTIC.test(TwoSamples.of(answers, first, new long[] {25, 30, 20, 25}));
    assertThat(near.statistic()).isCloseTo(.05, within(1e-15));
    assertThat(near.pValue()).isCloseTo(.999633292157728, within(1e-12));
    KolmogorovSmirnov.Result further =
        ASYMPTOTIC.test(TwoSamples.of(answers, first, new long[] {32, 28, 20, 20}));
    assertThat(further.pValue()).isCloseTo(.467557999120565, within(1e-12));
  }

  /** R takes the exact p-value below 10,000 pairs. */
  @Test
  void tenThousandPairsAreNoLongerExact() {
    double[] answers = {1, 2};
    TwoSamples fewer = TwoSamples.of(answers, new long[] {50, 50}, new long[] {50, 49});
    TwoSamples many = TwoSamples.of(answers, new long[] {50, 50}, new long[] {50, 50});
    assertThat(TEST.test(fewer).exact()).isTrue();
    assertThat(TEST.test(many).exact()).isFalse();
  }
}
