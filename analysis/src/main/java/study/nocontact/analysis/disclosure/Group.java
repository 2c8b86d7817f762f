package study.nocontact.analysis.disclosure;

import java.util.List;

/**
 * A group of answers in a table.
 *
 * @param label what the table calls it
 * @param members the finest groups it holds
 */
public record Group(String label, List<String> members) {

  /** Keeps its own copy of the members. */
  public Group {
    members = List.copyOf(members);
  }

  /** A finest group. */
  static Group leaf(String label) {
    return new Group(label, List.of(label));
  }

  boolean holds(Group finer) {
    return members.containsAll(finer.members);
  }
}
