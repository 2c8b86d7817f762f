package study.nocontact.analysis.disclosure;

import java.util.ArrayList;
import java.util.List;
import study.nocontact.analysis.claim.FlowStep;

/** Rounds the flow of reports and merges steps that only 1 to 9 reports do not share. */
final class FlowControl {

  private FlowControl() {}

  static List<FlowStep> clear(List<FlowStep> exact) {
    List<FlowStep> kept = new ArrayList<>();
    for (FlowStep step : exact) {
      int last = kept.size() - 1;
      if (last < 0 || !DisclosurePolicy.unsafe(kept.get(last).reports() - step.reports())) {
        kept.add(step);
      } else {
        FlowStep before = kept.get(last);
        kept.set(last, new FlowStep(before.label() + "; " + step.label(), before.reports()));
      }
    }
    return kept.stream()
        .map(step -> new FlowStep(step.label(), DisclosurePolicy.rounded(step.reports())))
        .toList();
  }
}
