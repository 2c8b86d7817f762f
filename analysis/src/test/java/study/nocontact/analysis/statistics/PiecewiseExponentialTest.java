package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PiecewiseExponentialTest {

  private static final PiecewiseExponential MODEL = PiecewiseExponential.withCuts(30, 60, 90, 180);

  private static CensoredTimes veteran() {
    int[] died =
        Arrays.stream(Golden.column("veteran.csv", "status")).mapToInt(x -> (int) x).toArray();
    long[] once = new long[137];
    Arrays.fill(once, 1);
    return CensoredTimes.observed(
        new double[137], Golden.column("veteran.csv", "time"), died, once);
  }

  /** The piecewise part of case G15. */
  static Golden veteran(Golden golden) {
    PiecewiseHazard hazard = MODEL.fit(veteran());
    for (HazardInterval interval : hazard.intervals()) {
      golden
          .put("pw.events." + interval.number(), interval.observed().events())
          .put("pw.exposure." + interval.number(), interval.observed().exposure())
          .put("pw.rate." + interval.number(), interval.observed().rate());
    }
    double[] trt = Golden.column("veteran.csv", "trt");
    double[] karno = Golden.column("veteran.csv", "karno");
    double[][] covariates = new double[137][];
    Arrays.setAll(covariates, i -> new double[] {trt[i], karno[i]});
    double[] beta = MODEL.regression(covariates, veteran()).coefficients();
    golden.put("pw.beta.(Intercept)", beta[0]);
    for (int k = 2; k <= 5; k++) {
      golden.put("pw.beta.factor(int)" + k, beta[k - 1]);
    }
    return golden
        .put("pw.beta.trt", beta[5])
        .put("pw.beta.karno", beta[6])
        .put("pw.trend.logrr.per.interval", hazard.trend().coefficients()[1])
        .put("pw.trend.se", hazard.trend().standardErrors()[1]);
  }

  /** 2 sum d ln(d / expected), computed in R 4.2.2. */
  @Test
  void equalRatesAreTestedByTheirLikelihood() {
    ChiSquareResult test = MODEL.fit(veteran()).constantTest();
    assertThat(test.statistic()).isCloseTo(14.5144014276296, within(1e-10));
    assertThat(test.degreesOfFreedom()).isEqualTo(4);
  }

  /**
   * Cuts at 10 and 20. From 0 to 10 with event: 10 in the first. From 4 to 13, censored, twice: 6
   * and 3 each. From 12 to 25 with event: 8 and 5.
   */
  @Test
  void exposureWorkedByHandWithDelayedEntry() {
    CensoredTimes data =
        CensoredTimes.observed(
            new double[] {0, 4, 12},
            new double[] {10, 13, 25},
            new int[] {1, 0, 1},
            new long[] {1, 2, 1});
    List<HazardInterval> intervals = PiecewiseExponential.withCuts(10, 20).fit(data).intervals();
    assertThat(intervals)
        .containsExactly(
            new HazardInterval(1, 0, 10, new EventRate(1, 22)),
            new HazardInterval(2, 10, 20, new EventRate(0, 14)),
            new HazardInterval(3, 20, Double.POSITIVE_INFINITY, new EventRate(1, 5)));
  }

  @Test
  void intervalsNobodyWasSeenInAreLeftOut() {
    CensoredTimes data =
        CensoredTimes.observed(
            new double[] {12, 12, 12},
            new double[] {15, 18, 25},
            new int[] {1, 0, 1},
            new long[] {3, 5, 2});
    PiecewiseHazard hazard = PiecewiseExponential.withCuts(10, 20, 30).fit(data);
    assertThat(hazard.intervals()).extracting(HazardInterval::number).containsExactly(2, 3);
    assertThat(hazard.events()).isEqualTo(5);
    assertThat(hazard.exposure()).isEqualTo(9 + 30 + 26);
    double ratio = (2. / 10) / (3. / (9 + 30 + 16));
    assertThat(hazard.trend().coefficients()[1]).isCloseTo(Math.log(ratio), within(1e-12));
    assertThat(
            PiecewiseExponential.withCuts(10, 20, 30)
                .regression(new double[3][0], data)
                .coefficients()[1])
        .isCloseTo(Math.log(ratio), within(1e-12));
  }

  /** The likelihood of one rate is that of exponential regression without the times themselves. */
  @Test
  void withoutJumpsItIsTheExponentialModel() {
    double[] karno = Golden.column("veteran.csv", "karno");
    double[][] columns = new double[137][];
    Arrays.setAll(columns, i -> new double[] {1, karno[i]});
    double[][] covariates = new double[137][];
    Arrays.setAll(covariates, i -> new double[] {karno[i]});
    double[] exponential =
        WeibullRegression.withDefaults().withShape(1).fit(columns, veteran()).coefficients();
    double[] piecewise =
        PiecewiseExponential.withCuts(2000).regression(covariates, veteran()).coefficients();
    assertThat(piecewise[0]).isCloseTo(-exponential[0], within(1e-8));
    assertThat(piecewise[1]).isCloseTo(-exponential[1], within(1e-8));
  }

  @Property(tries = 40, seed = "42")
  void countEqualsRepetitionAndNothingIsLost(
      @ForAll @Size(6) List<@IntRange(min = 1, max = 300) Integer> times,
      @ForAll @Size(6) List<@IntRange(min = 1, max = 4) Integer> counts) {
    double[] exit = times.stream().mapToDouble(t -> t).toArray();
    long[] count = counts.stream().mapToLong(c -> c).toArray();
    int[] event = {1, 1, 0, 1, 1, 0};
    CensoredTimes data = CensoredTimes.observed(new double[6], exit, event, count);
    int people = (int) data.subjects();
    double[] each = new double[people];
    int[] eachEvent = new int[people];
    long[] once = new long[people];
    int next = people;
    double total = 0;
    for (int i = 0; i < 6; i++) {
      for (int k = 0; k < count[i]; k++) {
        next--;
        each[next] = exit[i];
        eachEvent[next] = event[i];
        once[next] = 1;
        total += exit[i];
      }
    }
    PiecewiseHazard hazard = MODEL.fit(data);
    assertThat(hazard)
        .isEqualTo(MODEL.fit(CensoredTimes.observed(new double[people], each, eachEvent, once)));
    assertThat(hazard.events()).isEqualTo(data.events());
    assertThat(hazard.exposure()).isEqualTo(total);
  }

  @Test
  void whatCannotBeFittedIsNamed() {
    PiecewiseHazard one =
        MODEL.fit(CensoredTimes.of(EventTimes.of(new double[] {3}, new int[] {1})));
    PiecewiseHazard none =
        MODEL.fit(CensoredTimes.of(EventTimes.of(new double[] {40}, new int[1])));
    assertThatExceptionOfType(NotEstimableException.class).isThrownBy(one::trend);
    assertThatExceptionOfType(NotEstimableException.class).isThrownBy(one::constantTest);
    assertThatExceptionOfType(NotEstimableException.class).isThrownBy(none::trend);
    assertThatExceptionOfType(NotEstimableException.class).isThrownBy(none::constantTest);
    CensoredTimes gap =
        CensoredTimes.of(EventTimes.of(new double[] {3, 40, 70}, new int[] {1, 0, 1}));
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> MODEL.regression(new double[3][0], gap))
        .withMessageContaining("without events");
  }

  @Test
  void badInputIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> PiecewiseExponential.withCuts());
    assertThatIllegalArgumentException().isThrownBy(() -> PiecewiseExponential.withCuts(0, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> PiecewiseExponential.withCuts(3, 3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PiecewiseExponential.withCuts(3, Double.NaN));
    CensoredTimes between =
        CensoredTimes.between(new double[1], new double[] {3}, new double[] {5}, new long[] {1});
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MODEL.fit(between))
        .withMessageContaining("exact or right-censored");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MODEL.regression(new double[2][1], veteran()));
    assertThatIllegalArgumentException().isThrownBy(() -> new PiecewiseHazard(List.of()));
  }
}
