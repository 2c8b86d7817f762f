package study.nocontact.web.questionnaire;

import java.util.ArrayList;
import java.util.List;
import study.nocontact.analysis.instrument.FeelingRow;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.instrument.Part;
import study.nocontact.analysis.instrument.Topic;

/**
 * A page of questions as its template shows it.
 *
 * @param address where the form is sent to
 * @param sealed the form's state
 * @param page the page's name in the form
 * @param part number of the part the page belongs to, from 1
 * @param parts how many parts the form has
 * @param groups the questions; those of a group stand side by side where there is room
 * @param errors what to mend
 * @param dropped questions that no longer apply
 * @param first whether there is no page before it
 */
public record QuestionsView(
    String address,
    String sealed,
    String page,
    int part,
    int parts,
    String partTitle,
    String title,
    String introduction,
    List<Group> groups,
    List<ErrorLine> errors,
    List<String> dropped,
    boolean reviewing,
    boolean first) {

  /** Questions under a common title, or one question without. */
  public record Group(String title, List<Field> fields) {}

  /** A line of the error summary and the field it leads to. */
  public record ErrorLine(String field, String message) {}

  static QuestionsView of(Outcome.Ask ask, String sealed, SurveyText text) {
    Topic topic = ask.topic();
    Progress progress = ask.progress();
    Occasion occasion = progress.state().occasion();
    List<Part> parts = occasion.parts(progress.route());
    var problems = progress.problemsToShow(topic);
    FieldFactory fields = new FieldFactory(text, progress.state(), problems);
    return new QuestionsView(
        occasion.address(),
        sealed,
        topic.code(),
        parts.indexOf(topic.part()) + 1,
        parts.size(),
        text.instrument().title(topic.part()),
        text.instrument().title(topic),
        text.instrument().introduction(topic).orElse(""),
        groups(topic, progress.route().asked(topic), fields, text),
        problems.stream()
            .map(p -> new ErrorLine(p.field(), text.instrument().error(p)))
            .distinct()
            .toList(),
        ask.dropped().stream().map(item -> text.instrument().question(item)).toList(),
        ask.reviewing(),
        progress.route().before(topic).isEmpty());
  }

  public boolean hasRatings() {
    return groups.stream()
        .flatMap(group -> group.fields().stream())
        .anyMatch(Field.Rating.class::isInstance);
  }

  private static List<Group> groups(
      Topic topic, List<Item<?>> asked, FieldFactory fields, SurveyText text) {
    boolean thenAndNow =
        topic == Topic.THEN_AND_NOW
            && FeelingRow.of(asked).stream().anyMatch(row -> row.first().isPresent());
    if (!thenAndNow) {
      return asked.stream().map(item -> new Group("", List.of(fields.field(item)))).toList();
    }
    return FeelingRow.of(asked).stream().map(row -> grouped(row, fields, text)).toList();
  }

  private static Group grouped(FeelingRow row, FieldFactory fields, SurveyText text) {
    List<Field> sides = new ArrayList<>();
    row.first().ifPresent(i -> sides.add(fields.field(i, text.instrument().firstColumn())));
    row.now().ifPresent(i -> sides.add(fields.field(i, text.instrument().nowColumn())));
    return new Group(text.instrument().title(row), sides);
  }
}
