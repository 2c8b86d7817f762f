package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ProportionEquivalenceTest {

  @TestFactory
  Stream<DynamicTest> agreesWithR() {
    TwoProportions data = TwoProportionsTest.smokersAgainstOthers();
    Interval newcombe = RiskDifferenceInterval.NEWCOMBE.of(data, 0.9);
    MeanDifference weights = MeanDifferenceTest.birthWeights();
    FarringtonManning restricted = FarringtonManning.restricted(data, 0.2);
    return Golden.of("G03")
        .put("fm.z.lower", FarringtonManning.statistic(data, -0.2))
        .put("fm.z.upper", FarringtonManning.statistic(data, 0.2))
        .put("fm.p", ProportionEquivalence.FARRINGTON_MANNING.test(data, -0.2, 0.2).pValue())
        .put("wald.p", ProportionEquivalence.WALD.test(data, -0.2, 0.2).pValue())
        .put("rd.newcombe90.lo", newcombe.lower())
        .put("rd.newcombe90.hi", newcombe.upper())
        .put("fm.constrained.mle.at.upper.p1", restricted.p1())
        .put("fm.constrained.mle.at.upper.p2", restricted.p2())
        .put("welch.tost.bwt.margin300.p", weights.equivalence(-300, 300).pValue())
        .put("welch.df", weights.degreesOfFreedom())
        .tests();
  }

  @Property(tries = 100, seed = "10")
  void swappingTheGroupsSwapsTheTwoTests(
      @ForAll ProportionEquivalence method,
      @ForAll @LongRange(min = 1, max = 500) long x1,
      @ForAll @LongRange(min = 1, max = 500) long y1,
      @ForAll @LongRange(min = 1, max = 500) long x2,
      @ForAll @LongRange(min = 1, max = 500) long y2) {
    TwoProportions data = new TwoProportions(x1, x1 + y1, x2, x2 + y2);
    Tost tost = method.test(data, -0.1, 0.15);
    Tost swapped = method.test(data.swapped(), -0.15, 0.1);
    assertThat(tost.pLower()).isCloseTo(swapped.pUpper(), within(1e-9));
    assertThat(tost.pUpper()).isCloseTo(swapped.pLower(), within(1e-9));
    assertThat(tost.pValue()).isBetween(0.0, 1.0);
  }

  /** The restricted estimate must beat its neighbours on the line p1 - p2 = difference. */
  @Property(tries = 200, seed = "11")
  void restrictedEstimateMaximisesTheLikelihood(
      @ForAll @LongRange(min = 1, max = 60) long x1,
      @ForAll @LongRange(min = 1, max = 60) long y1,
      @ForAll @LongRange(min = 1, max = 60) long x2,
      @ForAll @LongRange(min = 1, max = 60) long y2,
      @ForAll @LongRange(min = -9, max = 9) long tenths) {
    TwoProportions data = new TwoProportions(x1, x1 + y1, x2, x2 + y2);
    double difference = tenths / 10.0;
    double best = FarringtonManning.restricted(data, difference).p1();
    double reached = logLikelihood(data, best, difference);
    for (double step : new double[] {-1e-3, 1e-3}) {
      double p1 = best + step;
      if (p1 > 0 && p1 < 1 && p1 - difference > 0 && p1 - difference < 1) {
        assertThat(logLikelihood(data, p1, difference)).isLessThan(reached);
      }
    }
  }

  private static double logLikelihood(TwoProportions data, double p1, double difference) {
    double p2 = p1 - difference;
    return data.x1() * Math.log(p1)
        + (data.n1() - data.x1()) * Math.log1p(-p1)
        + data.x2() * Math.log(p2)
        + (data.n2() - data.x2()) * Math.log1p(-p2);
  }

  @Test
  void farringtonManningWorksWithoutOutcomes() {
    TwoProportions data = new TwoProportions(0, 400, 0, 400);
    assertThat(ProportionEquivalence.FARRINGTON_MANNING.test(data, -0.05, 0.05).pValue())
        .isLessThan(0.001);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProportionEquivalence.WALD.test(data, -0.05, 0.05));
  }

  @Test
  void refusesMarginsBeyondTheRange() {
    TwoProportions data = new TwoProportions(3, 10, 4, 10);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProportionEquivalence.FARRINGTON_MANNING.test(data, -1, 0.5));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ProportionEquivalence.WALD.test(data, 0.5, 0.1));
  }

  /**
   * All had the outcome: the likeliest proportions lie at the end of what the difference allows.
   */
  @Test
  void restrictedProportionsReachTheEnds() {
    TwoProportions all = new TwoProportions(5, 5, 7, 7);
    assertThat(FarringtonManning.restricted(all, 0)).isEqualTo(new FarringtonManning(1, 1));
    assertThat(FarringtonManning.restricted(all, -.25)).isEqualTo(new FarringtonManning(.75, 1));
    TwoProportions none = new TwoProportions(0, 5, 0, 7);
    assertThat(FarringtonManning.restricted(none, 0)).isEqualTo(new FarringtonManning(0, 0));
    assertThat(FarringtonManning.restricted(none, .25)).isEqualTo(new FarringtonManning(.25, 0));
  }
}
