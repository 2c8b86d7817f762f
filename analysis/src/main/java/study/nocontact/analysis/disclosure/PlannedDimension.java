package study.nocontact.analysis.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import java.util.stream.Stream;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.dataset.Role;
import study.nocontact.analysis.dataset.SilenceEnd;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.instrument.Recode;
import study.nocontact.analysis.instrument.SurveyInstrument;

/** What a table is broken down by, with its ladder from fine to coarse groups. */
public final class PlannedDimension {

  /** The group of those who did not answer. */
  public static final String NOT_ANSWERED = "not_answered";

  private final String variable;
  private final List<List<Group>> ladder;
  private final ToIntBiFunction<CaseTable, Integer> leafOf;
  private final Set<Item<?>> items;

  private PlannedDimension(
      String variable,
      List<List<Group>> ladder,
      ToIntBiFunction<CaseTable, Integer> leafOf,
      Set<Item<?>> items) {
    this.variable = variable;
    this.items = Set.copyOf(items);
    this.ladder = List.copyOf(ladder);
    this.leafOf = leafOf;
  }

  /**
   * An item by its recode ladder; those who did not answer are a group of their own.
   *
   * @throws IllegalArgumentException if the item has no ladder
   */
  public static PlannedDimension of(Item<?> item) {
    return coded(item.variable(), item, (cases, row) -> cases.code(row, item), Set.of(item));
  }

  /**
   * A value that follows from several answers, grouped by the recode ladder of one item.
   *
   * @param variable its name
   * @param item the item whose ladder it has
   * @param codeOf its code in a row, or that of no answer
   * @param items the items it follows from
   * @throws IllegalArgumentException if the item has no ladder
   */
  public static PlannedDimension coded(
      String variable,
      Item<?> item,
      ToIntBiFunction<CaseTable, Integer> codeOf,
      Set<Item<?>> items) {
    if (item.ladder().isEmpty()) {
      throw new IllegalArgumentException(item + " has no groups for tables");
    }
    Recode finest = item.ladder().get(0);
    List<List<Group>> ladder = item.ladder().stream().map(step -> groups(step, finest)).toList();
    int notAnswered = finest.groups().size();
    return new PlannedDimension(
        variable,
        ladder,
        (cases, row) -> {
          int group = finest.groupOf(codeOf.applyAsInt(cases, row));
          return group < 0 ? notAnswered : group;
        },
        items);
  }

  /** The side of the breakup the participant stood on. */
  public static PlannedDimension role() {
    return derived(
            "role",
            List.of("left_side", "leaver", "both", "not_said"),
            (cases, row) -> Role.of(cases, row).ordinal(),
            Set.of(SurveyInstrument.INITIATOR))
        .merging("both_or_not_said", "both", "not_said")
        .merging("others", "leaver", "both", "not_said");
  }

  /** How the silence ended, by the side that broke it; for rows with a silence only. */
  public static PlannedDimension silenceEnd() {
    return derived(
            "silence_end",
            List.of("ongoing", "left_side", "leaver", "other"),
            (cases, row) -> SilenceEnd.of(cases, row).ordinal(),
            Set.of(
                SurveyInstrument.INITIATOR,
                SurveyInstrument.SILENCE_STATE,
                SurveyInstrument.SILENCE_BREAKER))
        .merging("leaver_or_other", "leaver", "other")
        .merging("ended", "left_side", "leaver", "other");
  }

  /**
   * Groups that follow from several answers.
   *
   * @param variable its name
   * @param leaves the finest groups
   * @param leafOf the position of a row's group
   * @param items the items it follows from
   */
  public static PlannedDimension derived(
      String variable,
      List<String> leaves,
      ToIntBiFunction<CaseTable, Integer> leafOf,
      Set<Item<?>> items) {
    return new PlannedDimension(
        variable, List.of(leaves.stream().map(Group::leaf).toList()), leafOf, items);
  }

  /** With one more step, in which the groups of these finest groups are one. */
  public PlannedDimension merging(String label, String... members) {
    List<String> merged = Arrays.asList(members);
    List<Group> step = new ArrayList<>();
    for (Group group : ladder.get(ladder.size() - 1)) {
      if (!merged.containsAll(group.members())) {
        step.add(group);
      } else if (step.stream().noneMatch(done -> done.label().equals(label))) {
        step.add(new Group(label, merged));
      }
    }
    return new PlannedDimension(
        variable, Stream.concat(ladder.stream(), Stream.of(step)).toList(), leafOf, items);
  }

  /** With a last step that no longer breaks down by this dimension. */
  public PlannedDimension all() {
    return merging("all", ladder.get(0).stream().map(Group::label).toArray(String[]::new));
  }

  /** What is grouped. */
  public String variable() {
    return variable;
  }

  /** The labels of the groups at each step, finest first. */
  public List<List<String>> ladder() {
    return ladder.stream().map(step -> step.stream().map(Group::label).toList()).toList();
  }

  /** The items it follows from. */
  Set<Item<?>> items() {
    return items;
  }

  int steps() {
    return ladder.size();
  }

  int leafOf(CaseTable cases, int row) {
    return leafOf.applyAsInt(cases, row);
  }

  /** The groups at a step, or at the coarsest step if the ladder is shorter. */
  Dimension at(int step) {
    int own = Math.min(step, ladder.size() - 1);
    return new Dimension(variable, own, ladder.get(own));
  }

  private static List<Group> groups(Recode step, Recode finest) {
    Stream<Group> answered =
        step.groups().stream()
            .map(
                group ->
                    new Group(
                        group.label(),
                        finest.groups().stream()
                            .filter(leaf -> group.from() <= leaf.from() && leaf.to() <= group.to())
                            .map(Recode.Group::label)
                            .toList()));
    return Stream.concat(answered, Stream.of(Group.leaf(NOT_ANSWERED))).toList();
  }
}
