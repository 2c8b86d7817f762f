package study.nocontact.benchmark;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import study.nocontact.analysis.statistics.LogisticFit;
import study.nocontact.analysis.statistics.LogisticRegression;

/**
 * Back together or not by five covariates: the log of the days, silence on purpose, length of the
 * relationship, anxiety and wish to be back together in the first weeks.
 */
record OutcomeCells(double[][] design, long[] together, long[] all) {

  private record Pattern(int days, int onPurpose, int relationship, int anxiety, int wantedBack) {}

  private static final Comparator<Pattern> ORDER =
      Comparator.comparingInt(Pattern::days)
          .thenComparingInt(Pattern::onPurpose)
          .thenComparingInt(Pattern::relationship)
          .thenComparingInt(Pattern::anxiety)
          .thenComparingInt(Pattern::wantedBack);

  /** One pass over the silences. */
  static OutcomeCells of(SilenceRows silences) {
    Map<Pattern, long[]> cells = new HashMap<>();
    for (int i = 0; i < silences.size(); i++) {
      Pattern pattern =
          new Pattern(
              silences.days(i),
              silences.onPurpose(i),
              silences.relationship(i),
              silences.anxiety(i),
              silences.wantedBack(i));
      long[] counts = cells.computeIfAbsent(pattern, unseen -> new long[2]);
      counts[0] += silences.backTogether(i) ? 1 : 0;
      counts[1]++;
    }
    List<Pattern> patterns = cells.keySet().stream().sorted(ORDER).toList();
    return new OutcomeCells(
        patterns.stream().map(OutcomeCells::row).toArray(double[][]::new),
        patterns.stream().mapToLong(pattern -> cells.get(pattern)[0]).toArray(),
        patterns.stream().mapToLong(pattern -> cells.get(pattern)[1]).toArray());
  }

  private static double[] row(Pattern pattern) {
    return new double[] {
      1,
      Math.log(pattern.days()),
      pattern.onPurpose(),
      pattern.relationship(),
      pattern.anxiety(),
      pattern.wantedBack()
    };
  }

  LogisticFit fit() {
    return LogisticRegression.withDefaults().fit(design, together, all);
  }
}
