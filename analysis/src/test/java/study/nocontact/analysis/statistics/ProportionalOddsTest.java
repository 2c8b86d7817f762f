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
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ProportionalOddsTest {

  private static final ProportionalOdds ODDS = ProportionalOdds.withDefaults();

  private static final double[][] GROUP = {{0}, {0}, {0}, {0}, {1}, {1}, {1}, {1}, {2}, {2}};
  private static final int[] ANSWER = {0, 1, 2, 3, 0, 1, 2, 3, 1, 2};
  private static final long[] COUNT = {7, 5, 3, 2, 2, 4, 6, 5, 2, 7};
  private static final double[] WEIGHT = {1, .5, 2, 1, 1.2, .7, 1, 1.5, .9, 1.1};

  @TestFactory
  Stream<DynamicTest> matchesRClm() {
    ProportionalOddsFit fit = housing();
    String[] columns = {
      "InflMedium", "InflHigh", "TypeApartment", "TypeAtrium", "TypeTerrace", "ContHigh"
    };
    Golden golden =
        Golden.of("G13")
            .put("theta.Low|Medium", fit.thresholds()[0])
            .put("theta.Medium|High", fit.thresholds()[1])
            .put("se.Low|Medium", fit.thresholdErrors()[0])
            .put("se.Medium|High", fit.thresholdErrors()[1])
            .put("loglik", fit.logLikelihood())
            .put("nominal.LRT.Infl", fit.nominalTest(0, 1).statistic())
            .put("nominal.LRT.Type", fit.nominalTest(2, 3, 4).statistic())
            .put("nominal.LRT.Cont", fit.nominalTest(5).statistic());
    for (int j = 0; j < columns.length; j++) {
      golden
          .put("beta." + columns[j], fit.coefficients()[j])
          .put("se." + columns[j], fit.standardErrors()[j]);
    }
    return golden.tests();
  }

  private static ProportionalOddsFit housing() {
    String[] influence = Golden.text("housing.csv", "Infl");
    String[] type = Golden.text("housing.csv", "Type");
    String[] contact = Golden.text("housing.csv", "Cont");
    double[][] design = new double[type.length][];
    Arrays.setAll(
        design,
        i ->
            new double[] {
              influence[i].equals("Medium") ? 1 : 0,
              influence[i].equals("High") ? 1 : 0,
              type[i].equals("Apartment") ? 1 : 0,
              type[i].equals("Atrium") ? 1 : 0,
              type[i].equals("Terrace") ? 1 : 0,
              contact[i].equals("High") ? 1 : 0
            });
    int[] satisfaction =
        Arrays.stream(Golden.text("housing.csv", "Sat"))
            .mapToInt(List.of("Low", "Medium", "High")::indexOf)
            .toArray();
    long[] count =
        Arrays.stream(Golden.column("housing.csv", "Freq")).mapToLong(n -> (long) n).toArray();
    return ODDS.fit(design, satisfaction, count);
  }

  /** R 4.2.2: g'H^-1 g by central differences of the free log-likelihood at {@code polr}. */
  @Test
  void scoreTestOfProportionalityMatchesR() {
    ProportionalOddsFit fit = housing();
    ChiSquareResult score = fit.proportionalityScoreTest(2, 3, 4);
    assertThat(score.degreesOfFreedom()).isEqualTo(3);
    assertThat(score.statistic()).isCloseTo(5.30945702213123, within(1e-6));
    assertThat(fit.proportionalityScoreTest(5).statistic())
        .isCloseTo(2.47367584532741, within(1e-6));
  }

  /**
   * R 4.2.2: {@code MASS::polr(weights = count * weight)}, polished by Newton's method to a
   * gradient of 1e-15; sandwiches from its scores; bounds by {@code uniroot} on {@code optim}.
   */
  @Test
  void repeatedAnswersOfManyPeopleAreClustersOfOnePersonEach() {
    // Cells of 3, 4, 2 and 5 people with two answers each.
    long[] cells = {3, 4, 2, 5};
    int[][] answers = {{0, 2}, {1, 1}, {2, 0}, {0, 1}};
    double[][] design = new double[8][];
    int[] category = new int[8];
    int[] people = new int[8];
    long[] count = new long[8];
    double[][] longDesign = new double[28][];
    int[] longCategory = new int[28];
    int[] cluster = new int[28];
    long[] ones = new long[28];
    int person = 0;
    for (int cell = 0; cell < 4; cell++) {
      for (int time = 0; time < 2; time++) {
        int row = 2 * cell + time;
        design[row] = new double[] {cell % 2, time};
        category[row] = answers[cell][time];
        people[row] = cell;
        count[row] = cells[cell];
        for (int i = 0; i < cells[cell]; i++) {
          int single = 2 * (person + i) + time;
          longDesign[single] = design[row];
          longCategory[single] = category[row];
          cluster[single] = person + i;
          ones[single] = 1;
        }
      }
      person += (int) cells[cell];
    }
    assertThat(ODDS.fit(design, category, count).repeatedStandardErrors(people))
        .containsExactly(
            ODDS.fit(longDesign, longCategory, ones).clusterStandardErrors(cluster), within(1e-9));
  }

  @Test
  void repeatedAnswersNeedEqualCounts() {
    ProportionalOddsFit fit = ODDS.fit(GROUP, ANSWER, COUNT, WEIGHT);
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> fit.repeatedStandardErrors(new int[ANSWER.length]))
        .withMessageContaining("equal counts");
  }

  @Test
  void countsWeightsAndClustersMatchR() {
    ProportionalOddsFit fit = ODDS.fit(GROUP, ANSWER, COUNT, WEIGHT);
    assertThat(fit.thresholds())
        .containsExactly(
            new double[] {-0.9126288132300269, -0.0822365559717644, 1.8814547587560213},
            within(1e-10));
    assertThat(fit.coefficients()[0]).isCloseTo(0.5478266038334945, within(1e-10));
    assertThat(fit.standardErrors()[0]).isCloseTo(0.352998851826809, within(1e-7));
    assertThat(fit.thresholdErrors()[0]).isCloseTo(0.455789600082766, within(1e-7));
    assertThat(fit.logLikelihood()).isCloseTo(-58.3512885823592, within(1e-10));
    assertThat(fit.robustStandardErrors()[0]).isCloseTo(0.286922761002343, within(1e-7));
    int[] cluster = {1, 1, 2, 2, 3, 3, 1, 2, 3, 1};
    assertThat(fit.clusterStandardErrors(cluster)[0]).isCloseTo(0.774408612842235, within(1e-7));
    Interval profile = fit.profileInterval(0, .95);
    assertThat(profile.lower()).isCloseTo(-0.134568230063732, within(1e-5));
    assertThat(profile.upper()).isCloseTo(1.258510187160610, within(1e-5));
    assertThat(fit.waldTest(0).statistic())
        .isCloseTo(Math.pow(0.5478266038334945 / 0.352998851826809, 2), within(1e-6));
    assertThat(fit.interval(0, .95).lower())
        .isCloseTo(0.5478266038334945 - 1.959963984540054 * 0.352998851826809, within(1e-6));
  }

  /** Without columns the thresholds are the log odds of the cumulative shares 2/10 and 5/10. */
  @Test
  void withoutColumnsTheThresholdsAreCumulativeLogOddsByHand() {
    ProportionalOddsFit fit = ODDS.fit(new double[3][0], new int[] {0, 1, 2}, new long[] {2, 3, 5});
    assertThat(fit.thresholds()).containsExactly(new double[] {Math.log(.25), 0}, within(1e-12));
    assertThat(fit.thresholdErrors()[1]).isCloseTo(Math.sqrt(1 / 5. + 1 / 5.), within(1e-10));
    assertThat(fit.probabilities()).containsExactly(new double[] {.2, .3, .5}, within(1e-12));
    assertThat(fit.logLikelihood())
        .isCloseTo(2 * Math.log(.2) + 3 * Math.log(.3) + 5 * Math.log(.5), within(1e-10));
  }

  @Test
  void twoCategoriesAreLogisticRegression() {
    double[][] design = {{0, 1}, {0, 1}, {1, 2}, {1, 2}, {1, 0}, {1, 0}, {0, 3}, {0, 3}};
    int[] category = {0, 1, 0, 1, 0, 1, 0, 1};
    long[] count = {5, 4, 2, 7, 3, 3, 1, 6};
    ProportionalOddsFit ordinal = ODDS.fit(design, category, count);
    double[][] withConstant = new double[8][];
    long[] successes = new long[8];
    for (int i = 0; i < 8; i++) {
      withConstant[i] = new double[] {1, design[i][0], design[i][1]};
      successes[i] = category[i] * count[i];
    }
    LogisticFit logistic = LogisticRegression.withDefaults().fit(withConstant, successes, count);
    for (int j = 0; j < 2; j++) {
      assertThat(ordinal.coefficients()[j]).isCloseTo(logistic.coefficients()[j + 1], within(1e-9));
      assertThat(ordinal.standardErrors()[j])
          .isCloseTo(logistic.standardErrors()[j + 1], within(1e-9));
      assertThat(ordinal.robustStandardErrors()[j])
          .isCloseTo(logistic.robustStandardErrors()[j + 1], within(1e-9));
      assertThat(ordinal.profileInterval(j, .9).upper())
          .isCloseTo(logistic.profileInterval(j + 1, .9).upper(), within(1e-7));
    }
    assertThat(ordinal.thresholds()[0]).isCloseTo(-logistic.coefficients()[0], within(1e-9));
    assertThat(ordinal.logLikelihood()).isCloseTo(logistic.logLikelihood(), within(1e-9));
    assertThatIllegalArgumentException().isThrownBy(() -> ordinal.nominalTest(0));
  }

  /** One free log odds per cut of two groups is the saturated model. */
  @Test
  void freeingAllColumnsOfTwoGroupsReachesTheSaturatedLikelihood() {
    double[][] design = {{0}, {0}, {0}, {1}, {1}, {1}};
    long[] count = {10, 20, 30, 25, 5, 30};
    ProportionalOddsFit fit = ODDS.fit(design, new int[] {0, 1, 2, 0, 1, 2}, count);
    double saturated = 0;
    for (long n : count) {
      saturated += n * Math.log(n / 60.);
    }
    ChiSquareResult test = fit.nominalTest(0);
    assertThat(test.statistic()).isCloseTo(2 * (saturated - fit.logLikelihood()), within(1e-8));
    assertThat(test.degreesOfFreedom()).isEqualTo(1);
    assertThat(test.pValue()).isLessThan(.001);
  }

  @Test
  void likelihoodRatioLeavesOutColumns() {
    ProportionalOddsFit fit = ODDS.fit(GROUP, ANSWER, COUNT);
    ProportionalOddsFit none = ODDS.fit(new double[10][0], ANSWER, COUNT);
    ChiSquareResult test = fit.against(none);
    assertThat(test.degreesOfFreedom()).isEqualTo(1);
    assertThat(test.statistic())
        .isCloseTo(2 * (fit.logLikelihood() - none.logLikelihood()), within(1e-12));
    assertThatIllegalArgumentException().isThrownBy(() -> none.against(fit));
    ProportionalOddsFit other = ODDS.fit(new double[10][0], ANSWER, COUNT, WEIGHT);
    assertThatIllegalArgumentException().isThrownBy(() -> fit.against(other));
  }

  @Test
  void profileBoundsAreWhereTheLikelihoodRatioReachesTheQuantile() {
    ProportionalOddsFit fit = housing();
    Interval wald = fit.interval(5, .95);
    Interval profile = fit.profileInterval(5, .95);
    assertThat(profile.lower()).isCloseTo(wald.lower(), within(.01));
    assertThat(profile.upper()).isCloseTo(wald.upper(), within(.01));
    assertThatIllegalArgumentException().isThrownBy(() -> fit.profileInterval(5, 0));
  }

  @Test
  void tooFewIterationsAreReported() {
    assertThat(ODDS.withMaxIterations(1).fit(GROUP, ANSWER, COUNT).converged()).isFalse();
    ProportionalOddsFit fit = ODDS.fit(GROUP, ANSWER, COUNT);
    assertThat(fit.converged()).isTrue();
    assertThat(ODDS.withTolerance(.1).fit(GROUP, ANSWER, COUNT).iterations())
        .isLessThan(fit.iterations());
  }

  @Test
  void emptyCategoriesAndSeparationAreNamed() {
    int[] gap = {0, 1, 3, 3, 0, 1, 3, 3, 1, 3};
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> ODDS.fit(GROUP, gap, COUNT))
        .withMessageContaining("category 2 has nobody");
    int[] ordered = {0, 0, 0, 0, 1, 1, 1, 1, 2, 2};
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> ODDS.fit(GROUP, ordered, COUNT))
        .withMessageContaining("separated");
  }

  @Test
  void groupWithoutACategoryHasNoFreeThresholds() {
    double[][] design = {{0}, {0}, {0}, {1}, {1}, {1}};
    int[] category = {0, 1, 2, 0, 1, 2};
    long[] outer = {10, 20, 30, 0, 15, 15};
    long[] middle = {10, 20, 30, 15, 0, 15};
    for (long[] count : List.of(outer, middle)) {
      ProportionalOddsFit fit = ODDS.fit(design, category, count);
      assertThatExceptionOfType(NotEstimableException.class).isThrownBy(() -> fit.nominalTest(0));
    }
    assertThat(ODDS.fit(design, category, outer).proportionalityScoreTest(0).statistic())
        .isPositive();
  }

  @Test
  void badInputIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ODDS.fit(GROUP, new int[10], COUNT))
        .withMessageContaining("two categories");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ODDS.fit(GROUP, ANSWER, new long[9]))
        .withMessageContaining("same length");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ODDS.fit(GROUP, new int[] {-1, 1, 2, 3, 0, 1, 2, 3, 1, 2}, COUNT))
        .withMessageContaining("category");
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> ODDS.fit(new double[10][1], ANSWER, COUNT))
        .withMessageContaining("constant");
    ProportionalOddsFit fit = ODDS.fit(GROUP, ANSWER, COUNT);
    assertThatIllegalArgumentException().isThrownBy(() -> fit.nominalTest());
    assertThatIllegalArgumentException().isThrownBy(() -> fit.probabilities(1, 2));
  }

  @Property(tries = 40, seed = "42")
  void cellsEqualPeopleInAnyOrder(
      @ForAll @Size(10) List<@IntRange(min = 1, max = 6) Integer> counts) {
    int people = counts.stream().mapToInt(i -> i).sum();
    double[][] design = new double[people][];
    int[] category = new int[people];
    int next = people;
    for (int i = 0; i < 10; i++) {
      for (int j = 0; j < counts.get(i); j++) {
        next--;
        design[next] = GROUP[i];
        category[next] = ANSWER[i];
      }
    }
    long[] ones = new long[people];
    Arrays.fill(ones, 1);
    ProportionalOddsFit each = ODDS.fit(design, category, ones);
    ProportionalOddsFit cells =
        ODDS.fit(GROUP, ANSWER, counts.stream().mapToLong(i -> i).toArray());
    assertThat(cells.coefficients()).containsExactly(each.coefficients(), within(1e-9));
    assertThat(cells.standardErrors()).containsExactly(each.standardErrors(), within(1e-9));
    assertThat(cells.robustStandardErrors())
        .containsExactly(each.robustStandardErrors(), within(1e-9));
    assertThat(cells.logLikelihood()).isCloseTo(each.logLikelihood(), within(1e-8));
    assertThat(cells.proportionalityScoreTest(0).statistic())
        .isCloseTo(each.proportionalityScoreTest(0).statistic(), within(1e-6));
  }

  @Property(tries = 40, seed = "42")
  void readingTheScaleBackwardsTurnsTheSign(
      @ForAll @Size(10) List<@IntRange(min = 1, max = 6) Integer> counts) {
    long[] count = counts.stream().mapToLong(i -> i).toArray();
    int[] backwards = IntStream.of(ANSWER).map(k -> 3 - k).toArray();
    ProportionalOddsFit fit = ODDS.fit(GROUP, ANSWER, count);
    ProportionalOddsFit turned = ODDS.fit(GROUP, backwards, count);
    assertThat(turned.coefficients()[0]).isCloseTo(-fit.coefficients()[0], within(1e-9));
    assertThat(turned.thresholds()[0]).isCloseTo(-fit.thresholds()[2], within(1e-9));
    assertThat(turned.logLikelihood()).isCloseTo(fit.logLikelihood(), within(1e-9));
  }
}
