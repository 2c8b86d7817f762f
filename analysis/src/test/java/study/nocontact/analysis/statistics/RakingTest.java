package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RakingTest {

  private static final Raking RAKING = Raking.withDefaults();

  @TestFactory
  Stream<DynamicTest> agreesWithR() {
    String[] type = Golden.text("apistrat.csv", "stype");
    String[] wide = Golden.text("apistrat.csv", "sch.wide");
    int[] types = Arrays.stream(type).mapToInt("EHM"::indexOf).toArray();
    int[] wides = Arrays.stream(wide).mapToInt(w -> w.equals("No") ? 0 : 1).toArray();
    long[] ones = new long[type.length];
    Arrays.fill(ones, 1);
    RakedSample raked =
        RAKING.fit(
            Golden.column("apistrat.csv", "pw"),
            ones,
            List.of(
                RakingMargin.of("type", types, 4421, 755, 1018),
                RakingMargin.of("school-wide", wides, 1072, 5122)));
    WeightedMean mean = raked.mean(Golden.column("apistrat.csv", "api00"));
    Golden golden =
        Golden.of("G19")
            .put("mean.api00", mean.estimate())
            .put("mean.api00.se", mean.standardError())
            .put("kish.ess", raked.effectiveSize().value());
    IntStream.range(0, type.length)
        .forEach(i -> golden.put("w." + type[i] + "." + wide[i], raked.weights()[i]));
    return golden.tests();
  }

  /** One margin is post-stratification: 3 people stand for 6, one for 6. */
  @Test
  void oneMarginWorkedByHand() {
    RakedSample raked =
        RAKING.fit(
            new double[] {5, 5},
            new long[] {3, 1},
            List.of(RakingMargin.of("side", new int[] {0, 1}, 6, 6)));
    assertThat(raked.weights()).containsExactly(2, 6);
    assertThat(raked.effectiveSize().value()).isCloseTo(144 / 48.0, within(1e-14));
    assertThat(raked.effectiveSize().designEffect()).isCloseTo(4 / 3.0, within(1e-14));
    assertThat(raked.rounds()).isEqualTo(1);
  }

  /** Within categories 0, 2 and 1, 3, all residuals 1 in size; (4/3 * 4 * 1/16)^(1/2). */
  @Test
  void errorOfTheMeanWorkedByHand() {
    RakedSample raked =
        RAKING.fit(
            new double[] {1, 1, 1, 1},
            new long[] {1, 1, 1, 1},
            List.of(RakingMargin.of("side", new int[] {0, 0, 1, 1}, 10, 10)));
    WeightedMean mean = raked.mean(new double[] {0, 2, 1, 3});
    assertThat(mean.estimate()).isCloseTo(1.5, within(1e-15));
    assertThat(mean.standardError()).isCloseTo(Math.sqrt(1 / 3.0), within(1e-14));
    assertThat(mean.interval(.95).contains(1.5)).isTrue();
  }

  private static final int[] ROWS = {0, 0, 0, 1, 1, 1};
  private static final int[] COLUMNS = {0, 1, 2, 0, 1, 2};
  private static final double[] NUMBERS = {3, 1, 4, 1, 5, 9};

  private static List<RakingMargin> margins() {
    return List.of(
        RakingMargin.of("row", ROWS, 40, 60), RakingMargin.of("column", COLUMNS, 30, 30, 40));
  }

  private static double[] ones(int n) {
    double[] ones = new double[n];
    Arrays.fill(ones, 1);
    return ones;
  }

  @Property(tries = 50, seed = "40")
  void marginsAreMetAndOddsRatiosKept(@ForAll @Size(6) long[] drawn) {
    long[] counts = TwoSamplesTest.counts(drawn, 20);
    double[] start = {1, 2, 1, 3, 1, 1};
    double[] raked = RAKING.fit(start, counts, margins()).weights();
    double first = 0;
    for (int row = 0; row < 3; row++) {
      first += counts[row] * raked[row];
    }
    assertThat(first).isCloseTo(40, within(1e-9));
    assertThat(counts[2] * raked[2] + counts[5] * raked[5]).isCloseTo(40, within(1e-9));
    assertThat(raked[0] * raked[4] / raked[1] / raked[3]).isCloseTo(1 / 6.0, within(1e-9));
  }

  @Property(tries = 30, seed = "41")
  void countsAreAsGoodAsRepetition(@ForAll @Size(6) long[] drawn) {
    long[] counts = TwoSamplesTest.counts(drawn, 5);
    int[] people =
        IntStream.range(0, 6)
            .flatMap(row -> IntStream.generate(() -> row).limit(counts[row]))
            .toArray();
    long[] once = new long[people.length];
    Arrays.fill(once, 1);
    RakedSample cells = RAKING.fit(ones(6), counts, margins());
    RakedSample repeated =
        RAKING.fit(
            ones(people.length),
            once,
            List.of(
                RakingMargin.of("row", Arrays.stream(people).map(i -> ROWS[i]).toArray(), 40, 60),
                RakingMargin.of(
                    "column", Arrays.stream(people).map(i -> COLUMNS[i]).toArray(), 30, 30, 40)));
    WeightedMean one = cells.mean(NUMBERS);
    WeightedMean other =
        repeated.mean(Arrays.stream(people).mapToDouble(i -> NUMBERS[i]).toArray());
    assertThat(other.estimate()).isCloseTo(one.estimate(), within(1e-10));
    assertThat(other.standardError()).isCloseTo(one.standardError(), within(1e-9));
    assertThat(repeated.effectiveSize().value())
        .isCloseTo(cells.effectiveSize().value(), within(1e-8));
  }

  @Test
  void aBoundOnWeightsHoldsTogetherWithTheMargins() {
    long[] counts = {10, 10, 5, 10, 10, 10};
    double[] free = RAKING.fit(ones(6), counts, margins()).weights();
    RakedSample bound = RAKING.withLargestWeight(1.5).fit(ones(6), counts, margins());
    double mean = 100 / 55.0;
    assertThat(Arrays.stream(free).max().orElseThrow()).isGreaterThan(1.5 * mean);
    assertThat(Arrays.stream(bound.weights()).max().orElseThrow())
        .isLessThanOrEqualTo(1.5 * mean * (1 + 1e-12));
    for (RakingMargin margin : margins()) {
      assertThat(margin.distance(bound.weights(), counts)).isLessThan(1e-11);
    }
  }

  @Test
  void saysThatABoundCannotBeKept() {
    long[] counts = {1, 1, 1, 50, 50, 50};
    assertThatThrownBy(() -> RAKING.withLargestWeight(2).fit(ones(6), counts, margins()))
        .isInstanceOf(NotEstimableException.class)
        .hasMessageContaining("merge small categories");
  }

  @Test
  void stopsWhenTheRoundsAreUsedUpOrTheToleranceIsReached() {
    long[] counts = {10, 10, 5, 10, 10, 10};
    int needed = RAKING.fit(ones(6), counts, margins()).rounds();
    assertThat(needed).isGreaterThan(2);
    assertThatThrownBy(() -> RAKING.withMostRounds(needed - 1).fit(ones(6), counts, margins()))
        .isInstanceOf(NotEstimableException.class)
        .hasMessageContaining("rounds");
    assertThat(RAKING.withTolerance(.5).fit(ones(6), counts, margins()).rounds()).isEqualTo(1);
  }

  @Test
  void refusesACategoryWithoutPeople() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RAKING.fit(ones(6), new long[] {1, 0, 1, 1, 0, 1}, margins()))
        .withMessageContaining("column: nobody in the sample is in category 1");
  }

  @Test
  void refusesMarginsThatContradictEachOther() {
    long[] counts = {1, 1, 1, 1, 1, 1};
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                RAKING.fit(
                    ones(6),
                    counts,
                    List.of(
                        RakingMargin.of("row", ROWS, 40, 60),
                        RakingMargin.of("column", COLUMNS, 30, 30, 41))))
        .withMessageContaining("same total");
  }

  @Test
  void refusesWhatIsNoWeightOrMargin() {
    long[] counts = {1, 1, 1, 1, 1, 1};
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RakingMargin.of("row", ROWS, 40))
        .withMessageContaining("no target for category 1");
    assertThatIllegalArgumentException().isThrownBy(() -> RakingMargin.of("row", ROWS, 40, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> RAKING.fit(ones(6), counts, List.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RAKING.fit(new double[6], counts, margins()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RAKING.fit(ones(5), new long[5], margins()));
    assertThatIllegalArgumentException().isThrownBy(() -> RAKING.withLargestWeight(1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RAKING.fit(ones(6), counts, margins()).mean(new double[5]));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KishEffectiveSize.of(new double[] {1}, new long[] {0}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KishEffectiveSize.of(new double[] {1, 1}, new long[] {1}))
        .withMessageContaining("length");
  }
}
