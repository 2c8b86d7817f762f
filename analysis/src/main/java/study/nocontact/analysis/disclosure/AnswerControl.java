package study.nocontact.analysis.disclosure;

import java.util.List;
import study.nocontact.analysis.claim.AnswerShares;

/**
 * Rounds how groups answered, and leaves out groups in which 1 to 9 reports gave an answer; what is
 * left of a question has at least two groups.
 */
final class AnswerControl {

  private static final int LEAST_GROUPS = 2;

  private AnswerControl() {}

  static List<AnswerShares> clear(List<AnswerShares> exact) {
    return exact.stream()
        .map(AnswerControl::clear)
        .filter(shares -> shares.groups().size() >= LEAST_GROUPS)
        .toList();
  }

  private static AnswerShares clear(AnswerShares exact) {
    return new AnswerShares(
        exact.id(),
        exact.title(),
        exact.steps(),
        exact.groups().stream()
            .filter(group -> group.counts().stream().noneMatch(DisclosurePolicy::unsafe))
            .filter(group -> group.n() > 0)
            .map(AnswerControl::rounded)
            .toList());
  }

  private static AnswerShares.Group rounded(AnswerShares.Group exact) {
    return new AnswerShares.Group(
        exact.label(), exact.counts().stream().map(DisclosurePolicy::rounded).toList());
  }
}
