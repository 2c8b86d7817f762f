package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.instrument.Categories.Breaker;
import study.nocontact.analysis.statistics.Latency;

/** What every analysis of spells owes to weights. */
class WeightedSpellsTest {

  private static final Setting SETTING = Setting.of(Look.ONLY, 1);

  static Stream<Analysis> analyses() {
    return Stream.of(
        SurvivalAnalysis.of(SilenceTiming::whole, 100, .5),
        new IncidenceAnalysis(SilenceTiming::whole, 1, 100, .5),
        new CureAnalysis(SilenceTiming::whole, Latency.WEIBULL, false, .5),
        ShapeAnalysis.of(SilenceTiming::whole),
        ShapeAnalysis.of(SilenceTiming::whole).betweenRoundNumbers(),
        new RateTrend(SilenceTiming::whole),
        new CauseContrast(SilenceTiming::whole, 1, 2));
  }

  /** Every other silence was broken by the side that was left, and every fifth goes on. */
  private static CaseTable table(int times) {
    Reports reports = new Reports();
    for (int day = 3; day <= 150; day += 3) {
      reports.add(2L * times, Reports.ended(day, Breaker.ME));
      reports.add(times, Reports.ended(day + 1, Breaker.EX));
      reports.add(times, Reports.ongoing(day + 200));
    }
    return reports.table();
  }

  private static Effect effect(Analysis analysis, Selection selection) {
    return analysis.of(selection, SETTING).orElseThrow();
  }

  private static Selection weighted(CaseTable table, double... pattern) {
    double[] weights = new double[table.rows()];
    Arrays.setAll(weights, row -> pattern[row % pattern.length]);
    return Selection.all(table, "").weighted(Weighting.of(weights));
  }

  /** Cox's model shares out ties among a thousand times as many, hence a little differently. */
  @ParameterizedTest
  @MethodSource("analyses")
  void equalWeightsChangeNothing(Analysis analysis) {
    CaseTable table = table(3);
    Effect plain = effect(analysis, Selection.all(table, ""));
    Effect equal = effect(analysis, weighted(table, 1));

    assertThat(equal.value()).isCloseTo(plain.value(), within(.001));
    assertThat(equal.interval().lower()).isCloseTo(plain.interval().lower(), within(.001));
    assertThat(equal.interval().upper()).isCloseTo(plain.interval().upper(), within(.001));
    assertThat(equal.n()).isEqualTo(plain.n());
    assertThat(equal.events()).isEqualTo(plain.events());
  }

  @ParameterizedTest
  @MethodSource("analyses")
  void unequalWeightsCostPrecision(Analysis analysis) {
    CaseTable table = table(3);
    Effect plain = effect(analysis, Selection.all(table, ""));
    Effect unequal = effect(analysis, weighted(table, .4, .4, .4, 1.6, 1.6, 1.6));

    assertThat(unequal.standardError()).isGreaterThan(1.05 * plain.standardError());
    assertThat(unequal.size()).isLessThan(plain.size() + 1e-9);
    assertThat(unequal.n()).isEqualTo(plain.n());
  }

  @ParameterizedTest
  @MethodSource("analyses")
  void fourTimesTheReportsHalveTheError(Analysis analysis) {
    Effect few = effect(analysis, Selection.all(table(2), ""));
    Effect many = effect(analysis, Selection.all(table(8), ""));

    assertThat(many.value()).isCloseTo(few.value(), within(.003));
    assertThat(few.standardError() / many.standardError()).isCloseTo(2, within(.1));
  }
}
