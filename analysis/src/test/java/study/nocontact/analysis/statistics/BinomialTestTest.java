package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BinomialTestTest {

  private static final BinomialTest TEST = BinomialTest.withDefaults();
  private static final BinomialTest CENTRAL = TEST.with(BinomialTest.Method.CENTRAL);
  private static final BinomialTest MID_P = TEST.with(BinomialTest.Method.MID_P);

  @TestFactory
  Stream<DynamicTest> agreesWithR() {
    double[] status = Golden.column("lung.csv", "status");
    long x = Arrays.stream(status).filter(s -> s == 2).count();
    long n = status.length;
    Golden golden = Golden.of("G01").put("x", x).put("n", n);
    golden
        .put("p.two.sided", TEST.test(x, n, 0.75).pValue())
        .put("p.less", TEST.with(Alternative.LESS).test(x, n, 0.75).pValue())
        .put("p.greater", TEST.with(Alternative.GREATER).test(x, n, 0.75).pValue())
        .put("p.two.sided.central", CENTRAL.test(x, n, 0.75).pValue())
        .put("p.mid.less", MID_P.with(Alternative.LESS).test(x, n, 0.75).pValue());
    put(golden, "clopper.pearson", BinomialInterval.CLOPPER_PEARSON.of(x, n, 0.95));
    put(golden, "wilson", BinomialInterval.WILSON.of(x, n, 0.95));
    put(golden, "wilson.cc", BinomialInterval.WILSON_CONTINUITY.of(x, n, 0.95));
    put(golden, "jeffreys", BinomialInterval.JEFFREYS.of(x, n, 0.95));
    putEdge(golden, "edge_x18_n20_p0.9", 18, 20, 0.9);
    putEdge(golden, "edge_x0_n20_p0.1", 0, 20, 0.1);
    putEdge(golden, "edge_x20_n20_p0.9", 20, 20, 0.9);
    putEdge(golden, "edge_x900_n1000_p0.9", 900, 1000, 0.9);
    putEdge(golden, "edge_x990_n1000_p0.9", 990, 1000, 0.9);
    putEdge(golden, "edge_x9.003e+06_n1e+07_p0.9", 9_003_000, 10_000_000, 0.9);
    return golden.tests();
  }

  private static void putEdge(Golden golden, String name, long x, long n, double p0) {
    golden.put(name + ".p.two.sided", TEST.test(x, n, p0).pValue());
    golden.put(name + ".p.greater", TEST.with(Alternative.GREATER).test(x, n, p0).pValue());
    put(golden, name + ".cp", BinomialInterval.CLOPPER_PEARSON.of(x, n, 0.95));
  }

  private static void put(Golden golden, String name, Interval interval) {
    golden.put(name + ".lo", interval.lower()).put(name + ".hi", interval.upper());
  }

  @Test
  void threeHeadsInThreeTossesWorkedByHand() {
    assertThat(TEST.test(3, 3, 0.5).pValue()).isCloseTo(0.25, within(1e-15));
    assertThat(TEST.with(Alternative.GREATER).test(3, 3, 0.5).pValue())
        .isCloseTo(0.125, within(1e-15));
    assertThat(MID_P.test(3, 3, 0.5).pValue()).isCloseTo(0.125, within(1e-15));
  }

  @Test
  void minimumLikelihoodEqualsTheSumOverOutcomesNoLikelier() {
    Binomial model = new Binomial(37, 0.31);
    for (long x = 0; x <= 37; x++) {
      double sum = 0;
      for (long y = 0; y <= 37; y++) {
        sum += model.mass(y) <= model.mass(x) * (1 + 1e-7) ? model.mass(y) : 0;
      }
      assertThat(TEST.test(x, 37, 0.31).pValue()).isCloseTo(sum, within(1e-13));
    }
  }

  @Property(tries = 200, seed = "1")
  void swappingSuccessAndFailureMirrorsTheTest(
      @ForAll @LongRange(max = 100_000) long x,
      @ForAll @LongRange(max = 100_000) long failures,
      @ForAll @DoubleRange(min = 0.01, max = 0.99) double p0) {
    long n = x + failures + 1;
    double less = TEST.with(Alternative.LESS).test(x, n, p0).pValue();
    double greater = TEST.with(Alternative.GREATER).test(n - x, n, 1 - p0).pValue();
    assertThat(less).isCloseTo(greater, within(1e-9));
    assertThat(TEST.test(x, n, p0).pValue()).isBetween(0.0, 1.0);
    assertThat(MID_P.test(x, n, p0).pValue()).isLessThanOrEqualTo(CENTRAL.test(x, n, p0).pValue());
  }

  @Test
  void refusesImpossibleCounts() {
    assertThatIllegalArgumentException().isThrownBy(() -> TEST.test(4, 3, 0.5));
    assertThatIllegalArgumentException().isThrownBy(() -> TEST.test(-1, 3, 0.5));
    assertThatIllegalArgumentException().isThrownBy(() -> TEST.test(0, 0, 0.5));
    assertThatIllegalArgumentException().isThrownBy(() -> TEST.test(1, 3, 1));
  }

  @Test
  void theResultHoldsTheObservedProportion() {
    assertThat(TEST.test(3, 4, .5).estimate()).isEqualTo(.75);
  }

  /** 1/1000 is the least likely of four outcomes; 27/1000 the next, with 1/1000 below it. */
  @Test
  void outcomesOnTheOtherSideMayAllBeLikelier() {
    assertThat(TEST.test(0, 3, .9).pValue()).isCloseTo(.001, within(1e-15));
    assertThat(TEST.test(1, 3, .9).pValue()).isCloseTo(.028, within(1e-14));
    assertThat(TEST.test(3, 3, .1).pValue()).isCloseTo(.001, within(1e-15));
  }
}
