package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CoxPropertiesTest {

  private static final CoxRegression COX = CoxRegression.withDefaults();
  private static final Offset<Double> CLOSE = within(1e-9);
  private static final SurvivalRows ALL =
      CoxExamples.rows()
          .withStrata(CoxExamples.STRATUM)
          .withWeights(CoxExamples.WEIGHT)
          .withClusters(CoxExamples.CLUSTER);

  @Property(tries = 40, seed = "42")
  void countsEqualPeopleInAnyOrder(
      @ForAll @Size(14) List<@IntRange(min = 1, max = 9) Integer> counts) {
    long[] count = counts.stream().mapToLong(i -> i).toArray();
    int[] each =
        IntStream.range(0, 14)
            .flatMap(i -> IntStream.range(0, counts.get(i)).map(j -> i))
            .toArray();
    int[] backward =
        IntStream.rangeClosed(1, each.length).map(i -> each[each.length - i]).toArray();
    for (CoxTies ties : CoxTies.values()) {
      CoxRegression cox = COX.withTies(ties);
      same(cox.fit(CoxExamples.rows().withCounts(count)), cox.fit(chosen(backward, t -> t)));
    }
  }

  @Test
  void hundredsOfTiesEqualPeople() {
    long[] count = Arrays.stream(CoxExamples.COUNT).map(c -> 97 * c + 3).toArray();
    int[] each =
        IntStream.range(0, 14)
            .flatMap(i -> IntStream.range(0, (int) count[i]).map(j -> i))
            .toArray();
    same(COX.fit(CoxExamples.rows().withCounts(count)), COX.fit(chosen(each, t -> t)));
  }

  @Test
  void onlyTheOrderOfTimesMatters() {
    int[] rows = IntStream.range(0, 14).toArray();
    same(COX.fit(chosen(rows, t -> t)), COX.fit(chosen(rows, t -> 1e6 * t * t * t)));
  }

  @Test
  void countingTheOtherGroupTurnsTheSign() {
    double[][] turned =
        Arrays.stream(CoxExamples.COVARIATES)
            .map(x -> new double[] {x[0], 1 - x[1]})
            .toArray(double[][]::new);
    CoxFit fit = COX.fit(CoxExamples.rows());
    CoxFit other =
        COX.fit(
            SurvivalRows.of(CoxExamples.EXIT, CoxExamples.EVENT, turned)
                .withEntry(CoxExamples.ENTRY)
                .withCounts(CoxExamples.COUNT));
    assertThat(other.estimates().coefficients()[0])
        .isCloseTo(fit.estimates().coefficients()[0], CLOSE);
    assertThat(other.estimates().coefficients()[1])
        .isCloseTo(-fit.estimates().coefficients()[1], CLOSE);
    assertThat(other.logLikelihood()).isCloseTo(fit.logLikelihood(), CLOSE);
  }

  @Test
  void unitsAndOriginOfACovariateOnlyScaleItsCoefficient() {
    double[][] moved =
        Arrays.stream(CoxExamples.COVARIATES)
            .map(x -> new double[] {2000 + 1e-3 * x[0], x[1]})
            .toArray(double[][]::new);
    CoxFit fit =
        COX.fit(
            SurvivalRows.of(CoxExamples.EXIT, CoxExamples.EVENT, moved)
                .withEntry(CoxExamples.ENTRY)
                .withCounts(CoxExamples.COUNT));
    CoxFit plain = COX.fit(CoxExamples.rows());
    assertThat(fit.estimates().coefficients()[0] / 1000)
        .isCloseTo(plain.estimates().coefficients()[0], within(1e-7));
    assertThat(fit.estimates().standardErrors()[0] / 1000)
        .isCloseTo(plain.estimates().standardErrors()[0], within(1e-7));
    assertThat(fit.scoreTest().statistic()).isCloseTo(plain.scoreTest().statistic(), within(1e-7));
  }

  @Test
  void followUpCutInPiecesIsTheSameFollowUp() {
    int[] twice = IntStream.range(0, 28).map(i -> i / 2).toArray();
    SurvivalRows whole =
        chosen(IntStream.range(0, 14).toArray(), t -> t)
            .withClusters(IntStream.range(0, 14).toArray());
    double[] entry = new double[28];
    double[] exit = new double[28];
    int[] event = new int[28];
    for (int i = 0; i < 28; i++) {
      double cut = (CoxExamples.ENTRY[i / 2] + 2 * CoxExamples.EXIT[i / 2]) / 3;
      entry[i] = i % 2 == 0 ? CoxExamples.ENTRY[i / 2] : cut;
      exit[i] = i % 2 == 0 ? cut : CoxExamples.EXIT[i / 2];
      event[i] = i % 2 == 0 ? 0 : CoxExamples.EVENT[i / 2];
    }
    double[][] covariates =
        Arrays.stream(twice).mapToObj(i -> CoxExamples.COVARIATES[i]).toArray(double[][]::new);
    SurvivalRows cut =
        SurvivalRows.of(exit, event, covariates).withEntry(entry).withClusters(twice);
    same(COX.fit(whole), COX.fit(cut));
  }

  @Test
  void peopleAsTheirOwnClustersChangeNothing() {
    int[] rows = IntStream.range(0, 14).toArray();
    same(COX.fit(chosen(rows, t -> t)), COX.fit(chosen(rows, t -> t).withClusters(rows)));
  }

  @Test
  void codesOfStrataAndClustersAreOnlyNames() {
    int[] strata = Arrays.stream(CoxExamples.STRATUM).map(s -> -7 * s).toArray();
    int[] clusters = Arrays.stream(CoxExamples.CLUSTER).map(c -> 100 - c).toArray();
    same(COX.fit(ALL), COX.fit(ALL.withStrata(strata).withClusters(clusters)));
  }

  @Test
  void aWeightForAllOnlyScalesTheLikelihood() {
    CoxFit fit = COX.fit(CoxExamples.rows());
    for (double weight : new double[] {1e-12, 5, 1e12}) {
      double[] same = new double[14];
      Arrays.fill(same, weight);
      sameButScaled(fit, COX.fit(CoxExamples.rows().withWeights(same)), weight);
    }
  }

  private static void sameButScaled(CoxFit fit, CoxFit weighted, double weight) {
    assertThat(weighted.converged()).isTrue();
    assertThat(weighted.logLikelihood() / weight - fit.logLikelihood())
        .isCloseTo(-22 * Math.log(weight), within(1e-8));
    assertThat(weighted.estimates().coefficients())
        .containsExactly(fit.estimates().coefficients(), CLOSE);
    assertThat(weighted.robustEstimates().standardErrors())
        .containsExactly(fit.robustEstimates().standardErrors(), CLOSE);
    assertThat(weighted.baseline().cumulative(9)).isCloseTo(fit.baseline().cumulative(9), CLOSE);
  }

  @Test
  void emptyRowChangesNothing() {
    long[] count = CoxExamples.COUNT.clone();
    count[3] = 0;
    int[] others = IntStream.range(0, 14).filter(i -> i != 3).toArray();
    long[] left = Arrays.stream(others).mapToLong(i -> CoxExamples.COUNT[i]).toArray();
    same(
        COX.fit(CoxExamples.rows().withCounts(count)),
        COX.fit(chosen(others, t -> t).withCounts(left)));
  }

  private static SurvivalRows chosen(int[] rows, DoubleUnaryOperator clock) {
    return SurvivalRows.of(
            Arrays.stream(rows)
                .mapToDouble(i -> clock.applyAsDouble(CoxExamples.EXIT[i]))
                .toArray(),
            Arrays.stream(rows).map(i -> CoxExamples.EVENT[i]).toArray(),
            Arrays.stream(rows).mapToObj(i -> CoxExamples.COVARIATES[i]).toArray(double[][]::new))
        .withEntry(
            Arrays.stream(rows)
                .mapToDouble(i -> clock.applyAsDouble(CoxExamples.ENTRY[i]))
                .toArray());
  }

  private static void same(CoxFit a, CoxFit b) {
    assertThat(a.estimates().coefficients()).containsExactly(b.estimates().coefficients(), CLOSE);
    assertThat(a.estimates().standardErrors())
        .containsExactly(b.estimates().standardErrors(), CLOSE);
    assertThat(a.robustEstimates().standardErrors())
        .containsExactly(b.robustEstimates().standardErrors(), CLOSE);
    assertThat(a.logLikelihood()).isCloseTo(b.logLikelihood(), CLOSE);
    assertThat(a.nullLogLikelihood()).isCloseTo(b.nullLogLikelihood(), CLOSE);
    assertThat(a.concordance().concordance()).isCloseTo(b.concordance().concordance(), CLOSE);
    assertThat(a.events()).isEqualTo(b.events());
    ProportionalHazardsTest test =
        ProportionalHazardsTest.withDefaults().withTransform(TimeTransform.KAPLAN_MEIER);
    assertThat(test.test(a).global().statistic())
        .isCloseTo(test.test(b).global().statistic(), within(1e-7));
  }
}
