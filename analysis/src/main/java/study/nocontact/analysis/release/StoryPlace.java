package study.nocontact.analysis.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import study.nocontact.analysis.disclosure.CountTable;
import study.nocontact.analysis.disclosure.Dimension;
import study.nocontact.analysis.disclosure.Group;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.Initiator;
import study.nocontact.analysis.instrument.Categories.Side;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.instrument.Recode;
import study.nocontact.analysis.instrument.SurveyInstrument;

/**
 * How many reports of a release tell the same as one report: counts of published tables and nothing
 * else, none where a table was withheld.
 *
 * @param lines one line per thing that is compared
 */
public record StoryPlace(List<Line> lines) {

  /** What is compared. */
  public enum Subject {
    ENDING,
    ENDING_AND_CONTACT,
    SILENCE_LENGTH
  }

  /**
   * One count.
   *
   * @param alike reports that tell the same
   * @param of reports counted
   * @param grouped whether the table puts several answers together, so that they are only close
   */
  public record Line(Subject subject, long alike, long of, boolean grouped) {}

  private static final Map<Initiator, String> ROLES =
      Map.of(
          Initiator.EX, "left_side",
          Initiator.ME, "leaver",
          Initiator.BOTH, "both",
          Initiator.NOT_SAID, "not_said");

  /** Keeps its own copy. */
  public StoryPlace {
    lines = List.copyOf(lines);
  }

  /** Holds answers against a release. */
  public static StoryPlace of(Answers answers, Release release) {
    List<Line> lines = new ArrayList<>();
    Optional<String> role = answers.get(SurveyInstrument.INITIATOR).map(ROLES::get);
    Optional<String> policy = leaf(SurveyInstrument.CONTACT_POLICY, answers);
    role.ifPresent(
        side -> {
          add(
              lines,
              Subject.ENDING,
              table(release, "contact_policy_by_role"),
              Map.of("role", side));
          policy.ifPresent(
              plan ->
                  add(
                      lines,
                      Subject.ENDING_AND_CONTACT,
                      table(release, "contact_policy_by_role"),
                      Map.of("role", side, "contact_policy", plan)));
        });
    leaf(SurveyInstrument.SILENCE_LENGTH, answers)
        .filter(length -> chosenByTheLeft(answers))
        .ifPresent(
            length ->
                add(
                    lines,
                    Subject.SILENCE_LENGTH,
                    table(release, "chosen_silence_life_table"),
                    Map.of("silence_length", length)));
    return new StoryPlace(lines);
  }

  private static Optional<CountTable> table(Release release, String name) {
    return release.publishedTables().stream().filter(t -> t.name().equals(name)).findFirst();
  }

  /** Adds a count unless one of the groups holds everybody, so that it would say nothing. */
  private static void add(
      List<Line> lines, Subject subject, Optional<CountTable> table, Map<String, String> leaves) {
    if (table.isEmpty() || table.get().total() == 0) {
      return;
    }
    List<Optional<Group>> groups =
        table.get().dimensions().stream().map(d -> group(d, leaves.get(d.variable()))).toList();
    boolean tells =
        table.get().dimensions().stream()
            .filter(dimension -> leaves.containsKey(dimension.variable()))
            .allMatch(dimension -> dimension.groups().size() > 1);
    if (tells) {
      long alike =
          table.get().cells().stream()
              .filter(cell -> isIn(cell, groups))
              .mapToLong(CountTable.Cell::count)
              .sum();
      boolean grouped =
          groups.stream().flatMap(Optional::stream).anyMatch(g -> g.members().size() > 1);
      lines.add(new Line(subject, alike, table.get().total(), grouped));
    }
  }

  private static Optional<Group> group(Dimension dimension, String leaf) {
    return dimension.groups().stream()
        .filter(g -> leaf != null && g.members().contains(leaf))
        .findFirst();
  }

  private static boolean isIn(CountTable.Cell cell, List<Optional<Group>> groups) {
    for (int d = 0; d < groups.size(); d++) {
      String label = cell.labels().get(d);
      if (groups.get(d).filter(group -> !group.label().equals(label)).isPresent()) {
        return false;
      }
    }
    return true;
  }

  /** The finest group of an answer in tables. */
  private static Optional<String> leaf(Item<?> item, Answers answers) {
    Recode finest = item.ladder().get(0);
    int group = finest.groupOf(answers.code(item));
    return group < 0 ? Optional.empty() : Optional.of(finest.groups().get(group).label());
  }

  /** Whom the table of silences counts. */
  private static boolean chosenByTheLeft(Answers answers) {
    boolean leftSideDecided =
        answers.is(SurveyInstrument.INITIATOR, Initiator.EX)
                && answers.is(SurveyInstrument.SILENCE_DECIDER, Side.ME)
            || answers.is(SurveyInstrument.INITIATOR, Initiator.ME)
                && answers.is(SurveyInstrument.SILENCE_DECIDER, Side.EX);
    return leftSideDecided
        && answers.is(SurveyInstrument.CONTACT_POLICY, ContactPolicy.NONE_ON_PURPOSE);
  }
}
