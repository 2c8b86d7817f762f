package study.nocontact.benchmark;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import study.nocontact.analysis.statistics.SurvivalRows;

/**
 * Days until a silence was broken by five covariates: silence on purpose, length of the
 * relationship, anxiety and wish to be back together in the first weeks, having been left.
 */
final class HazardCells {

  private record Pattern(
      int days, int ended, int onPurpose, int relationship, int anxiety, int wanted, int left) {

    double[] covariates() {
      return new double[] {onPurpose, relationship, anxiety, wanted, left};
    }
  }

  private static final Comparator<Pattern> ORDER =
      Comparator.comparingInt(Pattern::days)
          .thenComparingInt(Pattern::ended)
          .thenComparingInt(Pattern::onPurpose)
          .thenComparingInt(Pattern::relationship)
          .thenComparingInt(Pattern::anxiety)
          .thenComparingInt(Pattern::wanted)
          .thenComparingInt(Pattern::left);

  private HazardCells() {}

  /** One pass over the silences. */
  static SurvivalRows of(SilenceRows silences) {
    Map<Pattern, Long> cells = new HashMap<>();
    for (int i = 0; i < silences.size(); i++) {
      Pattern pattern =
          new Pattern(
              silences.days(i),
              silences.end(i) > 0 ? 1 : 0,
              silences.onPurpose(i),
              silences.relationship(i),
              silences.anxiety(i),
              silences.wantedBack(i),
              silences.role(i) == 0 ? 1 : 0);
      cells.merge(pattern, 1L, Long::sum);
    }
    List<Pattern> patterns = cells.keySet().stream().sorted(ORDER).toList();
    return SurvivalRows.of(
            patterns.stream().mapToDouble(Pattern::days).toArray(),
            patterns.stream().mapToInt(Pattern::ended).toArray(),
            patterns.stream().map(Pattern::covariates).toArray(double[][]::new))
        .withCounts(patterns.stream().mapToLong(cells::get).toArray());
  }
}
