package study.nocontact.analysis.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import study.nocontact.analysis.dataset.CaseTable;

/**
 * The reports an analysis is done on, with the steps that led there.
 *
 * <p>A selection may be weighted. Its counts are then multiples of the weights, and standard errors
 * from them are to be multiplied by {@link #inflation()}.
 */
final class Selection {

  private final CaseTable cases;
  private final int[] rows;
  private final List<FlowStep> flow;
  private final Weighting weighting;

  private Selection(CaseTable cases, int[] rows, List<FlowStep> flow, Weighting weighting) {
    this.cases = cases;
    this.rows = rows;
    this.flow = flow;
    this.weighting = weighting;
  }

  static Selection all(CaseTable cases, String label) {
    return new Selection(
        cases,
        IntStream.range(0, cases.rows()).toArray(),
        List.of(new FlowStep(label, cases.reports())),
        Weighting.NONE);
  }

  /** Those that meet a condition, as a step of the flow. */
  Selection step(String label, Predicate<Report> condition) {
    Selection left = where(condition);
    List<FlowStep> steps = new ArrayList<>(flow);
    steps.add(new FlowStep(label, left.reports()));
    return new Selection(cases, left.rows, List.copyOf(steps), weighting);
  }

  /** Those that meet a condition, aside from the flow. */
  Selection where(Predicate<Report> condition) {
    int[] kept = new int[rows.length];
    int size = 0;
    for (int row : rows) {
      if (condition.test(new Report(cases, row))) {
        kept[size++] = row;
      }
    }
    return new Selection(cases, Arrays.copyOf(kept, size), flow, weighting);
  }

  /** Those at some indices, aside from the flow. */
  Selection at(IntPredicate index) {
    int[] kept = new int[rows.length];
    int size = 0;
    for (int i = 0; i < rows.length; i++) {
      if (index.test(i)) {
        kept[size++] = rows[i];
      }
    }
    return new Selection(cases, Arrays.copyOf(kept, size), flow, weighting);
  }

  /** The same reports with weights. */
  Selection weighted(Weighting weights) {
    return new Selection(cases, rows, flow, weights);
  }

  void forEach(Consumer<Report> action) {
    for (int row : rows) {
      action.accept(new Report(cases, row));
    }
  }

  /** Rows in order, for analyses that need arrays. */
  Report report(int index) {
    return new Report(cases, rows[index]);
  }

  /** The row of the table that holds a report. */
  int row(int index) {
    return rows[index];
  }

  int size() {
    return rows.length;
  }

  int[] codes(ToIntFunction<Report> code) {
    int[] codes = new int[rows.length];
    Arrays.setAll(codes, i -> code.applyAsInt(report(i)));
    return codes;
  }

  /** How many reports a row stands for, or a multiple of its weight. */
  long count(Report report) {
    return weighting.count(cases, report.row());
  }

  /** The same by index. */
  long count(int index) {
    return weighting.count(cases, rows[index]);
  }

  /** How many reports a row stands for, whatever they weigh. */
  long reports(int index) {
    return cases.count(rows[index]);
  }

  double[] numbers(ToDoubleFunction<Report> number) {
    double[] numbers = new double[rows.length];
    Arrays.setAll(numbers, i -> number.applyAsDouble(report(i)));
    return numbers;
  }

  long[] counts() {
    long[] counts = new long[rows.length];
    Arrays.setAll(counts, i -> weighting.count(cases, rows[i]));
    return counts;
  }

  /** How many reports there are, whatever they weigh. */
  long reports() {
    long reports = 0;
    for (int row : rows) {
      reports += cases.count(row);
    }
    return reports;
  }

  /** Kish's effective n. */
  double effectiveN() {
    return weighting.effectiveN(cases, rows);
  }

  /** What standard errors from {@link #counts()} are to be multiplied by. */
  double inflation() {
    long counted = 0;
    for (int row : rows) {
      counted += weighting.count(cases, row);
    }
    return counted == 0 ? 1 : Math.sqrt(counted / effectiveN());
  }

  CaseTable cases() {
    return cases;
  }

  List<FlowStep> flow() {
    return flow;
  }
}
