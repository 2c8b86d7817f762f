package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MultinomialSamplerTest {

  private final MultinomialSampler sampler =
      new MultinomialSampler(new SeededReplicates(22).generator(0));

  @Test
  void eachCategoryIsBinomial() {
    Binomial last = new Binomial(40, .3);
    DrawnCounts.assertFollow(() -> sampler.sample(40, 5, 2, 3)[2], last::mass, 0, 40);
  }

  @Test
  void tenMillionPeopleCompeteForCategories() {
    int n = 10_000_000;
    double product = 0;
    for (int i = 0; i < 20_000; i++) {
      long[] drawn = sampler.sample(n, .2, .3, .5);
      assertThat(LongStream.of(drawn).sum()).isEqualTo(n);
      product += (drawn[0] - .2 * n) * (drawn[1] - .3 * n) / n;
    }
    assertThat(product / 20_000).isCloseTo(-.06, within(.006));
  }

  @Test
  void impossibleCategoriesStayEmpty() {
    assertThat(sampler.sample(1000, 0, 3, 0)).containsExactly(0, 1000, 0);
    assertThat(sampler.sample(0, 1, 3)).containsExactly(0, 0);
  }
}
