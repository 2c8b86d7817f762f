package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LogisticRegressionTest {

  private static final LogisticRegression REGRESSION = LogisticRegression.withDefaults();

  private static final double[][] LINE = {{1, -2}, {1, -1}, {1, 0}, {1, 1}, {1, 2}};
  private static final long[] SUCCESSES = {1, 3, 4, 9, 6};
  private static final long[] TRIALS = {10, 9, 10, 12, 7};
  private static final double[] OFFSET = {.1, 0, -.2, .3, 0};

  @TestFactory
  Stream<DynamicTest> matchesRGlm() {
    String[] names = {
      "(Intercept)", "age", "lwt", "factor(race)2", "factor(race)3", "smoke", "ht", "ui"
    };
    double[][] design = birthweight(true);
    long[] low = counts(Golden.column("birthwt.csv", "low"));
    long[] ones = ones(low.length);
    LogisticFit fit = REGRESSION.fit(design, low, ones);
    Golden golden = Golden.of("G11");
    for (int j = 0; j < names.length; j++) {
      golden
          .put("beta." + names[j], fit.coefficients()[j])
          .put("se." + names[j], fit.standardErrors()[j])
          .put("hc0.se." + names[j], fit.robustStandardErrors()[j]);
    }
    LogisticFit nested = REGRESSION.fit(birthweight(false), low, ones);
    Interval profile = fit.profileInterval(5, .95);
    return golden
        .put("deviance", fit.deviance())
        .put("null.deviance", fit.nullDeviance())
        .put("lr.smoke", fit.against(nested).statistic())
        .put("profile.lo.smoke", profile.lower())
        .put("profile.hi.smoke", profile.upper())
        .put("auc", Auc.of(fit.fitted(), low, ones).estimate())
        .tests();
  }

  private static double[][] birthweight(boolean smoke) {
    double[] race = Golden.column("birthwt.csv", "race");
    double[][] columns = {
      Arrays.stream(race).map(value -> 1).toArray(),
      Golden.column("birthwt.csv", "age"),
      Golden.column("birthwt.csv", "lwt"),
      Arrays.stream(race).map(value -> value == 2 ? 1 : 0).toArray(),
      Arrays.stream(race).map(value -> value == 3 ? 1 : 0).toArray(),
      Golden.column("birthwt.csv", "smoke"),
      Golden.column("birthwt.csv", "ht"),
      Golden.column("birthwt.csv", "ui")
    };
    double[][] rows = new double[race.length][];
    for (int i = 0; i < rows.length; i++) {
      int row = i;
      rows[i] =
          Arrays.stream(columns)
              .filter(column -> smoke || column != columns[5])
              .mapToDouble(column -> column[row])
              .toArray();
    }
    return rows;
  }

  @Test
  void groupedOutcomeWithOffsetMatchesR() {
    // glm(cbind(y, n - y) ~ x, binomial, offset = o), R 4.2.2
    LogisticFit fit = REGRESSION.fit(LINE, SUCCESSES, TRIALS, OFFSET);
    assertThat(fit.coefficients())
        .containsExactly(new double[] {-0.101481485854530, 0.933855932394745}, within(1e-11));
    assertThat(fit.standardErrors())
        .containsExactly(new double[] {0.344497139983584, 0.287793998382991}, within(1e-9));
    assertThat(fit.deviance()).isCloseTo(0.35955171943712, within(1e-11));
    assertThat(fit.nullDeviance()).isCloseTo(14.6519414884533, within(1e-11));
    assertThat(fit.converged()).isTrue();
  }

  @Test
  void constantAloneIsTheLogOddsWorkedByHand() {
    LogisticFit fit = REGRESSION.fit(new double[][] {{1}}, new long[] {30}, new long[] {100});
    assertThat(fit.coefficients()[0]).isCloseTo(Math.log(30. / 70), within(1e-12));
    assertThat(fit.standardErrors()[0]).isCloseTo(Math.sqrt(1 / 30. + 1 / 70.), within(1e-12));
    assertThat(fit.robustStandardErrors()[0])
        .isCloseTo(Math.sqrt(1 / 30. + 1 / 70.), within(1e-12));
    assertThat(fit.logLikelihood()).isCloseTo(30 * Math.log(.3) + 70 * Math.log(.7), within(1e-10));
    assertThat(fit.deviance()).isCloseTo(0, within(1e-10));
    assertThat(fit.fitted()).containsExactly(new double[] {.3}, within(1e-12));
    assertThat(fit.interval(0, .95).upper())
        .isCloseTo(
            Math.log(30. / 70) + 1.959963984540054 * Math.sqrt(1 / 30. + 1 / 70.), within(1e-11));
  }

  @Test
  void twoGroupsGiveTheLogOddsRatio() {
    LogisticFit fit =
        REGRESSION.fit(new double[][] {{1, 0}, {1, 1}}, new long[] {29, 30}, new long[] {115, 74});
    assertThat(fit.coefficients()[1]).isCloseTo(Math.log(30. * 86 / (44. * 29)), within(1e-11));
    assertThat(fit.standardErrors()[1])
        .isCloseTo(Math.sqrt(1 / 30. + 1 / 44. + 1 / 29. + 1 / 86.), within(1e-11));
  }

  @Test
  void scoreTestOfATwoByTwoTableIsPearsonsChiSquare() {
    LogisticFit fit =
        REGRESSION.fit(new double[][] {{1}, {1}}, new long[] {29, 30}, new long[] {115, 74});
    double pooled = 59. / 189;
    double difference = 30. / 74 - 29. / 115;
    double pearson = difference * difference / (pooled * (1 - pooled) * (1 / 74. + 1 / 115.));
    ChiSquareResult result = fit.scoreTest(new double[] {0, 1});
    assertThat(result.statistic()).isCloseTo(pearson, within(1e-10));
    assertThat(result.degreesOfFreedom()).isEqualTo(1);
  }

  @Test
  void scoreTestMatchesRWithOffset() {
    // anova(glm(cbind(y, n - y) ~ 1, offset = o), glm(... ~ x), test = "Rao")$Rao[2]
    double[][] constant = {{1}, {1}, {1}, {1}, {1}};
    LogisticFit fit = REGRESSION.fit(constant, SUCCESSES, TRIALS, OFFSET);
    assertThat(fit.scoreTest(new double[] {-2, -1, 0, 1, 2}).statistic())
        .isCloseTo(13.0534315666654, within(1e-10));
  }

  @Test
  void profileBoundsAreWhereTheLikelihoodRatioReachesTheQuantile() {
    LogisticFit fit = REGRESSION.fit(LINE, SUCCESSES, TRIALS, OFFSET);
    Interval interval = fit.profileInterval(1, .9);
    for (double bound : new double[] {interval.lower(), interval.upper()}) {
      double[] moved = new double[5];
      double[][] constant = new double[5][];
      for (int i = 0; i < 5; i++) {
        moved[i] = OFFSET[i] + bound * LINE[i][1];
        constant[i] = new double[] {1};
      }
      double profile = REGRESSION.fit(constant, SUCCESSES, TRIALS, moved).logLikelihood();
      assertThat(2 * (fit.logLikelihood() - profile)).isCloseTo(2.705543454095404, within(1e-8));
    }
  }

  /** 3 of 10: bounds of p where 2 (l(.3) - l(p)) is the .95 quantile 3.841458820694124. */
  @Test
  void profileIntervalOfAConstantAlone() {
    LogisticFit fit = REGRESSION.fit(new double[][] {{1}}, longs(3), longs(10));
    Interval interval = fit.profileInterval(0, .95);
    for (double bound : new double[] {interval.lower(), interval.upper()}) {
      double p = 1 / (1 + Math.exp(-bound));
      double gap = 3 * Math.log(.3 / p) + 7 * Math.log(.7 / (1 - p));
      assertThat(2 * gap).isCloseTo(3.841458820694124, within(1e-9));
    }
    assertThatIllegalArgumentException().isThrownBy(() -> fit.profileInterval(0, 1));
  }

  @Test
  void separationIsNamed() {
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> REGRESSION.fit(LINE, new long[] {0, 0, 0, 5, 5}, longs(5, 5, 5, 5, 5)))
        .withMessageContaining("separated");
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> REGRESSION.fit(LINE, new long[5], TRIALS))
        .withMessageContaining("separated");
  }

  @Test
  void repeatedColumnIsNamed() {
    double[][] design = {{1, 2, 3}, {1, 3, 4}, {1, 5, 6}, {1, 9, 10}};
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> REGRESSION.fit(design, longs(1, 2, 1, 2), longs(4, 4, 4, 4)))
        .withMessageContaining("column 2");
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> REGRESSION.fit(new double[][] {{1, 2}}, new long[] {1}, new long[] {2}))
        .withMessageContaining("column 1");
    LogisticFit fit = REGRESSION.fit(LINE, SUCCESSES, TRIALS);
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> fit.scoreTest(new double[] {1, 3, 5, 7, 9}))
        .withMessageContaining("spanned");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> fit.scoreTest(new double[] {1, 3, 5, 7}))
        .withMessageContaining("length");
  }

  @Test
  void badInputIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> REGRESSION.fit(LINE, new long[] {1, 3, 4, 13, 6}, TRIALS))
        .withMessageContaining("must not exceed");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> REGRESSION.fit(LINE, new long[4], TRIALS));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                REGRESSION.fit(
                    new double[][] {{1}, {Double.NaN}}, new long[] {1, 1}, new long[] {2, 2}));
    LogisticFit fit = REGRESSION.fit(LINE, SUCCESSES, TRIALS);
    assertThatIllegalArgumentException().isThrownBy(() -> fit.against(fit));
  }

  @Test
  void tooFewIterationsAreReported() {
    LogisticFit fit = REGRESSION.withMaxIterations(1).fit(LINE, SUCCESSES, TRIALS);
    assertThat(fit.converged()).isFalse();
    assertThat(fit.iterations()).isEqualTo(1);
    assertThat(REGRESSION.withTolerance(1e-3).fit(LINE, SUCCESSES, TRIALS).iterations())
        .isLessThan(REGRESSION.fit(LINE, SUCCESSES, TRIALS).iterations());
  }

  @Test
  void rowWithoutTrialsHasNoInfluence() {
    double[][] longer = {{1, -2}, {1, -1}, {1, 0}, {1, 1}, {1, 2}, {1, 40}};
    LogisticFit with = REGRESSION.fit(longer, longs(1, 3, 4, 9, 6, 0), longs(10, 9, 10, 12, 7, 0));
    LogisticFit without = REGRESSION.fit(LINE, SUCCESSES, TRIALS);
    assertThat(with.coefficients()).containsExactly(without.coefficients(), within(1e-12));
    assertThat(with.deviance()).isCloseTo(without.deviance(), within(1e-11));
  }

  @Property(tries = 60, seed = "42")
  void cellsEqualPeopleInAnyOrder(
      @ForAll @Size(5) List<@IntRange(min = 1, max = 8) Integer> successes,
      @ForAll @Size(5) List<@IntRange(min = 1, max = 8) Integer> failures) {
    long[] success = successes.stream().mapToLong(i -> i).toArray();
    long[] trials = new long[5];
    int people = 0;
    for (int i = 0; i < 5; i++) {
      trials[i] = success[i] + failures.get(i);
      people += (int) trials[i];
    }
    double[][] design = new double[people][];
    long[] outcome = new long[people];
    int next = people;
    for (int i = 0; i < 5; i++) {
      for (int j = 0; j < trials[i]; j++) {
        next--;
        design[next] = LINE[i];
        outcome[next] = j < success[i] ? 1 : 0;
      }
    }
    LogisticFit cells = REGRESSION.fit(LINE, success, trials);
    LogisticFit each = REGRESSION.fit(design, outcome, ones(people));
    assertThat(cells.coefficients()).containsExactly(each.coefficients(), within(1e-9));
    assertThat(cells.standardErrors()).containsExactly(each.standardErrors(), within(1e-9));
    assertThat(cells.robustStandardErrors())
        .containsExactly(each.robustStandardErrors(), within(1e-9));
    assertThat(cells.logLikelihood()).isCloseTo(each.logLikelihood(), within(1e-9));
  }

  @Property(tries = 60, seed = "42")
  void countingFailuresInsteadTurnsTheSign(
      @ForAll @Size(5) List<@IntRange(min = 1, max = 8) Integer> successes) {
    long[] success = successes.stream().mapToLong(i -> i).toArray();
    long[] trials = longs(9, 9, 9, 9, 9);
    long[] failure = new long[5];
    for (int i = 0; i < 5; i++) {
      failure[i] = trials[i] - success[i];
    }
    double[] slope = REGRESSION.fit(LINE, success, trials).coefficients();
    double[] turned = REGRESSION.fit(LINE, failure, trials).coefficients();
    assertThat(slope[1]).isCloseTo(-turned[1], within(1e-9));
  }

  private static long[] counts(double[] values) {
    return Arrays.stream(values).mapToLong(value -> (long) value).toArray();
  }

  private static long[] ones(int length) {
    long[] ones = new long[length];
    Arrays.fill(ones, 1);
    return ones;
  }

  private static long[] longs(long... values) {
    return values;
  }
}
