package study.nocontact.benchmark;

import java.util.Arrays;
import study.nocontact.analysis.statistics.LogisticFit;
import study.nocontact.analysis.statistics.LogisticRegression;

/**
 * Back together or not by five covariates: the log of the days, silence on purpose, length of the
 * relationship, anxiety and wish to be back together in the first weeks.
 */
record OutcomeCells(double[][] design, long[] together, long[] all) {

  private static final int SCALE = 5;
  private static final int PATTERNS = 2 * SCALE * SCALE * SCALE;

  /** One pass over the silences. */
  static OutcomeCells of(SilenceRows silences) {
    int[] people = new int[(silences.longest() + 1) * PATTERNS];
    int[] together = new int[people.length];
    for (int i = 0; i < silences.size(); i++) {
      int cell = cell(silences, i);
      people[cell]++;
      together[cell] += silences.backTogether(i) ? 1 : 0;
    }
    int[] cells = occupied(people);
    return new OutcomeCells(
        Arrays.stream(cells).mapToObj(OutcomeCells::row).toArray(double[][]::new),
        Arrays.stream(cells).mapToLong(cell -> together[cell]).toArray(),
        Arrays.stream(cells).mapToLong(cell -> people[cell]).toArray());
  }

  /** Positions of the counts above 0. */
  static int[] occupied(int[] counts) {
    int[] positions = new int[counts.length];
    int size = 0;
    for (int i = 0; i < counts.length; i++) {
      positions[size] = i;
      size += counts[i] > 0 ? 1 : 0;
    }
    return Arrays.copyOf(positions, size);
  }

  /** Days first. */
  private static int cell(SilenceRows silences, int i) {
    int cell = silences.days(i) * SCALE + silences.relationship(i);
    cell = (cell * SCALE + silences.anxiety(i)) * SCALE + silences.wantedBack(i);
    return 2 * cell + silences.onPurpose(i);
  }

  private static double[] row(int cell) {
    int ratings = cell % PATTERNS >> 1;
    return new double[] {
      1,
      Math.log(cell / PATTERNS),
      cell & 1,
      ratings / (SCALE * SCALE),
      ratings / SCALE % SCALE,
      ratings % SCALE
    };
  }

  LogisticFit fit() {
    return LogisticRegression.withDefaults().fit(design, together, all);
  }
}
