package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HeapingTest {

  @TestFactory
  Stream<DynamicTest> agreesWithR() {
    Heaping ages = people(Golden.column("flchain_age.csv", "age"));
    Heaping pressures = people(Golden.column("Pima_tr.csv", "bp"));
    Heaping.Myers myers = ages.myers(50, 99);
    double[] shares = pressures.digitShares();
    Golden golden =
        Golden.of("G22")
            .put("whipple5", ages.whipple(5, 53, 92).index())
            .put("whipple10", ages.whipple(10, 53, 92).index())
            .put("myers.index", myers.index())
            .put("bp.digit.chisq", pressures.digitTest().statistic())
            .put("bp.digit.p", pressures.digitTest().pValue())
            .put("bp.digit0.share", shares[0])
            .put("bp.even.share", shares[0] + shares[2] + shares[4] + shares[6] + shares[8]);
    for (int digit = 0; digit < 10; digit++) {
      golden.put("myers.pct" + digit, myers.shares().get(digit));
    }
    return golden.tests();
  }

  @Test
  void aFlatDistributionHasNoPreference() {
    int[] values = IntStream.range(0, 100).toArray();
    Heaping flat = Heaping.of(values, IntStream.of(values).mapToLong(v -> 7).toArray());
    assertThat(flat.whipple(7, 1, 98).index()).isCloseTo(100, within(1e-12));
    assertThat(flat.whipple(new int[] {30, 60, 90, 500}, 0, 99).index())
        .isCloseTo(100, within(1e-12));
    assertThat(flat.digitTest().pValue()).isEqualTo(1);
  }

  /** Digit d is counted (d + 1) * 10 + (9 - d) * 9 = 91 + d times. */
  @Test
  void myersOfAFlatDistributionCutAtNinetyNineWorkedByHand() {
    int[] values = IntStream.range(0, 100).toArray();
    Heaping flat = Heaping.of(values, IntStream.of(values).mapToLong(v -> 3).toArray());
    assertThat(flat.myers(0, 99).index()).isCloseTo(1250 / 955.0, within(1e-12));
    assertThat(flat.myers(0, 99).shares().get(9)).isCloseTo(10000 / 955.0, within(1e-12));
  }

  @Test
  void onlyThirtyAndSixtyReportedWorkedByHand() {
    Heaping heaped = Heaping.of(new int[] {30, 60, 200}, new long[] {3, 1, 9});
    assertThat(heaped.whipple(30, 1, 90).index()).isCloseTo(3000, within(1e-10));
    assertThat(heaped.whipple(new int[] {60}, 31, 90).index()).isCloseTo(6000, within(1e-10));
    assertThat(heaped.myers(0, 99).index()).isCloseTo(90, within(1e-12));
    assertThat(heaped.digitTest().statistic()).isCloseTo(117, within(1e-12));
  }

  @Property(tries = 100, seed = "2")
  void weightsEqualRepetition(
      @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 20, max = 59) Integer> values) {
    int[] each = values.stream().mapToInt(v -> v).toArray();
    Heaping weighted = weighted(each);
    Heaping repeated = people(Arrays.stream(each).asDoubleStream().toArray());
    assertThat(weighted.whipple(7, 20, 59).index()).isEqualTo(repeated.whipple(7, 20, 59).index());
    assertThat(weighted.digitShares()).isEqualTo(repeated.digitShares());
    assertThat(weighted.myers(20, 59)).isEqualTo(repeated.myers(20, 59));
  }

  @Test
  void refusesWhatHasNoAnswer() {
    Heaping heaping = Heaping.of(new int[] {12}, new long[] {4});
    assertThatIllegalArgumentException().isThrownBy(() -> heaping.whipple(5, 20, 40));
    assertThatIllegalArgumentException().isThrownBy(() -> heaping.whipple(50, 10, 40));
    assertThatIllegalArgumentException().isThrownBy(() -> heaping.myers(5, 94));
    assertThatIllegalArgumentException().isThrownBy(() -> heaping.myers(20, 59));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Heaping.of(new int[] {12}, new long[] {0}).digitTest());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Heaping.of(new int[] {1, 2}, new long[] {1}));
  }

  private static Heaping people(double[] values) {
    long[] ones = new long[values.length];
    Arrays.fill(ones, 1);
    return Heaping.of(Arrays.stream(values).mapToInt(v -> (int) v).toArray(), ones);
  }

  private static Heaping weighted(int[] values) {
    int[] distinct = Arrays.stream(values).distinct().toArray();
    long[] counts =
        Arrays.stream(distinct)
            .mapToLong(d -> Arrays.stream(values).filter(v -> v == d).count())
            .toArray();
    return Heaping.of(distinct, counts);
  }

  /** Of 10 to 29: digit 2 counts 3 times in the first ten, 10 times in the second. */
  @Test
  void myersOfATwoTenWindowWorkedByHand() {
    Heaping heaping = Heaping.of(new int[] {9, 12, 22, 25, 30}, new long[] {50, 2, 1, 3, 50});
    Heaping.Myers myers = heaping.myers(10, 29);
    assertThat(myers.shares().get(2)).isCloseTo(100 * 16 / 46., within(1e-12));
    assertThat(myers.shares().get(5)).isCloseTo(100 * 30 / 46., within(1e-12));
    assertThat(myers.index()).isCloseTo(80, within(1e-12));
    assertThat(Heaping.of(new int[] {29}, new long[] {3}).myers(10, 29).shares().get(9))
        .isEqualTo(100);
    assertThat(Heaping.of(new int[] {10}, new long[] {3}).myers(10, 29).shares().get(0))
        .isEqualTo(100);
  }

  @Test
  void myersWantsTwoTensFromZeroOn() {
    Heaping heaping = Heaping.of(new int[] {12}, new long[] {4});
    assertThat(heaping.myers(0, 19).index()).isCloseTo(90, within(1e-12));
    assertThatIllegalArgumentException().isThrownBy(() -> heaping.myers(10, 19));
    assertThatIllegalArgumentException().isThrownBy(() -> heaping.myers(-10, 19));
    assertThatIllegalArgumentException().isThrownBy(() -> heaping.myers(10, 30));
  }

  /** Clopper and Pearson's interval of 4 in 10, over the half of the values that are preferred. */
  @Test
  void whipplesIntervalIsThatOfTheShare() {
    Heaping.Whipple whipple = new Heaping.Whipple(4, 10, .5);
    Interval share = BinomialInterval.CLOPPER_PEARSON.of(4, 10, .9);
    assertThat(whipple.interval(.9).lower()).isCloseTo(200 * share.lower(), within(1e-12));
    assertThat(whipple.interval(.9).upper()).isCloseTo(200 * share.upper(), within(1e-12));
    assertThat(whipple.interval(.9).contains(whipple.index())).isTrue();
  }

  @Test
  void preferredValuesMayComeInAnyOrder() {
    Heaping heaping = Heaping.of(new int[] {7, 14, 30, 31}, new long[] {3, 2, 5, 10});
    assertThat(heaping.whipple(new int[] {30, 7, 14}, 7, 31).preferred()).isEqualTo(10);
    assertThat(heaping.whipple(new int[] {30, 7, 14}, 7, 31).flat()).isEqualTo(3 / 25.);
  }
}
