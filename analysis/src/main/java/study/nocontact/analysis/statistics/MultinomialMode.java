package study.nocontact.analysis.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Test of whether one category is the most common.
 *
 * <p>Every person gave one category. Each rival is compared by the exact binomial test of whether a
 * person who gave one of the two is likelier to have given the candidate. H0: some rival is at
 * least as likely. All rivals must be beaten, so the largest of these p-values counts and needs no
 * adjustment (intersection-union; Berger, Technometrics 1982). The p-values of the single rivals
 * are adjusted by Holm's method, and so are those of the opposite question, whether some rival is
 * the more common.
 *
 * <p>Misleads when the candidate was chosen because it came out on top, or when categories were
 * merged after the data were seen. With heaped numbers it tells of the numbers people say.
 *
 * @param candidate number of the category
 * @param rivals the comparison with each other category
 * @param pValue p-value of H0 that the candidate is not the only most common one
 * @param pValueAgainst adjusted p-value of H0 that no rival is more common
 */
public record MultinomialMode(
    int candidate, List<Rival> rivals, double pValue, double pValueAgainst) {

  /**
   * One comparison.
   *
   * @param category number of the rival
   * @param count people who gave it
   * @param pValue exact one-sided p-value of H0 that the candidate is no more common
   * @param adjusted the same by Holm's method over the rivals
   */
  public record Rival(int category, long count, double pValue, double adjusted) {}

  /** Keeps its own copy. */
  public MultinomialMode {
    rivals = List.copyOf(rivals);
  }

  /**
   * Tests one category against all others.
   *
   * @param candidate number of the category, counted from 0, fixed before the data were seen
   * @param counts people who gave each category
   * @throws IllegalArgumentException if there is no such category, no other one, a count is
   *     negative, or nobody answered
   */
  public static MultinomialMode test(int candidate, long... counts) {
    if (counts.length < 2 || candidate < 0 || candidate >= counts.length) {
      throw new IllegalArgumentException(
          "category " + candidate + " must be one of several, there are " + counts.length);
    }
    Arrays.stream(counts).forEach(count -> Arguments.count(count, "count"));
    Arguments.positive(Arrays.stream(counts).sum(), "number of people");
    int[] others =
        IntStream.range(0, counts.length).filter(category -> category != candidate).toArray();
    double[] ahead = new double[others.length];
    double[] behind = new double[others.length];
    for (int i = 0; i < others.length; i++) {
      long both = Math.addExact(counts[candidate], counts[others[i]]);
      Binomial coin = new Binomial(both, .5);
      ahead[i] = coin.atLeast(counts[candidate]);
      behind[i] = coin.atLeast(counts[others[i]]);
    }
    double[] adjusted = Multiplicity.HOLM.adjust(ahead);
    return new MultinomialMode(
        candidate,
        IntStream.range(0, others.length)
            .mapToObj(i -> new Rival(others[i], counts[others[i]], ahead[i], adjusted[i]))
            .toList(),
        Multiplicity.intersectionUnion(ahead),
        Arrays.stream(Multiplicity.HOLM.adjust(behind)).min().orElseThrow());
  }
}
