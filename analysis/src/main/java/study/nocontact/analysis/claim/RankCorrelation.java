package study.nocontact.analysis.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import study.nocontact.analysis.instrument.AnswerType;
import study.nocontact.analysis.statistics.KendallTau;
import study.nocontact.analysis.statistics.NotEstimableException;

/**
 * How two ordered answers go together: Kendall's tau-b against none. Reports that miss one of them
 * are left out.
 *
 * @param first code of the one, or {@link AnswerType#MISSING}
 * @param second code of the other
 */
record RankCorrelation(ToIntFunction<Report> first, ToIntFunction<Report> second)
    implements Analysis {

  private static final long LEAST = 10;

  @Override
  public Measure measure() {
    return Measure.KENDALL_TAU;
  }

  @Override
  public Optional<Effect> of(Selection selection, Setting setting) {
    Selection told =
        selection.where(
            report ->
                first.applyAsInt(report) != AnswerType.MISSING
                    && second.applyAsInt(report) != AnswerType.MISSING);
    long n = told.reports();
    if (n < LEAST) {
      return Optional.empty();
    }
    try {
      KendallTau tau = tau(told);
      Effect.Counted counted = new Effect.Counted(n, 0, told.effectiveN(), n, 0);
      double error = tau.standardError() * told.inflation();
      return error > 0
          ? Optional.of(
              Effect.normal(
                  Measure.KENDALL_TAU, tau.estimate(), error, "kendall", counted, setting.look()))
          : Optional.empty();
    } catch (NotEstimableException same) {
      return Optional.empty();
    }
  }

  private KendallTau tau(Selection told) {
    Map<List<Integer>, Long> cells = new HashMap<>();
    told.forEach(
        report ->
            cells.merge(
                List.of(first.applyAsInt(report), second.applyAsInt(report)),
                told.count(report),
                Long::sum));
    List<Map.Entry<List<Integer>, Long>> rows = List.copyOf(cells.entrySet());
    return KendallTau.of(
        rows.stream().mapToDouble(row -> row.getKey().get(0)).toArray(),
        rows.stream().mapToDouble(row -> row.getKey().get(1)).toArray(),
        rows.stream().mapToLong(Map.Entry::getValue).toArray());
  }
}
