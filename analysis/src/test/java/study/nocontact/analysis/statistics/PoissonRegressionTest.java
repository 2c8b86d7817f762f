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

class PoissonRegressionTest {

  private static final PoissonRegression REGRESSION = PoissonRegression.withDefaults();

  private static final double[][] LINE = {{1, -2}, {1, -1}, {1, 0}, {1, 1}, {1, 2}};
  private static final long[] EVENTS = {3, 1, 4, 9, 6};
  private static final double[] EXPOSURE = {10, 9, 10, 12, 7};
  private static final double[] OFFSET = Arrays.stream(EXPOSURE).map(Math::log).toArray();
  private static final long[] ONCE = {1, 1, 1, 1, 1};

  private final PoissonFit fit = REGRESSION.fit(LINE, EVENTS, OFFSET);

  /** glm(y ~ x + offset(log(ex)), poisson), R 4.2.2; errors of the sandwich from its formula. */
  @Test
  void ratesMatchR() {
    assertThat(fit.coefficients())
        .containsExactly(new double[] {-0.844938028425492, 0.385991115281102}, within(1e-12));
    assertThat(fit.standardErrors())
        .containsExactly(new double[] {0.232095441472238, 0.167458912162481}, within(1e-9));
    assertThat(fit.robustStandardErrors())
        .containsExactly(new double[] {0.156172610769667, 0.107547641255371}, within(1e-9));
    assertThat(fit.deviance()).isCloseTo(2.08270078202133, within(1e-12));
    assertThat(fit.nullDeviance()).isCloseTo(7.86581527134165, within(1e-12));
    assertThat(fit.logLikelihood()).isCloseTo(-9.02565006080004, within(1e-12));
  }

  /** The same with weights = c(1, 2, .5, 3, 1.5). */
  @Test
  void priorWeightsMatchR() {
    PoissonFit weighted =
        REGRESSION.fit(LINE, EVENTS, OFFSET, ONCE, new double[] {1, 2, .5, 3, 1.5});
    assertThat(weighted.coefficients())
        .containsExactly(new double[] {-0.871686462856151, 0.449800322509324}, within(1e-12));
    assertThat(weighted.standardErrors())
        .containsExactly(new double[] {0.197877752252748, 0.146542109215673}, within(1e-9));
    assertThat(weighted.robustStandardErrors())
        .containsExactly(new double[] {0.201948744368684, 0.144678863476015}, within(1e-9));
    assertThat(weighted.deviance()).isCloseTo(3.69236972785507, within(1e-12));
    assertThat(weighted.nullDeviance()).isCloseTo(14.86445170105432, within(1e-12));
    assertThat(weighted.logLikelihood()).isCloseTo(-14.9820061072146, within(1e-12));
  }

  /** Bounds from R's uniroot on the profile log-likelihood. */
  @Test
  void profileIntervalMatchesR() {
    Interval interval = fit.profileInterval(1, .95);
    assertThat(interval.lower()).isCloseTo(0.0695391860918983, within(1e-9));
    assertThat(interval.upper()).isCloseTo(0.7317956795753411, within(1e-9));
  }

  /** 12 events in 40 days: bounds of the rate r where 2 (12 ln(.3/r) - 12 + 40 r) is 3.8415. */
  @Test
  void profileIntervalOfAConstantAlone() {
    PoissonFit alone =
        REGRESSION.fit(new double[][] {{1}}, new long[] {12}, new double[] {Math.log(40)});
    Interval interval = alone.profileInterval(0, .95);
    for (double bound : new double[] {interval.lower(), interval.upper()}) {
      double rate = Math.exp(bound);
      assertThat(2 * (12 * Math.log(.3 / rate) - 12 + 40 * rate))
          .isCloseTo(3.841458820694124, within(1e-9));
    }
  }

