package study.nocontact.analysis.claim;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Reports dealt at random into parts, each to be foretold from the others. */
final class Folds {

  static final int PARTS = 5;

  /**
   * One part.
   *
   * @param others reports to learn from
   * @param held reports to foretell
   */
  record Fold(Selection others, Selection held) {}

  private Folds() {}

  /** All parts, at most about so many rows to learn from for each. */
  static List<Fold> of(Selection selection, int learned, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int rows = selection.cases().rows();
    int[] part = random.ints(rows, 0, PARTS).toArray();
    double[] lot = random.doubles(rows).toArray();
    double share = learned / (selection.size() * (1 - 1. / PARTS));
    return IntStream.range(0, PARTS)
        .mapToObj(
            each ->
                new Fold(
                    selection.where(
                        report -> part[report.row()] != each && lot[report.row()] < share),
                    selection.where(report -> part[report.row()] == each)))
        .toList();
  }
}
