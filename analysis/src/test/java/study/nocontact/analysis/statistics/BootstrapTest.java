package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.concurrent.ForkJoinPool;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BootstrapTest {

  private static final ToDoubleFunction<long[]> FIRST_SHARE =
      counts -> (double) counts[0] / LongStream.of(counts).sum();

  @Test
  void standardErrorOfAShareIsTheBinomialOne() {
    BootstrapDistribution share = Bootstrap.of(300, 500, 200).distribution(FIRST_SHARE, 4000, 1);
    assertThat(share.estimate()).isEqualTo(0.3);
    assertThat(share.bias()).isCloseTo(0, within(0.001));
    assertThat(share.standardError()).isCloseTo(Math.sqrt(0.3 * 0.7 / 1000), within(0.0005));
  }

  /** Multinomial covariance of two cells: -n p q. */
  @Test
  void cellsCompeteForPeople() {
    ToDoubleFunction<long[]> both = counts -> counts[0] + counts[1];
    double standardError = Bootstrap.of(300, 500, 200).distribution(both, 4000, 2).standardError();
    assertThat(standardError).isCloseTo(Math.sqrt(1000 * 0.8 * 0.2), within(0.5));
  }

  @Test
  void everyResampleHasAsManyPeople() {
    ToDoubleFunction<long[]> people =
        counts -> {
          assertThat(counts[1]).isZero();
          return LongStream.of(counts).sum();
        };
    BootstrapDistribution total =
        Bootstrap.of(3, 0, 5_000_000_000L, 1, 0).distribution(people, 500, 3);
    assertThat(total.standardError()).isZero();
    assertThat(total.estimate()).isEqualTo(5_000_000_004.0);
  }

  @Test
  void isTheSameOnOneThreadAndOnFour() throws Exception {
    assertThat(inPool(1)).isEqualTo(inPool(4));
  }

  @Test
  void anotherSeedGivesOtherResamples() {
    Bootstrap cells = Bootstrap.of(30, 50, 20);
    assertThat(cells.distribution(FIRST_SHARE, 500, 1).standardError())
        .isNotEqualTo(cells.distribution(FIRST_SHARE, 500, 2).standardError());
  }

  private static Interval inPool(int threads) throws Exception {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit(
              () -> Bootstrap.of(30, 50, 20).distribution(FIRST_SHARE, 500, 9).normal(0.9))
          .get();
    } finally {
      pool.shutdown();
    }
  }

  @Test
  void refusesCellsWithoutPeople() {
    assertThatIllegalArgumentException().isThrownBy(() -> Bootstrap.of(0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> Bootstrap.of(3, -1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bootstrap.of(3).distribution(counts -> Double.NaN, 10, 1));
  }
}
