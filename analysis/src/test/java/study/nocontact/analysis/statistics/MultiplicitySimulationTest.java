package study.nocontact.analysis.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Error rates of families of tests, of looks at growing data, and of orders of categories. */
class MultiplicitySimulationTest {

  private static final Replicates WORLDS = Replicates.seeded(2030);

  /** Ten independent hypotheses, all true: the smallest p-value decides. */
  @Test
  void holmRejectsAnyOfTenTrueHypothesesOneTimeInTwenty() {
    WORLDS.assertShare(1 - Math.pow(1 - .05 / 10, 10), random -> anyFalselyRejected(random, 10, 0));
  }

  @Test
  void holmRejectsAnyTrueHypothesisAmongFalseOnesAtMostOneTimeInTwenty() {
    WORLDS.assertAtMost(.05, random -> anyFalselyRejected(random, 5, 5));
  }

  private static boolean anyFalselyRejected(RandomGenerator random, int right, int wrong) {
    double[] adjusted = Multiplicity.HOLM.adjust(pValues(random, right, wrong));
    return Arrays.stream(adjusted).limit(right).anyMatch(p -> p <= .05);
  }

  /** A rejected hypothesis drawn at random is true with the false discovery rate as probability. */
  @Test
  void benjaminiHochbergRejectsTheTrueInTheirShareOfOneInTwenty() {
    WORLDS.assertShare(
        .05 * 15 / 25,
        random -> {
          double[] adjusted = Multiplicity.BENJAMINI_HOCHBERG.adjust(pValues(random, 15, 10));
          int[] rejected =
              IntStream.range(0, adjusted.length).filter(i -> adjusted[i] <= .05).toArray();
          return rejected.length > 0 && rejected[random.nextInt(rejected.length)] < 15;
        });
  }

  /** One-sided p-values, first those of true hypotheses, then those of false ones. */
  private static double[] pValues(RandomGenerator random, int right, int wrong) {
    NormalDistribution normal = NormalDistribution.of(0, 1);
    return IntStream.range(0, right + wrong)
        .mapToDouble(i -> normal.survivalProbability(random.nextGaussian() + (i < right ? 0 : 3)))
        .toArray();
  }

  /** One of three hypotheses is true, the others are far from it. */
  @Test
  void intersectionUnionRejectsOneTimeInTwentyWhenASingleHypothesisIsTrue() {
    WORLDS.assertShare(
        .05,
        random ->
            Multiplicity.intersectionUnion(random.nextDouble(), 1e-9 * random.nextDouble(), 1e-12)
                <= .05);
  }

  @ParameterizedTest
  @EnumSource
  void looksTogetherRejectOneTimeInTwenty(AlphaSpending spending) {
    List<GroupSequentialBounds.Look> looks =
        GroupSequentialBounds.of(spending, .05, .2, .45, .7, 1).looks();
    WORLDS.assertShare(
        .05,
        random -> {
          double path = 0;
          double before = 0;
          boolean reached = false;
          for (GroupSequentialBounds.Look look : looks) {
            path += Math.sqrt(look.fraction() - before) * random.nextGaussian();
            before = look.fraction();
            reached |= Math.abs(path) / Math.sqrt(look.fraction()) >= look.z();
          }
          return reached;
        });
  }

  /** The candidate and one rival are equally common. */
  @Test
  void mostCommonCategoryIsShownAtMostOneTimeInTwentyWhereItIsShared() {
    WORLDS.assertAtMost(
        .05,
        random ->
            MultinomialMode.test(0, counts(random, 400, .3, .3, .2, .15, .05)).pValue() <= .05);
  }

  @Test
  void allRanksTogetherAreHeldByTheirIntervals() {
    int[] truth = {1, 2, 3, 4, 5};
    WORLDS.assertAtLeast(
        .95,
        random -> {
          List<MultinomialRanks.Rank> ranks =
              MultinomialRanks.of(counts(random, 300, .27, .25, .2, .16, .12))
                  .ranks(.95, 199, random.nextLong());
          return IntStream.range(0, truth.length)
              .allMatch(i -> ranks.get(i).best() <= truth[i] && truth[i] <= ranks.get(i).worst());
        });
  }

  private static long[] counts(RandomGenerator random, int people, double... shares) {
    long[] counts = new long[shares.length];
    for (int i = 0; i < people; i++) {
      counts[Draw.category(random, shares)]++;
    }
    return counts;
  }
}
