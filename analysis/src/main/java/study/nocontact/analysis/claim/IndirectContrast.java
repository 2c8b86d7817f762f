package study.nocontact.analysis.claim;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.statistics.BootstrapDistribution;
import study.nocontact.analysis.statistics.Mediation;
import study.nocontact.analysis.statistics.NotEstimableException;
import study.nocontact.analysis.statistics.TreatmentData;

/**
 * How much of what one group answers more than another goes with a step in between, in standard
 * deviations of the answer: natural indirect effect in linear models of both answers, each with the
 * first answer as covariate, with a bootstrap standard error.
 *
 * <p>Beside it the correlation of the errors of both models with which it would vanish. Misleads
 * where step and answer have other common causes than group and first answer, and because both were
 * given at once: the answer may as well have led to the step.
 *
 * @param arms the groups
 * @param step what may lie in between
 * @param outcome what it may lead to
 * @param first the same as the outcome, asked for the first weeks
 */
record IndirectContrast(Arms arms, Item<Integer> step, Item<Integer> outcome, Item<Integer> first)
    implements Analysis {

  private static final long LEAST = 50;

  /** Enough for a standard error (Efron and Tibshirani 1993). */
  private static final int RESAMPLES = 199;

  @Override
  public Measure measure() {
    return Measure.STANDARD_DEVIATIONS;
  }

  @Override
  public Optional<Effect> of(Selection selection, Setting setting) {
    Selection both =
        selection.where(Answer.sum(List.of(step, outcome, first)).known()).where(arms::either);
    Selection one = both.where(arms.first());
    long n = both.reports();
    long smaller = Math.min(one.reports(), n - one.reports());
    if (smaller < LEAST) {
      return Optional.empty();
    }
    TreeMap<Integer, Long> cells = cells(both);
    try {
      TreatmentData data = data(cells);
      double[] steps = digits(cells, IndirectContrast::stepOf);
      Mediation mediation = Mediation.withDefaults().withResamples(RESAMPLES);
      BootstrapDistribution indirect = mediation.indirect(data, steps, setting.seed());
      double rho = mediation.effects(data, steps).vanishingRho();
      double unit = deviation(digits(cells, IndirectContrast::outcomeOf), cells);
      double inflation = both.inflation();
      return Optional.of(
          Effect.normal(
                  measure(),
                  indirect.estimate() / unit,
                  indirect.standardError() / unit * inflation,
                  "bootstrap",
                  new Effect.Counted(n, n, smaller / (inflation * inflation), smaller, 0),
                  setting.look())
              .withChecks(List.of(new Effect.Check("rho", "rho", rho, null))));
    } catch (NotEstimableException sparse) {
      return Optional.empty();
    }
  }

  /** Group, step, outcome and first answer as the digits of one number. */
  private TreeMap<Integer, Long> cells(Selection both) {
    TreeMap<Integer, Long> cells = new TreeMap<>();
    both.forEach(
        report -> {
          int group = arms.first().test(report) ? 1 : 0;
          int answers = 100 * report.code(step) + 10 * report.code(outcome) + report.code(first);
          cells.merge(1000 * group + answers, both.count(report), Long::sum);
        });
    return cells;
  }

  private static int stepOf(int cell) {
    return cell / 100 % 10;
  }

  private static int outcomeOf(int cell) {
    return cell / 10 % 10;
  }

  private static TreatmentData data(TreeMap<Integer, Long> cells) {
    return TreatmentData.of(
        digits(cells, IndirectContrast::outcomeOf),
        cells.keySet().stream().mapToInt(cell -> cell / 1000).toArray(),
        cells.keySet().stream().map(cell -> new double[] {cell % 10}).toArray(double[][]::new),
        cells.values().stream().mapToLong(Long::longValue).toArray());
  }

  private static double[] digits(TreeMap<Integer, Long> cells, ToIntFunction<Integer> digit) {
    return cells.keySet().stream().mapToInt(digit).asDoubleStream().toArray();
  }

  private static double deviation(double[] values, TreeMap<Integer, Long> cells) {
    double people = 0;
    double sum = 0;
    double squares = 0;
    int cell = 0;
    for (long count : cells.values()) {
      double value = values[cell++];
      people += count;
      sum += count * value;
      squares += count * value * value;
    }
    return Math.sqrt(squares / people - sum / people * (sum / people));
  }
}
