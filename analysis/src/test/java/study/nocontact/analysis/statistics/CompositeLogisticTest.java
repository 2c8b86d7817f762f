package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Expected values from R 4.2.2: scoring steps written out, started from optim's BFGS. */
class CompositeLogisticTest {

  private static final double[][] DESIGN = {
    {1, -2, 0}, {1, -1, 0}, {1, 0, 1}, {1, 1, 1}, {1, 2, 0}, {1, 3, 0}
  };
  private static final double[][] COMPOSITION = {
    {1, 0, 0, 0, 0, 0},
    {.2, .5, .3, 0, 0, 0},
    {0, 0, .5, .5, 0, 0},
    {0, 0, 0, 1, 0, 0},
    {0, 0, 0, .1, .6, .3},
    {0, 0, 0, 0, 0, 1},
    {0, .5, .5, 0, 0, 0}
  };
  private static final long[] SUCCESSES = {30, 45, 80, 70, 60, 35, 50};
  private static final long[] TRIALS = {200, 210, 220, 190, 150, 90, 160};
  private static final Offset<Double> DIGITS = within(1e-9);

  private final CompositeLogistic regression = CompositeLogistic.withDefaults();

  @Test
  void findsTheLikeliestCoefficients() {
    CompositeLogisticFit fit = regression.fit(DESIGN, COMPOSITION, SUCCESSES, TRIALS);

    assertThat(fit.coefficients())
        .containsExactly(
            new double[] {-1.131836537753161, .264162955806209, .423388050924216}, DIGITS);
    assertThat(fit.standardErrors())
        .containsExactly(
            new double[] {.1067196594489054, .0447221114682694, .1542849618181133}, DIGITS);
    assertThat(fit.logLikelihood()).isCloseTo(-725.043167237594, within(1e-8));
    assertThat(fit.observed()[2]).isCloseTo((fit.latent()[2] + fit.latent()[3]) / 2, DIGITS);
  }

  @Test
  void isLogisticRegressionWhereNothingIsMixed() {
    long[] successes = {30, 45, 80, 70, 60, 35};
    long[] trials = {200, 210, 220, 190, 150, 90};
    double[][] alone = new double[6][6];
    for (int i = 0; i < 6; i++) {
      alone[i][i] = 1;
    }

    CompositeLogisticFit fit = regression.fit(DESIGN, alone, successes, trials);
    LogisticFit logistic = LogisticRegression.withDefaults().fit(DESIGN, successes, trials);

    assertThat(fit.coefficients()).containsExactly(logistic.coefficients(), DIGITS);
    assertThat(fit.standardErrors()).containsExactly(logistic.standardErrors(), DIGITS);
  }

  @Test
  void averagesDifferencesOfLatentProbabilities() {
    CompositeLogisticFit fit = regression.fit(DESIGN, COMPOSITION, SUCCESSES, TRIALS);

    AverageContrast contrast =
        fit.contrast(
            new double[][] {DESIGN[3], DESIGN[5]},
            new double[][] {DESIGN[4], DESIGN[0]},
            new double[] {1, 3},
            .95);

    double[] p = fit.latent();
    assertThat(contrast.difference()).isCloseTo((p[3] - p[4] + 3 * (p[5] - p[0])) / 4, DIGITS);
    assertThat(contrast.interval().lower())
        .isCloseTo(contrast.difference() - 1.959963984540054 * contrast.standardError(), DIGITS);
  }

  @Test
  void takesTheErrorOfADifferenceFromTheCoefficients() {
    CompositeLogisticFit fit = regression.fit(DESIGN, COMPOSITION, SUCCESSES, TRIALS);
    double step = 1e-6;
    double[] row = {1, 0, 0};

    AverageContrast contrast =
        fit.contrast(
            new double[][] {{1, step, 0}}, new double[][] {{1, -step, 0}}, new double[] {1}, .95);

    double p = 1 / (1 + Math.exp(-WeightedDesign.dot(row, fit.coefficients())));
    assertThat(contrast.difference() / (2 * step))
        .isCloseTo(p * (1 - p) * fit.coefficients()[1], within(1e-6));
  }

  @Test
  void refusesWhatItCannotEstimate() {
    assertThatThrownBy(
            () ->
                regression.fit(
                    new double[][] {{1, 1}, {1, 2}},
                    new double[][] {{.5, .5}, {.5, .5}},
                    new long[] {3, 4},
                    new long[] {9, 9}))
        .isInstanceOf(NotEstimableException.class);
    assertThatThrownBy(
            () ->
                regression.fit(
                    new double[][] {{1}}, new double[][] {{1}}, new long[] {9}, new long[] {9}))
        .isInstanceOf(NotEstimableException.class)
        .hasMessageContaining("separated");
    assertThatThrownBy(
            () -> regression.withMaxIterations(1).fit(DESIGN, COMPOSITION, SUCCESSES, TRIALS))
        .isInstanceOf(NotEstimableException.class)
        .hasMessageContaining("no convergence after 1");
  }

  @Test
  void refusesSharesThatDoNotSumToOne() {
    double[][] short1 = {{.5, .4}};
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> regression.fit(new double[][] {{1}, {1}}, short1, new long[] {1}, new long[] {2}))
        .withMessageContaining("must sum to 1");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                regression.fit(
                    new double[][] {{1}, {1}},
                    new double[][] {{1.2, -.2}},
                    new long[] {1},
                    new long[] {2}));
  }

  @Test
  void givesCopiesAndCountsItsSteps() {
    CompositeLogisticFit fit = regression.fit(DESIGN, COMPOSITION, SUCCESSES, TRIALS);
    fit.covariance()[0][0] = 99;
    assertThat(Math.sqrt(fit.covariance()[0][0])).isCloseTo(fit.standardErrors()[0], DIGITS);
    assertThat(fit.iterations()).isBetween(2, 20);
  }

  @Test
  void rowsWithoutTrialsSayNothing() {
    double[][] more = Arrays.copyOf(COMPOSITION, 8);
    more[7] = new double[] {0, 0, 0, 0, .5, .5};
    long[] successes = Arrays.copyOf(SUCCESSES, 8);
    long[] trials = Arrays.copyOf(TRIALS, 8);
    assertThat(regression.fit(DESIGN, more, successes, trials).coefficients())
        .containsExactly(
            regression.fit(DESIGN, COMPOSITION, SUCCESSES, TRIALS).coefficients(), DIGITS);
    successes[7] = 1;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> regression.fit(DESIGN, more, successes, trials));
  }
}
