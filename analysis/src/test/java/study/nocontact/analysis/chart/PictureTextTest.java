package study.nocontact.analysis.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.claim.Estimate.Scale;

/** What plots say in words, and what they cannot draw. */
class PictureTextTest {

  @Test
  void tellsEveryClaimOfAForestWithWhatIsClaimed() {
    assertThat(
            ForestChart.of("x", List.of(ExampleCharts.share("A", .4), ExampleCharts.share("B", .9)))
                .description())
        .contains("40%, 95% interval 30% to 45%, n = 1,234; claimed is above 50%")
        .contains("B: a claim");
  }

  @Test
  void drawsThirtyFiveClaimsAsWellAsOne() {
    List<ForestChart.Row> many =
        IntStream.range(0, 35)
            .mapToObj(i -> ExampleCharts.ratio("Claim " + i, Math.pow(2, i - 17)))
            .toList();
    String svg = ForestChart.of("x", many).svg("y");
    assertThat(svg).contains(">Claim 0<", ">Claim 34<", ">1/64<", ">64<");
    assertThat(ForestChart.of("x", many.subList(0, 1)).svg("y")).contains(">Claim 0<");
  }

  @Test
  void shortensALabelThatDoesNotFitButNotWhatFollowsIt() {
    String label = "x".repeat(70);
    assertThat(Style.fitted(label, ", n = 5")).hasSize(50).endsWith("…, n = 5");
    assertThat(Style.fitted("short", "")).isEqualTo("short");
  }

  @Test
  void putsRatiosAtTheirDoublings() {
    ScaleAxis axis = ScaleAxis.of(Scale.RATIO, DoubleStream.of(.5, 8));
    assertThat(axis.position(1)).isZero();
    assertThat(axis.position(4)).isEqualTo(2, within(1e-12));
    assertThat(axis.position(Double.POSITIVE_INFINITY)).isEqualTo(axis.axis().getUpperBound());
    assertThat(axis.position(0)).isEqualTo(axis.axis().getLowerBound());
  }

  @Test
  void tellsEquivalenceWithItsMargins() {
    assertThat(ExampleCharts.equivalence().description())
        .endsWith("claimed is -5% to 5%.")
        .contains("1%, 95% interval -3% to 5%");
  }

  @Test
  void tellsRatesPerThousandDays() {
    assertThat(ExampleCharts.hazard().description())
        .contains("Day 1–7: 85.71 per 1,000 days", "Day after 30: 0.00", "0 events");
  }

  @Test
  void tellsTheDaysNamedMostOften() {
    assertThat(ExampleCharts.durations().description())
        .startsWith("Named most often, in days and reports: 1 (60), 7 (40)")
        .endsWith("Longer than shown: 17.");
  }

  @Test
  void tellsRatingsInShares() {
    assertThat(ExampleCharts.ratings().description())
        .contains("Hope: 1 0%, 2 0%, 3 25%, 4 0%, 5 75%, n = 4");
  }

  @Test
  void refusesRatingsWithoutFiveSteps() {
    assertThatThrownBy(() -> new LikertChart.Row("x", List.of(1L, 2L)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there must be five counts, were 2");
  }

  @Test
  void tellsBalanceBeforeAndAfter() {
    assertThat(ExampleCharts.balance().description())
        .isEqualTo("lived_together: 0.34, weighted 0.02. anxiety_first: -0.08, weighted -0.01.");
  }

  @Test
  void tellsWhatWasForecastAndWhatHappened() {
    assertThat(ExampleCharts.calibration().description())
        .contains("Forecasts of 80 to 100 percent, on average 90%: came true for 50% (35.2% to");
  }

  @Test
  void undoesSelectionOnTheOddsScale() {
    SelectionContour.Shares shares = ExampleCharts.shares();
    assertThat(shares.difference(1, 1)).isEqualTo(-.1, within(1e-12));
    // odds .25 / 2 = 1/8, that is a share of 1/9
    assertThat(shares.difference(2, 1)).isEqualTo(1. / 9 - .3, within(1e-12));
    // equal odds on both sides where the selection is the ratio of the odds
    assertThat(shares.difference(7. / 12, 1)).isEqualTo(0, within(1e-12));
  }

  @Test
  void refusesSharesWithoutOdds() {
    assertThatThrownBy(() -> new SelectionContour.Shares("a", "b", 0, .5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("were 0.0 and 0.5");
  }
}
