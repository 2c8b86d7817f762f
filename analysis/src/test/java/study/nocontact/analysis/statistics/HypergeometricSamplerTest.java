package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HypergeometricSamplerTest {

  private final HypergeometricSampler sampler =
      new HypergeometricSampler(new SeededReplicates(21).generator(0));

  @ParameterizedTest
  @CsvSource({
    "20, 8, 9",
    "20, 15, 16",
    "60, 30, 25",
    "42, 21, 21",
    "500, 400, 60",
    "5000, 700, 4300",
    "1000000, 250000, 400",
    "3000000000, 1000000, 20000"
  })
  void drawsFollowTheExactMasses(long population, long marked, long draws) {
    double mean = (double) draws / population * marked;
    DrawnCounts.assertFollow(
        () -> sampler.sample(population, marked, draws),
        x -> Math.exp(HypergeometricSampler.logMass(population, marked, draws, x)),
        (long) Math.max(Math.max(0, draws + marked - population), mean - 300),
        (long) Math.min(Math.min(marked, draws), mean + 300));
  }

  /** 3 hearts among 5 drawn from 10 cards with 4 hearts: C(4,3) C(6,2) / C(10,5). */
  @Test
  void massWorkedByHand() {
    assertThat(Math.exp(HypergeometricSampler.logMass(10, 4, 5, 3)))
        .isCloseTo(60 / 252.0, within(1e-14));
  }

  @Test
  void certaintyNeedsNoLuck() {
    assertThat(sampler.sample(9, 0, 4)).isZero();
    assertThat(sampler.sample(9, 9, 4)).isEqualTo(4);
    assertThat(sampler.sample(9, 3, 9)).isEqualTo(3);
    assertThat(sampler.sample(9, 3, 0)).isZero();
    assertThat(sampler.sample(0, 0, 0)).isZero();
  }
}
