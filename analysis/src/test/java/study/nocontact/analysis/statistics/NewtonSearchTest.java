package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class NewtonSearchTest {

  private static final double[] HOPELESS = {400, 5};

  /** Events at 1, 3 and 5, one loss at 7: rate 3/16, error of its logarithm 1/sqrt(3). */
  private static LifetimeLikelihood exponential(double[][] design) {
    return new LifetimeLikelihood(
        Latency.WEIBULL,
        design,
        CensoredTimes.observed(
            new double[4],
            new double[] {1, 3, 5, 7},
            new int[] {1, 1, 1, 0},
            new long[] {1, 1, 1, 1}));
  }

  @Test
  void aHeldParameterStaysWhereItStarts() {
    NewtonSearch.Maximum found =
        new NewtonSearch(exponential(WeightedDesign.ones(4)), 1).from(List.of(new double[] {9, 0}));
    assertThat(found.parameters()[0]).isCloseTo(Math.log(16 / 3.), within(1e-10));
    assertThat(found.parameters()[1]).isZero();
    assertThat(found.covariance().standardError(0)).isCloseTo(1 / Math.sqrt(3), within(1e-10));
    assertThat(found.covariance().standardError(1)).isZero();
  }

  /** Only the three best starts are followed. */
  @Test
  void theBestStartsAreFollowedFirst() {
    NewtonSearch search = new NewtonSearch(exponential(WeightedDesign.ones(4)));
    double[] good = {1, 0};
    NewtonSearch.Maximum alone = search.from(List.of(good));
    assertThat(search.tryFrom(List.of(HOPELESS, HOPELESS, HOPELESS))).isEmpty();
    NewtonSearch.Maximum last = search.from(List.of(HOPELESS, HOPELESS, HOPELESS, good));
    assertThat(last.parameters()).containsExactly(alone.parameters(), within(1e-9));
    assertThat(last.logLikelihood()).isCloseTo(alone.logLikelihood(), within(1e-10));
  }

  @Test
  void farStartsArriveToo() {
    NewtonSearch search = new NewtonSearch(exponential(WeightedDesign.ones(4)), 1);
    for (double start : new double[] {-6, 6, 30}) {
      assertThat(search.from(List.of(new double[] {start, 0})).parameters()[0])
          .isCloseTo(Math.log(16 / 3.), within(1e-10));
    }
  }

  /** Who has the second column never has the event: its coefficient runs off. */
  @Test
  void whatRunsOffHasNoMaximum() {
    double[][] design = {{1, 0}, {1, 0}, {1, 0}, {1, 1}};
    NewtonSearch search = new NewtonSearch(exponential(design), 2);
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> search.from(List.of(new double[] {1, 0, 0})))
        .withMessageContaining("infinite");
  }

  @Test
  void unitsOfAColumnDoNotMatter() {
    double[][] small = {{1, 1e-7}, {1, 0}, {1, 1e-7}, {1, 0}};
    double[][] large = {{1, 1e7}, {1, 0}, {1, 1e7}, {1, 0}};
    // Rates 2/6 with the column and 1/10 without, so that lengths differ by ln .3.
    NewtonSearch.Maximum one =
        new NewtonSearch(exponential(small), 2).from(List.of(new double[] {1, 0, 0}));
    NewtonSearch.Maximum other =
        new NewtonSearch(exponential(large), 2).from(List.of(new double[] {1, 0, 0}));
    assertThat(one.parameters()[1] * 1e-7).isCloseTo(Math.log(.3), within(1e-8));
    assertThat(other.parameters()[1] * 1e7).isCloseTo(Math.log(.3), within(1e-8));
  }
}
