package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinomialSamplerTest {

  private final BinomialSampler sampler =
      new BinomialSampler(new SeededReplicates(20).generator(0));

  @ParameterizedTest
  @CsvSource({
    "5, 0.3",
    "40, 0.2",
    "21, 0.49",
    "20, 0.51",
    "101, 0.1",
    "100, 0.5",
    "3000, 0.9",
    "100000000, 3e-8",
    "1000000, 0.0001"
  })
  void drawsFollowTheExactMasses(long n, double p) {
    Binomial model = new Binomial(n, p);
    long low = (long) Math.max(0, n * p - 400);
    long high = (long) Math.min(n, n * p + 400);
    DrawnCounts.assertFollow(() -> sampler.sample(n, p), model::mass, low, high);
  }

  @Test
  void certaintyNeedsNoLuck() {
    assertThat(sampler.sample(7, 0)).isZero();
    assertThat(sampler.sample(7, 1)).isEqualTo(7);
    assertThat(sampler.sample(0, 0.5)).isZero();
  }

  @Test
  void billionsOfTrialsKeepMeanAndSpread() {
    long n = 4_000_000_000L;
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < 20_000; i++) {
      double z = (sampler.sample(n, 0.2) - 0.2 * n) / Math.sqrt(n * 0.16);
      sum += z;
      squares += z * z;
    }
    assertThat(sum / 20_000).isCloseTo(0, within(0.03));
    assertThat(squares / 20_000).isCloseTo(1, within(0.04));
  }
}
