package study.nocontact.benchmark;

import study.nocontact.analysis.statistics.SurvivalRows;

/**
 * Days until a silence was broken by five covariates: silence on purpose, length of the
 * relationship, anxiety and wish to be back together in the first weeks, having been left.
 */
final class HazardCells {

  private static final int SCALE = 5;
  private static final int PATTERNS = 2 * 2 * 2 * SCALE * SCALE * SCALE;

  private HazardCells() {}

  /** One pass over the silences. */
  static SurvivalRows of(SilenceRows silences) {
    int[] counts = new int[(silences.longest() + 1) * PATTERNS];
    for (int i = 0; i < silences.size(); i++) {
      counts[cell(silences, i)]++;
    }
    int[] cells = OutcomeCells.occupied(counts);
    double[] days = new double[cells.length];
    int[] ended = new int[cells.length];
    double[][] covariates = new double[cells.length][];
    long[] people = new long[cells.length];
    for (int i = 0; i < cells.length; i++) {
      int pattern = cells[i] % PATTERNS;
      days[i] = cells[i] / PATTERNS;
      ended[i] = pattern & 1;
      covariates[i] = covariates(pattern);
      people[i] = counts[cells[i]];
    }
    return SurvivalRows.of(days, ended, covariates).withCounts(people);
  }

  /** Days first and whether they ended with an event last. */
  private static int cell(SilenceRows silences, int i) {
    int cell = silences.days(i) * SCALE + silences.relationship(i);
    cell = (cell * SCALE + silences.anxiety(i)) * SCALE + silences.wantedBack(i);
    cell = 4 * cell + 2 * silences.onPurpose(i) + (silences.role(i) == 0 ? 1 : 0);
    return 2 * cell + (silences.end(i) > 0 ? 1 : 0);
  }

  private static double[] covariates(int pattern) {
    int ratings = pattern >> 3;
    return new double[] {
      pattern >> 2 & 1,
      ratings / (SCALE * SCALE),
      ratings / SCALE % SCALE,
      ratings % SCALE,
      pattern >> 1 & 1
    };
  }
}
