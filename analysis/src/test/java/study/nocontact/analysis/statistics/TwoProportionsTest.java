package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TwoProportionsTest {

  @TestFactory
  Stream<DynamicTest> agreesWithR() {
    TwoProportions data = smokersAgainstOthers();
    Interval ratio = data.riskRatioInterval(0.95);
    FisherTest.Result fisher = FisherTest.withDefaults().test(data);
    Golden golden =
        Golden.of("G02")
            .put("x1", data.x1())
            .put("n1", data.n1())
            .put("x2", data.x2())
            .put("n2", data.n2())
            .put("rd", data.riskDifference())
            .put("rd.se.wald", data.riskDifferenceStandardError())
            .put("rr", data.riskRatio())
            .put("or", data.oddsRatio())
            .put("chisq", data.chiSquare(false).statistic())
            .put("chisq.p", data.chiSquare(false).pValue())
            .put("chisq.yates", data.chiSquare(true).statistic())
            .put("chisq.yates.p", data.chiSquare(true).pValue())
            .put("fisher.p", fisher.pValue())
            .put(
                "fisher.p.less",
                FisherTest.withDefaults().with(Alternative.LESS).test(data).pValue())
            .put("fisher.or.cmle", fisher.oddsRatio())
            .put("evalue.rr", EValue.of(data.riskRatio()))
            .put("evalue.ci", EValue.of(ratio))
            .put("cohen.h", data.cohenH());
    put(golden, "rd.wald", RiskDifferenceInterval.WALD.of(data, 0.95));
    put(golden, "rd.newcombe", RiskDifferenceInterval.NEWCOMBE.of(data, 0.95));
    put(golden, "rd.mn", RiskDifferenceInterval.MIETTINEN_NURMINEN.of(data, 0.95));
    put(golden, "rr.logwald", ratio);
    put(golden, "fisher.or", fisher.interval());
    put(golden, "or.woolf", data.oddsRatioInterval(0.95));
    return golden.tests();
  }

  static TwoProportions smokersAgainstOthers() {
    double[] smoke = Golden.column("birthwt.csv", "smoke");
    double[] low = Golden.column("birthwt.csv", "low");
    long[] outcomes = new long[2];
    long[] people = new long[2];
    IntStream.range(0, smoke.length)
        .forEach(
            i -> {
              people[(int) smoke[i]]++;
              outcomes[(int) smoke[i]] += (long) low[i];
            });
    return new TwoProportions(outcomes[1], people[1], outcomes[0], people[0]);
  }

  private static void put(Golden golden, String name, Interval interval) {
    golden.put(name + ".lo", interval.lower()).put(name + ".hi", interval.upper());
  }

  @Test
  void halfAgainstAQuarterWorkedByHand() {
    TwoProportions data = new TwoProportions(10, 20, 5, 20);
    assertThat(data.riskDifference()).isEqualTo(0.25);
    assertThat(data.riskRatio()).isEqualTo(2);
    assertThat(data.oddsRatio()).isCloseTo(3, within(1e-15));
    assertThat(data.chiSquare(false).statistic()).isCloseTo(8 / 3.0, within(1e-12));
    assertThat(data.chiSquare(true).statistic()).isCloseTo(8 / 3.0 * 0.64, within(1e-12));
  }

  @Property(tries = 200, seed = "8")
  void swappingTheGroupsTurnsEverythingRound(
      @ForAll @LongRange(min = 1, max = 2_000_000) long x1,
      @ForAll @LongRange(min = 1, max = 2_000_000) long y1,
      @ForAll @LongRange(min = 1, max = 2_000_000) long x2,
      @ForAll @LongRange(min = 1, max = 2_000_000) long y2) {
    TwoProportions data = new TwoProportions(x1, x1 + y1, x2, x2 + y2);
    TwoProportions swapped = data.swapped();
    assertThat(data.riskRatio() * swapped.riskRatio()).isCloseTo(1, within(1e-12));
    assertThat(data.oddsRatioInterval(0.9).contains(data.oddsRatio())).isTrue();
    assertThat(data.chiSquare(true).pValue())
        .isBetween(0.0, 1.0)
        .isGreaterThanOrEqualTo(data.chiSquare(false).pValue());
    assertThat(data.cohenH()).isCloseTo(-swapped.cohenH(), within(1e-15));
  }

  @Test
  void refusesRatiosWithoutOutcomes() {
    assertThatIllegalArgumentException().isThrownBy(() -> new TwoProportions(3, 2, 1, 2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TwoProportions(0, 5, 1, 5).riskRatioInterval(0.95));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TwoProportions(5, 5, 1, 5).oddsRatioInterval(0.95));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TwoProportions(0, 5, 0, 5).chiSquare(false));
  }
}
