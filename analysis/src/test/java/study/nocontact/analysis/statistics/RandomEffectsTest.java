package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class RandomEffectsTest {

  private static final double[] ESTIMATES = {-.10, -.04, -.12, .03, -.08};
  private static final double[] ERRORS = {.02, .03, .04, .05, .025};

  @Test
  void agreesWithTheFormulasInR() {
    RandomEffects pooled = RandomEffects.of(ESTIMATES, ERRORS);

    assertThat(pooled.heterogeneity().statistic()).isCloseTo(8.58879287305122396, within(1e-12));
    assertThat(pooled.heterogeneity().pValue()).isCloseTo(.07224100547712266, within(1e-12));
    assertThat(pooled.betweenVariance()).isCloseTo(.00101139233049932, within(1e-15));
    assertThat(pooled.mean()).isCloseTo(-.07093183245309308, within(1e-14));
    assertThat(pooled.standardError()).isCloseTo(.01995803549547635, within(1e-14));
    Interval narrow = pooled.predictionInterval(.8);
    assertThat(narrow.lower()).isCloseTo(-.13242287410642878, within(1e-12));
    assertThat(narrow.upper()).isCloseTo(-.00944079079975739, within(1e-12));
    assertThat(pooled.predictionInterval(.95).upper()).isCloseTo(.0485568642266112, within(1e-12));
  }

  @Test
  void weighsByPrecisionWhenGroupsAgree() {
    RandomEffects pooled = RandomEffects.of(new double[] {1, 1.5}, new double[] {1, .5});

    assertThat(pooled.betweenVariance()).isZero();
    assertThat(pooled.mean()).isCloseTo((1 + 4 * 1.5) / 5, within(1e-15));
    assertThat(pooled.standardError()).isCloseTo(Math.sqrt(.2), within(1e-15));
  }

  @Property(tries = 50)
  void scalesWithTheEstimates(@ForAll @DoubleRange(min = .1, max = 10) double factor) {
    double[] estimates = ESTIMATES.clone();
    double[] errors = ERRORS.clone();
    for (int i = 0; i < errors.length; i++) {
      estimates[i] *= -factor;
      errors[i] *= factor;
    }
    RandomEffects scaled = RandomEffects.of(estimates, errors);
    RandomEffects pooled = RandomEffects.of(ESTIMATES, ERRORS);

    assertThat(scaled.mean()).isCloseTo(-factor * pooled.mean(), within(1e-12));
    assertThat(scaled.standardError()).isCloseTo(factor * pooled.standardError(), within(1e-12));
    assertThat(scaled.heterogeneity().pValue())
        .isCloseTo(pooled.heterogeneity().pValue(), within(1e-9));
  }

  @Test
  void refusesWhatItCannotPool() {
    double[] two = {1, 2};
    assertThatThrownBy(() -> RandomEffects.of(two, new double[] {1}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> RandomEffects.of(new double[] {1}, new double[] {1}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two groups");
    assertThatThrownBy(() -> RandomEffects.of(two, new double[] {1, 0}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> RandomEffects.of(new double[] {1, Double.NaN}, two))
        .isInstanceOf(IllegalArgumentException.class);
    RandomEffects pooled = RandomEffects.of(two, two);
    assertThatThrownBy(() -> pooled.predictionInterval(.9))
        .isInstanceOf(NotEstimableException.class)
        .hasMessageContaining("three groups");
  }
}
