package study.nocontact.analysis.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How groups answered a question on a scale from 1 to 5.
 *
 * @param id short name, unique within a finding
 * @param title the question
 * @param steps the words of the five answers
 * @param groups the groups
 */
public record AnswerShares(String id, String title, List<String> steps, List<Group> groups) {

  /**
   * One group.
   *
   * @param label who is in it
   * @param counts reports by answer, 1 first
   */
  public record Group(String label, List<Long> counts) {
    /** Keeps its own copy. */
    public Group {
      counts = List.copyOf(counts);
    }

    /** All reports in it. */
    public long n() {
      return counts.stream().mapToLong(Long::longValue).sum();
    }
  }

  /** Keeps its own copies of the lists. */
  public AnswerShares {
    steps = List.copyOf(steps);
    groups = List.copyOf(groups);
  }

  /** Each question once, with all groups that are compared in it. */
  static List<AnswerShares> merged(List<AnswerShares> all) {
    Map<String, AnswerShares> byId = new LinkedHashMap<>();
    all.forEach(each -> byId.merge(each.id(), each, AnswerShares::with));
    return List.copyOf(byId.values());
  }

  private AnswerShares with(AnswerShares other) {
    List<Group> more = new ArrayList<>(groups);
    other.groups.stream()
        .filter(group -> groups.stream().noneMatch(own -> own.label().equals(group.label())))
        .forEach(more::add);
    return new AnswerShares(id, title, steps, more);
  }
}
