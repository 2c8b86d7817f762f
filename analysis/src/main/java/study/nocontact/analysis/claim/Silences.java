package study.nocontact.analysis.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import study.nocontact.analysis.dataset.CaseTable;

/**
 * Reports narrowed down to those a claim is about, with the steps that led there.
 *
 * @param rows the reports left
 * @param flow how many were left after each step
 */
record Silences(List<Silence> rows, List<FlowStep> flow) {

  static Silences all(CaseTable cases, String label) {
    List<Silence> rows =
        IntStream.range(0, cases.rows()).mapToObj(row -> new Silence(cases, row)).toList();
    return new Silences(rows, List.of(new FlowStep(label, cases.reports())));
  }

  /** Those that meet a condition, as a step of the flow. */
  Silences step(String label, Predicate<Silence> condition) {
    Silences left = where(condition);
    List<FlowStep> steps = new ArrayList<>(flow);
    steps.add(new FlowStep(label, left.reports()));
    return new Silences(left.rows, List.copyOf(steps));
  }

  /** Those that meet a condition, aside from the flow. */
  Silences where(Predicate<Silence> condition) {
    return new Silences(rows.stream().filter(condition).toList(), flow);
  }

  long reports() {
    return rows.stream().mapToLong(Silence::reports).sum();
  }
}
