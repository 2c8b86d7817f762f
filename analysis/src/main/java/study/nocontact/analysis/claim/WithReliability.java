package study.nocontact.analysis.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.statistics.CronbachAlpha;
import study.nocontact.analysis.statistics.NotEstimableException;

/**
 * An analysis of a sum of answers with Cronbach's alpha of the sum beside it.
 *
 * @param analysis the analysis
 * @param scales the answers in the sum; with two of them alpha is all that can be had, since
 *     McDonald's omega needs three
 */
record WithReliability(Analysis analysis, List<Item<Integer>> scales) implements Analysis {

  @Override
  public Measure measure() {
    return analysis.measure();
  }

  @Override
  public Optional<Effect> of(Selection selection, Setting setting) {
    return analysis
        .of(selection, setting)
        .map(
            effect -> {
              List<Effect.Check> checks = new ArrayList<>(effect.checks());
              alpha(selection).ifPresent(checks::add);
              return effect.withChecks(checks);
            });
  }

  private Optional<Effect.Check> alpha(Selection selection) {
    TreeMap<Integer, Long> cells = new TreeMap<>();
    selection
        .where(Answer.sum(scales).known())
        .forEach(report -> cells.merge(cell(report), selection.count(report), Long::sum));
    double[][] answers = cells.keySet().stream().map(this::answers).toArray(double[][]::new);
    long[] counts = cells.values().stream().mapToLong(Long::longValue).toArray();
    try {
      double alpha = CronbachAlpha.of(answers, counts).estimate();
      return Optional.of(new Effect.Check("cronbach", "alpha", alpha, null));
    } catch (NotEstimableException equal) {
      return Optional.empty();
    }
  }

  /** The answers as digits of one number. */
  private int cell(Report report) {
    return scales.stream().map(report::code).reduce(0, (number, answer) -> 10 * number + answer);
  }

  private double[] answers(int cell) {
    double[] answers = new double[scales.size()];
    int rest = cell;
    for (int i = answers.length - 1; i >= 0; i--) {
      answers[i] = rest % 10;
      rest /= 10;
    }
    return answers;
  }

  @Override
  public Drawings drawings(Selection selection, Setting setting, Words words) {
    return analysis.drawings(selection, setting, words);
  }
}
