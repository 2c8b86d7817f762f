package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
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
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class FineGrayTest {

  private static final FineGray METHOD = FineGray.withDefaults();
  private static final Offset<Double> CLOSE = within(1e-11);

  /** Forty cells of 78 people, made with R's sample; the R below calls them m, with count k. */
  private static final double[] TIME = {
    9, 4, 7, 1, 2, 7, 11, 2, 11, 3, 1, 5, 5, 10, 6, 10, 7, 9, 5, 5,
    9, 9, 5, 5, 2, 10, 9, 12, 1, 4, 3, 6, 10, 10, 6, 4, 12, 4, 10, 12
  };

  private static final int[] EVENT = {
    0, 2, 2, 0, 2, 1, 1, 1, 1, 2, 2, 2, 0, 1, 2, 1, 2, 1, 2, 0,
    1, 0, 1, 0, 1, 1, 2, 0, 0, 1, 0, 0, 2, 0, 1, 1, 0, 1, 0, 1
  };

  private static final double[] X = {
    -.7, -.7, .4, .8, -.1, .9, .4, -.6, .3, -1.1, 1.4, 2, -.4, -1, .6, -.1, 2.4, 0, .7, 0, -.7, .2,
    -1.8, 1.5, .2, 2.2, .5, -.7, .6, -.9, -1.3, .3, -.4, 0, .1, -.6, -.6, -.1, 1.2, -1.5
  };

  private static final double[] Z = {
    1, 0, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 0, 1, 1,
    1, 1, 1, 0, 0, 1, 0, 1, 0, 1, 0, 1, 0, 0, 1, 0, 0, 1, 1, 0
  };

  private static final long[] COUNT = {
    2, 3, 3, 3, 3, 2, 3, 1, 3, 1, 2, 2, 2, 3, 1, 1, 1, 3, 3, 1,
    1, 2, 2, 2, 3, 2, 1, 3, 1, 2, 1, 3, 1, 1, 3, 3, 1, 1, 1, 1
  };

  private static SurvivalRows rows(int... rows) {
    return SurvivalRows.of(
        Arrays.stream(rows).mapToDouble(i -> TIME[i]).toArray(),
        Arrays.stream(rows).map(i -> EVENT[i]).toArray(),
        Arrays.stream(rows).mapToObj(i -> new double[] {X[i], Z[i]}).toArray(double[][]::new));
  }

  private static SurvivalRows cells() {
    return rows(IntStream.range(0, TIME.length).toArray()).withCounts(COUNT);
  }

  @TestFactory
  Stream<DynamicTest> agreesWithRInTheMelanomaData() {
    String[] names = {"sex", "ulcer", "thickness"};
    double[] time = Golden.column("Melanoma.csv", "time");
    double[] event = Golden.column("Melanoma.csv", "ev");
    double[][] columns =
        Arrays.stream(names)
            .map(name -> Golden.column("Melanoma.csv", name))
            .toArray(double[][]::new);
    SurvivalRows melanoma =
        SurvivalRows.of(
            time,
            Arrays.stream(event).mapToInt(e -> (int) e).toArray(),
            IntStream.range(0, time.length)
                .mapToObj(i -> new double[] {columns[0][i], columns[1][i], columns[2][i]})
                .toArray(double[][]::new));
    FineGrayFit fit = METHOD.fit(melanoma);
    CoxFit cause = CoxRegression.withDefaults().fit(melanoma.censoringAllBut(1));
    Golden golden =
        Golden.of("G10")
            .put("fg.loglik", fit.logLikelihood())
            .put("fg.loglik.null", fit.nullLogLikelihood());
    for (int j = 0; j < names.length; j++) {
      golden
          .put("fg.beta." + names[j], fit.estimates().coefficients()[j])
          .put("fg.se." + names[j], fit.estimates().standardErrors()[j])
          .put("cs.beta." + names[j], cause.estimates().coefficients()[j])
          .put("cs.se." + names[j], cause.estimates().standardErrors()[j]);
    }
    return golden.tests();
  }

  @Test
  void tiedCountsMatchR() {
    // R 4.2.2, cmprsk 2.2-11: e <- m[rep(1:40, m$k), ]
    // f <- crr(e$t, e$ev, cbind(e$x, e$z), failcode = 1, gtol = 1e-13, maxiter = 100)
    // f$coef; f$var; f$loglik; f$loglik.null; cumsum(f$bfitj)
    FineGrayFit fit = METHOD.fit(cells());
    assertThat(fit.estimates().coefficients())
        .containsExactly(new double[] {-0.252339850279968, -0.522451181184710}, CLOSE);
    double[][] v = fit.estimates().covariance();
    assertThat(v[0]).containsExactly(new double[] {0.0443813913977764, -0.0401625917335007}, CLOSE);
    assertThat(v[1][1]).isCloseTo(0.1291625781799661, CLOSE);
    assertThat(fit.logLikelihood()).isCloseTo(-127.040379510236, within(1e-10));
    assertThat(fit.nullLogLikelihood()).isCloseTo(-129.640992594500, within(1e-10));
    assertThat(fit.baseline().cumulativeHazard(1.9, 0, 0)).isZero();
    assertThat(fit.baseline().cumulativeHazard(6.5, 0, 0)).isCloseTo(0.3038394764726435, CLOSE);
    assertThat(fit.baseline().cumulativeHazard(99, 0, 0)).isCloseTo(1.0981863831584844, CLOSE);
    assertThat(fit.converged()).isTrue();
    assertThat(fit.events() + fit.competing() + fit.censored()).isEqualTo(78);
  }

  @Test
  void otherCauseMatchesR() {
    // the same with failcode = 2
    FineGrayFit fit = METHOD.withCause(2).fit(cells());
    assertThat(fit.estimates().coefficients())
        .containsExactly(new double[] {0.401545532450028, 0.724593732571529}, CLOSE);
    double[][] v = fit.estimates().covariance();
    assertThat(v[0])
        .containsExactly(new double[] {0.03564434196516409, 0.00250854373521551}, CLOSE);
    assertThat(v[1][1]).isCloseTo(0.22741569689434529, CLOSE);
    assertThat(fit.logLikelihood()).isCloseTo(-82.7060479247391, within(1e-10));
    assertThat(fit.baseline().cumulativeHazard(10, 0, 0)).isCloseTo(0.2023086440043151, CLOSE);
    assertThat(fit.baseline().incidence(10, 1, 1))
        .isCloseTo(
            1 - Math.exp(-0.2023086440043151 * Math.exp(0.401545532450028 + 0.724593732571529)),
            CLOSE);
  }

  /**
   * A with x = 1 has the cause first, B with 0 the other one second and stays at risk, C with 0 has
   * the cause third, D with 1 is censored last: e/(2e + 2) * 1/(2 + e) is largest where e² = 2.
   */
  @Test
  void fourPeopleWorkedByHand() {
    double[][] x = {{1}, {0}, {0}, {1}};
    FineGrayFit fit =
        METHOD.fit(SurvivalRows.of(new double[] {1, 2, 3, 4}, new int[] {1, 2, 1, 0}, x));
    double e = Math.sqrt(2);
    assertThat(fit.estimates().coefficients()[0]).isCloseTo(Math.log(e), CLOSE);
    assertThat(fit.logLikelihood()).isCloseTo(Math.log(e / (2 * e + 2) / (2 + e)), CLOSE);
    assertThat(fit.nullLogLikelihood()).isCloseTo(-Math.log(12), CLOSE);
    assertThat(fit.baseline().incidence(3.5, 0))
        .isCloseTo(1 - Math.exp(-1 / (2 * e + 2) - 1 / (2 + e)), CLOSE);
    assertThat(List.of(fit.events(), fit.competing(), fit.censored())).containsExactly(2L, 1L, 1L);
  }

  @Test
  void withoutCompetingEventsItIsCoxsModelWithBreslowsTiesAndRobustErrors() {
    SurvivalRows one = cells().censoringAllBut(1);
    CoxFit cox = CoxRegression.withDefaults().withTies(CoxTies.BRESLOW).fit(one);
    FineGrayFit fit = METHOD.fit(one);
    assertThat(fit.estimates().coefficients())
        .containsExactly(cox.estimates().coefficients(), CLOSE);
    assertThat(fit.estimates().standardErrors())
        .containsExactly(cox.robustEstimates().standardErrors(), CLOSE);
    assertThat(fit.logLikelihood()).isCloseTo(cox.logLikelihood(), within(1e-9));
  }

  @Test
  void withoutCensoringTheOtherCauseIsNoEventUntilTheEnd() {
    int[] uncensored = IntStream.range(0, 40).filter(i -> EVENT[i] > 0).toArray();
    double[] late =
        Arrays.stream(uncensored).mapToDouble(i -> EVENT[i] == 1 ? TIME[i] : 99).toArray();
    int[] event = Arrays.stream(uncensored).map(i -> EVENT[i] == 1 ? 1 : 0).toArray();
    double[][] x =
        Arrays.stream(uncensored).mapToObj(i -> new double[] {X[i], Z[i]}).toArray(double[][]::new);
    CoxFit cox =
        CoxRegression.withDefaults().withTies(CoxTies.BRESLOW).fit(SurvivalRows.of(late, event, x));
    FineGrayFit fit = METHOD.fit(rows(uncensored));
    assertThat(fit.estimates().coefficients())
        .containsExactly(cox.estimates().coefficients(), CLOSE);
    assertThat(fit.estimates().standardErrors())
        .containsExactly(cox.robustEstimates().standardErrors(), CLOSE);
  }

  @Property(tries = 40, seed = "42")
  void countsEqualPeopleInAnyOrder(
      @ForAll @Size(40) List<@IntRange(min = 0, max = 4) Integer> counts) {
    // At least one of each row with the cause, so that there is something to estimate.
    long[] count = new long[40];
    Arrays.setAll(count, i -> counts.get(i) + (EVENT[i] == 1 ? 1 : 0));
    int[] each =
        IntStream.range(0, 40)
            .map(i -> 39 - i)
            .flatMap(i -> IntStream.range(0, (int) count[i]).map(j -> i))
            .toArray();
    FineGrayFit few = METHOD.fit(cells().withCounts(count));
    FineGrayFit all = METHOD.fit(rows(each));
    assertThat(few.estimates().coefficients())
        .containsExactly(all.estimates().coefficients(), within(1e-9));
    assertThat(few.estimates().standardErrors())
        .containsExactly(all.estimates().standardErrors(), within(1e-9));
    assertThat(few.logLikelihood()).isCloseTo(all.logLikelihood(), within(1e-9));
    assertThat(few.baseline().incidence(7, .5, 1))
        .isCloseTo(all.baseline().incidence(7, .5, 1), within(1e-9));
  }

  @Test
  void onlyTheOrderOfTimesMatters() {
    SurvivalRows cubed =
        SurvivalRows.of(
                Arrays.stream(TIME).map(t -> 100 * t * t * t).toArray(),
                EVENT,
                IntStream.range(0, 40)
                    .mapToObj(i -> new double[] {X[i], Z[i]})
                    .toArray(double[][]::new))
            .withCounts(COUNT);
    assertThat(METHOD.fit(cubed).estimates().covariance())
        .isDeepEqualTo(METHOD.fit(cells()).estimates().covariance());
  }

  @Test
  void whatTheMethodDoesNotCoverIsRefused() {
    int[] groups = new int[40];
    groups[3] = 1;
    double[] entry = new double[40];
    entry[0] = 1;
    double[] weight = new double[40];
    Arrays.fill(weight, 2);
    for (SurvivalRows rows :
        List.of(
            cells().withStrata(groups),
            cells().withClusters(groups),
            cells().withEntry(entry),
            cells().withWeights(weight))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> METHOD.fit(rows))
          .withMessageContaining("not supported");
    }
    assertThatIllegalArgumentException().isThrownBy(() -> METHOD.withCause(0));
    assertThatIllegalArgumentException().isThrownBy(() -> METHOD.withLevel(0));
    assertThatIllegalArgumentException().isThrownBy(() -> METHOD.withMaxIterations(0));
    assertThatIllegalArgumentException().isThrownBy(() -> METHOD.withTolerance(-1));
    SubdistributionBaseline baseline = METHOD.fit(cells()).baseline();
    assertThatIllegalArgumentException().isThrownBy(() -> baseline.incidence(1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> baseline.incidence(Double.NaN, 0, 0));
  }

  @Test
  void whatTheDataDoNotDetermineIsNamed() {
    double[] times = {1, 2, 3, 4};
    double[][] group = {{0}, {0}, {1}, {1}};
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> METHOD.withCause(3).fit(cells()))
        .withMessageContaining("no events of the cause");
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> METHOD.fit(SurvivalRows.of(times, new int[] {1, 1, 2, 0}, group)))
        .withMessageContaining("infinite");
    double[][] repeated = {{1, 2}, {3, 6}, {-1, -2}, {0, 0}};
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> METHOD.fit(SurvivalRows.of(times, new int[] {1, 2, 1, 0}, repeated)))
        .withMessageContaining("covariate 1");
  }

  @Test
  void tooFewIterationsAreReported() {
    FineGrayFit fit = METHOD.withMaxIterations(1).fit(cells());
    assertThat(fit.converged()).isFalse();
    assertThat(fit.iterations()).isEqualTo(1);
  }

  @Test
  void levelAndToleranceAreHeeded() {
    double wide = METHOD.withLevel(.99).fit(cells()).estimates().hazardRatio(0).interval().upper();
    assertThat(wide)
        .isGreaterThan(METHOD.fit(cells()).estimates().hazardRatio(0).interval().upper());
    assertThat(METHOD.withTolerance(.5).fit(cells()).iterations())
        .isLessThan(METHOD.fit(cells()).iterations());
    assertThatIllegalArgumentException().isThrownBy(() -> METHOD.withLevel(1));
    assertThatIllegalArgumentException().isThrownBy(() -> METHOD.withTolerance(0));
  }
}
