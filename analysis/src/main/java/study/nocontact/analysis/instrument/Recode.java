package study.nocontact.analysis.instrument;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A mapping of an item's codes to groups, for tables.
 *
 * @param groups the groups, which together hold every code of the item
 */
public record Recode(List<Group> groups) {

  /**
   * A run of neighbouring codes.
   *
   * @param label what tables call the group
   * @param from smallest code
   * @param to largest code
   */
  public record Group(String label, int from, int to) {}

  /** Keeps its own copy of the groups. */
  public Recode {
    groups = List.copyOf(groups);
  }

  /** Each category a group of its own. */
  static Recode identity(List<? extends Category> categories) {
    return new Recode(
        categories.stream()
            .map(category -> new Group(category.code(), category.ordinal(), category.ordinal()))
            .toList());
  }

  /** Neighbouring categories merged: each argument is the last category of a group. */
  static Recode merged(List<? extends Category> categories, Category... lastOfGroup) {
    int from = 0;
    Group[] groups = new Group[lastOfGroup.length];
    for (int g = 0; g < groups.length; g++) {
      int to = lastOfGroup[g].ordinal();
      String label =
          categories.subList(from, to + 1).stream()
              .map(Category::code)
              .collect(Collectors.joining("+"));
      groups[g] = new Group(label, from, to);
      from = to + 1;
    }
    return new Recode(List.of(groups));
  }

  /** Bands of whole numbers: each argument is the largest number of a band; the last is open. */
  static Recode bands(int lowest, int... upper) {
    return new Recode(
        IntStream.rangeClosed(0, upper.length)
            .mapToObj(
                band -> {
                  int from = band == 0 ? lowest : upper[band - 1] + 1;
                  return band == upper.length
                      ? new Group(from + "_plus", from, Integer.MAX_VALUE)
                      : new Group(from + "_" + upper[band], from, upper[band]);
                })
            .toList());
  }

  /** Runs of ratings: each argument is the highest rating of a run; the last is the end. */
  static Recode runs(int lowest, int... highest) {
    return new Recode(
        IntStream.range(0, highest.length)
            .mapToObj(
                run -> {
                  int from = run == 0 ? lowest : highest[run - 1] + 1;
                  String label = from == highest[run] ? "" + from : from + "_" + highest[run];
                  return new Group(label, from, highest[run]);
                })
            .toList());
  }

  /** The position of the group that holds {@code code}, or -1 for an unanswered question. */
  public int groupOf(int code) {
    if (code == AnswerType.MISSING) {
      return -1;
    }
    for (int g = 0; g < groups.size(); g++) {
      if (groups.get(g).from() <= code && code <= groups.get(g).to()) {
        return g;
      }
    }
    throw new IllegalArgumentException("no group holds the code " + code);
  }

  /** The labels of the groups, in order. */
  public List<String> labels() {
    return groups.stream().map(Group::label).toList();
  }
}
