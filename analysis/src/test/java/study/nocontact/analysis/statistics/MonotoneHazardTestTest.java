package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;

class MonotoneHazardTestTest {

  private static final MonotoneHazardTest TEST = MonotoneHazardTest.withDefaults();

  /** The five intervals of the veteran data: the rise from the third to the fourth is pooled. */
  private static final PiecewiseHazard VETERAN =
      hazard(new long[] {41, 22, 10, 30, 25}, new double[] {3501, 2552, 2052, 3581, 4977});

  private static PiecewiseHazard hazard(long[] events, double[] exposure) {
    List<HazardInterval> intervals = new ArrayList<>();
    for (int i = 0; i < events.length; i++) {
      EventRate observed = new EventRate(events[i], exposure[i]);
      intervals.add(new HazardInterval(i + 1, 10. * i, 10. * (i + 1), observed));
    }
    return new PiecewiseHazard(intervals);
  }

  /** Pooled in R 4.2.2; p of 200,000 draws there was .001485. */
  @Test
  void fallingRatesMatchR() {
    MonotoneHazardTest.Result result = TEST.withReplicates(50_000).test(VETERAN, 3);
    assertThat(result.statistic()).isCloseTo(12.1246642112763, within(1e-10));
    assertThat(result.rates())
        .containsExactly(
            new double[] {41 / 3501., 22 / 2552., 40 / 5633., 40 / 5633., 25 / 4977.},
            within(1e-14));
    assertThat(result.pValue()).isCloseTo(.001485, within(.0007));
    assertThat(result.alternative()).isEqualTo(Alternative.LESS);
  }

  /** Another, from R: statistic and the share of 200,000 draws. */
  @Test
  void ratesThatHardlyFallAreNotEnough() {
    PiecewiseHazard flat = hazard(new long[] {20, 22, 15, 12}, new double[] {100, 120, 90, 80});
    MonotoneHazardTest.Result result = TEST.test(flat, 3);
    assertThat(result.statistic()).isCloseTo(0.716603418536761, within(1e-12));
    assertThat(result.pValue()).isCloseTo(.4111, within(.02));
    assertThat(result.replicates()).isEqualTo(9999);
  }

  /**
   * Three equal exposures and many events: the statistic is a mixture of chi-squared variables with
   * 0, 1 and 2 degrees of freedom in shares 1/3, 1/2 and 1/6.
   */
  @Test
  void manyEventsGiveTheChiBarSquare() {
    PiecewiseHazard three = hazard(new long[] {40_400, 40_000, 39_800}, new double[] {1, 1, 1});
    MonotoneHazardTest.Result result = TEST.withReplicates(40_000).test(three, 8);
    double statistic = result.statistic();
    double expected =
        ChiSquaredDistribution.of(1).survivalProbability(statistic) / 2
            + ChiSquaredDistribution.of(2).survivalProbability(statistic) / 6;
    assertThat(expected).isBetween(.01, .2);
    assertThat(result.pValue()).isCloseTo(expected, within(.006));
  }

  /** 10 events in 10 days, then 2 in 10: 2 (10 ln(10/6) + 2 ln(2/6)). */
  @Test
  void twoIntervalsWorkedByHand() {
    PiecewiseHazard two = hazard(new long[] {10, 2}, new double[] {10, 10});
    MonotoneHazardTest.Result result = TEST.withReplicates(20_000).test(two, 1);
    assertThat(result.statistic())
        .isCloseTo(2 * (10 * Math.log(10 / 6.) + 2 * Math.log(2 / 6.)), within(1e-12));
    // P(X >= 10), X binomial(12, 1/2): (66 + 12 + 1) / 4096
    assertThat(result.pValue()).isCloseTo(79 / 4096., within(.004));
  }

  @Test
  void ratesThatOnlyRiseGiveNothing() {
    PiecewiseHazard rising = hazard(new long[] {1, 3, 9}, new double[] {10, 10, 10});
    MonotoneHazardTest.Result result = TEST.test(rising, 1);
    assertThat(result.statistic()).isZero();
    assertThat(result.pValue()).isEqualTo(1);
    assertThat(result.rates())
        .containsExactly(new double[] {13 / 30., 13 / 30., 13 / 30.}, within(1e-15));
    assertThat(TEST.with(Alternative.GREATER).test(rising, 1).pValue()).isLessThan(.02);
  }

  @Test
  void intervalsWithoutEventsAreAllowed() {
    PiecewiseHazard hazard = hazard(new long[] {6, 0, 0}, new double[] {10, 10, 10});
    MonotoneHazardTest.Result result = TEST.withReplicates(20_000).test(hazard, 4);
    assertThat(result.rates()).containsExactly(.6, 0, 0);
    // All 6 in the first third: 3^-6.
    assertThat(result.pValue()).isCloseTo(Math.pow(3, -6), within(.001));
  }

  @Property(tries = 30, seed = "42")
  void aRisingOrderIsAFallingOneReadBackwards(
      @ForAll @Size(4) List<@IntRange(min = 0, max = 9) Integer> events) {
    long[] forwards = events.stream().mapToLong(i -> i + 1).toArray();
    long[] backwards = new long[4];
    double[] exposure = {10, 20, 5, 8};
    double[] turned = new double[4];
    for (int i = 0; i < 4; i++) {
      backwards[i] = forwards[3 - i];
      turned[i] = exposure[3 - i];
    }
    MonotoneHazardTest few = TEST.withReplicates(99);
    MonotoneHazardTest.Result falling = few.test(hazard(forwards, exposure), 5);
    MonotoneHazardTest.Result rising =
        few.with(Alternative.GREATER).test(hazard(backwards, turned), 5);
    assertThat(rising.statistic()).isCloseTo(falling.statistic(), within(1e-10));
    assertThat(rising.pValue()).isEqualTo(falling.pValue());
    for (int i = 0; i < 4; i++) {
      assertThat(rising.rates()[i]).isEqualTo(falling.rates()[3 - i]);
    }
  }

  @Property(tries = 50, seed = "42")
  void restrictedRatesNeverRiseAndKeepTheEvents(
      @ForAll @Size(6) List<@IntRange(min = 0, max = 9) Integer> counts,
      @ForAll @Size(6) List<@IntRange(min = 1, max = 9) Integer> exposures) {
    long[] events = counts.stream().mapToLong(i -> i).toArray();
    events[2]++;
    double[] exposure = exposures.stream().mapToDouble(i -> i).toArray();
    PooledRates pooled = PooledRates.falling(events, exposure);
    double expected = 0;
    double observed = 0;
    for (int i = 0; i < 6; i++) {
      expected += pooled.rates()[i] * exposure[i];
      observed += events[i];
      assertThat(i == 0 || pooled.rates()[i] < pooled.rates()[i - 1] + 1e-15).isTrue();
    }
    assertThat(expected).isCloseTo(observed, within(1e-10));
    assertThat(pooled.statistic()).isNotNegative();
  }

  @Test
  void theSeedDecides() {
    assertThat(TEST.withReplicates(500).test(VETERAN, 7).pValue())
        .isEqualTo(TEST.withReplicates(500).test(VETERAN, 7).pValue());
  }

  @Test
  void badInputIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> TEST.with(Alternative.TWO_SIDED));
    assertThatIllegalArgumentException().isThrownBy(() -> TEST.withReplicates(0));
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> TEST.test(hazard(new long[] {3}, new double[] {1}), 1));
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> TEST.test(hazard(new long[2], new double[] {1, 2}), 1));
  }
}
