package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class MultinomialRanksTest {

  @Test
  void clearDifferencesGiveEveryCategoryOneRank() {
    assertThat(MultinomialRanks.of(300, 5000, 1200, 40).ranks(.95, 999, 1))
        .containsExactly(
            new MultinomialRanks.Rank(3, 3, 3),
            new MultinomialRanks.Rank(1, 1, 1),
            new MultinomialRanks.Rank(2, 2, 2),
            new MultinomialRanks.Rank(4, 4, 4));
  }

  @Test
  void closeCategoriesShareTheirRanks() {
    List<MultinomialRanks.Rank> ranks = MultinomialRanks.of(1000, 1010, 10).ranks(.95, 999, 2);
    assertThat(ranks.get(0)).isEqualTo(new MultinomialRanks.Rank(2, 1, 2));
    assertThat(ranks.get(1)).isEqualTo(new MultinomialRanks.Rank(1, 1, 2));
    assertThat(ranks.get(2)).isEqualTo(new MultinomialRanks.Rank(3, 3, 3));
  }

  @Test
  void oneAnswerProvesNothing() {
    assertThat(MultinomialRanks.of(1, 0, 0).ranks(.95, 999, 3))
        .allSatisfy(
            rank -> {
              assertThat(rank.best()).isEqualTo(1);
              assertThat(rank.worst()).isEqualTo(3);
            });
  }

  @Test
  void tooFewResamplesForTheLevelSayNothing() {
    assertThat(MultinomialRanks.of(5000, 10).ranks(.95, 10, 4).get(0))
        .isEqualTo(new MultinomialRanks.Rank(1, 1, 2));
  }

  /** Shares .35, .22, .22, .21 as in the plan of the study, 500 people, 400 samples. */
  @Test
  void trueRanksLieInAllIntervalsAtLeastAsOftenAsPromised() {
    SeededReplicates worlds = new SeededReplicates(43);
    int held = 0;
    for (int world = 0; world < 400; world++) {
      long[] counts =
          new MultinomialSampler(worlds.generator(world)).sample(500, .35, .22, .22, .21);
      List<MultinomialRanks.Rank> ranks = MultinomialRanks.of(counts).ranks(.9, 199, world);
      held +=
          ranks.get(0).best() == 1
                  && ranks.get(1).best() <= 2
                  && ranks.get(1).worst() >= 3
                  && ranks.get(2).best() <= 2
                  && ranks.get(2).worst() >= 3
                  && ranks.get(3).worst() == 4
              ? 1
              : 0;
    }
    assertThat(held).isGreaterThanOrEqualTo(345);
  }

  @Test
  void dependOnTheSeedOnly() {
    MultinomialRanks ranks = MultinomialRanks.of(60, 50, 45, 44, 30);
    assertThat(ranks.ranks(.9, 499, 5)).isEqualTo(ranks.ranks(.9, 499, 5));
  }

  @Test
  void refusesWhatCannotBeRanked() {
    assertThatIllegalArgumentException().isThrownBy(() -> MultinomialRanks.of(4));
    assertThatIllegalArgumentException().isThrownBy(() -> MultinomialRanks.of(0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> MultinomialRanks.of(1, -1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MultinomialRanks.of(1, 2).ranks(1, 99, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MultinomialRanks.of(1, 2).ranks(.9, 0, 1));
  }
}