  @Test
  void likelihoodRatioMatchesR() {
    ChiSquareResult test = fit.against(REGRESSION.fit(WeightedDesign.ones(5), EVENTS, OFFSET));
    assertThat(test.statistic()).isCloseTo(5.78311448932032, within(1e-10));
    assertThat(test.degreesOfFreedom()).isEqualTo(1);
    assertThatIllegalArgumentException().isThrownBy(() -> fit.against(fit));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> fit.against(REGRESSION.fit(WeightedDesign.ones(5), EVENTS, new double[5])));
  }

  @Test
  void twoRatesWorkedByHand() {
    PoissonFit two =
        REGRESSION.fit(
            new double[][] {{1, 0}, {1, 1}},
            new long[] {20, 12},
            new double[] {Math.log(100), Math.log(40)});
    assertThat(two.coefficients()[0]).isCloseTo(Math.log(.2), within(1e-12));
    assertThat(two.coefficients()[1]).isCloseTo(Math.log(1.5), within(1e-12));
    assertThat(two.standardErrors()[1]).isCloseTo(Math.sqrt(1 / 20. + 1 / 12.), within(1e-12));
    assertThat(two.covariance()[0][1]).isCloseTo(-1 / 20., within(1e-12));
    assertThat(two.fitted()).containsExactly(new double[] {20, 12}, within(1e-10));
    assertThat(two.deviance()).isCloseTo(0, within(1e-12));
    assertThat(two.interval(1, .95).upper())
        .isCloseTo(Math.log(1.5) + 1.959963984540054 * Math.sqrt(1 / 20. + 1 / 12.), within(1e-11));
  }

  @Test
  void groupWithoutEventsIsNamed() {
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(
            () ->
                REGRESSION.fit(new double[][] {{1, 0}, {1, 1}}, new long[] {20, 0}, new double[2]))
        .withMessageContaining("reach 0");
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> REGRESSION.fit(LINE, new long[5], OFFSET))
        .withMessageContaining("no events");
  }

  @Test
  void repeatedColumnIsNamed() {
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(
            () -> REGRESSION.fit(new double[][] {{1, 2}, {1, 2}}, new long[] {3, 4}, new double[2]))
        .withMessageContaining("column 1");
  }

  @Test
  void badInputIsRefused() {
    long[] negative = {3, -1, 4, 9, 6};
    double[] weight = {1, 1, 1, 1, -1};
    double[] notANumber = {0, 0, 0, 0, Double.NaN};
    assertThatIllegalArgumentException()
        .isThrownBy(() -> REGRESSION.fit(LINE, negative, OFFSET))
        .withMessageContaining("events must not be negative");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> REGRESSION.fit(LINE, EVENTS, notANumber))
        .withMessageContaining("offset");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> REGRESSION.fit(LINE, EVENTS, OFFSET, negative, EXPOSURE))
        .withMessageContaining("count must not be negative");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> REGRESSION.fit(LINE, EVENTS, OFFSET, ONCE, weight))
        .withMessageContaining("weight must not be negative");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> REGRESSION.fit(LINE, new long[4], OFFSET))
        .withMessageContaining("same length");
    assertThatIllegalArgumentException().isThrownBy(() -> fit.profileInterval(1, 1));
  }

  @Test
  void tooFewIterationsThrow() {
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> REGRESSION.withMaxIterations(1).fit(LINE, EVENTS, OFFSET))
        .withMessageContaining("did not converge in 1 iterations");
    assertThat(REGRESSION.withTolerance(1e-2).fit(LINE, EVENTS, OFFSET).iterations())
        .isLessThan(fit.iterations());
  }

  @Property(tries = 50, seed = "42")
  void countEqualsRepetitionInAnyOrder(
      @ForAll @Size(5) List<@IntRange(min = 1, max = 9) Integer> events,
      @ForAll @Size(5) List<@IntRange(min = 1, max = 5) Integer> counts) {
    long[] each = events.stream().mapToLong(i -> i).toArray();
    long[] count = counts.stream().mapToLong(i -> i).toArray();
    int rows = (int) Arrays.stream(count).sum();
    double[][] design = new double[rows][];
    long[] repeated = new long[rows];
    double[] offset = new double[rows];
    int next = rows;
    for (int i = 0; i < 5; i++) {
      for (int k = 0; k < count[i]; k++) {
        next--;
        design[next] = LINE[i];
        repeated[next] = each[i];
        offset[next] = OFFSET[i];
      }
    }
    double[] one = {1, 1, 1, 1, 1};
    PoissonFit counted = REGRESSION.fit(LINE, each, OFFSET, count, one);
    PoissonFit single = REGRESSION.fit(design, repeated, offset);
    assertThat(counted.coefficients()).containsExactly(single.coefficients(), within(1e-10));
    assertThat(counted.standardErrors()).containsExactly(single.standardErrors(), within(1e-10));
    assertThat(counted.robustStandardErrors())
        .containsExactly(single.robustStandardErrors(), within(1e-10));
    assertThat(counted.logLikelihood()).isCloseTo(single.logLikelihood(), within(1e-9));
    assertThat(counted.deviance()).isCloseTo(single.deviance(), within(1e-9));
  }

  @Property(tries = 50, seed = "42")
  void anotherUnitOfExposureMovesTheInterceptOnly(
      @ForAll @Size(5) List<@IntRange(min = 1, max = 9) Integer> events) {
    long[] each = events.stream().mapToLong(i -> i).toArray();
    double[] weeks = Arrays.stream(OFFSET).map(offset -> offset - Math.log(7)).toArray();
    PoissonFit perDay = REGRESSION.fit(LINE, each, OFFSET);
    PoissonFit perWeek = REGRESSION.fit(LINE, each, weeks);
    assertThat(perWeek.coefficients()[0])
        .isCloseTo(perDay.coefficients()[0] + Math.log(7), within(1e-10));
    assertThat(perWeek.coefficients()[1]).isCloseTo(perDay.coefficients()[1], within(1e-10));
    assertThat(perWeek.deviance()).isCloseTo(perDay.deviance(), within(1e-9));
  }

  /** {@code glm}, R 4.2.2. */
  @Test
  void stepsThatLeadTooFarAreHalved() {
    double[] x = {16.1, 0, .1, .8, 1.4};
    double[][] design = new double[x.length][];
    for (int i = 0; i < x.length; i++) {
      design[i] = new double[] {1, x[i]};
    }
    PoissonFit fit =
        PoissonRegression.withDefaults()
            .fit(design, new long[] {1, 0, 2, 373, 97}, new double[x.length]);
    assertThat(fit.coefficients())
        .containsExactly(new double[] {4.82329029009564, -.14112024945154}, within(1e-7));
    assertThat(fit.standardErrors())
        .containsExactly(new double[] {.0489956653357634, .0177689053612735}, within(1e-7));
  }
}
