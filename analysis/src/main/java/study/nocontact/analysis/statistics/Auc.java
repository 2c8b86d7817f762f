package study.nocontact.analysis.statistics;

import java.util.TreeMap;

/**
 * Probability that a success scores higher than a failure, ties counting half: the area under the
 * ROC curve (Hanley and McNeil, Radiology 1982).
 *
 * <p>Misleads when the scores were fitted to the same outcomes: it is then too large. It says how
 * well scores rank, not whether they are right as probabilities.
 *
 * @param estimate the area
 */
public record Auc(double estimate) {

  /**
   * From scores of groups with successes out of trials.
   *
   * @throws IllegalArgumentException if lengths differ, a score is not finite, or there are no
   *     successes or no failures
   */
  public static Auc of(double[] scores, long[] successes, long[] trials) {
    Arguments.sameLength(
        "scores, successes and trials", scores.length, successes.length, trials.length);
    TreeMap<Double, long[]> byScore = new TreeMap<>();
    for (int i = 0; i < scores.length; i++) {
      Arguments.successes(successes[i], trials[i]);
      double score = Arguments.finite(scores[i], "score") + 0.0;
      long[] counts = byScore.computeIfAbsent(score, key -> new long[2]);
      counts[0] += trials[i] - successes[i];
      counts[1] += successes[i];
    }
    double failures = 0;
    double all = 0;
    double wins = 0;
    for (long[] counts : byScore.values()) {
      wins += counts[1] * (failures + counts[0] / 2.0);
      failures += counts[0];
      all += counts[1];
    }
    if (failures == 0 || all == 0) {
      throw new IllegalArgumentException("there must be successes and failures");
    }
    return new Auc(wins / failures / all);
  }
}
