package study.nocontact.web.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import study.nocontact.analysis.instrument.AnswerType;
import study.nocontact.analysis.instrument.Category;
import study.nocontact.analysis.instrument.Elapsed;
import study.nocontact.analysis.instrument.ElapsedTime;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.instrument.MultipleChoice;
import study.nocontact.analysis.instrument.Problem;
import study.nocontact.analysis.instrument.Scale;
import study.nocontact.analysis.instrument.SingleChoice;
import study.nocontact.analysis.instrument.WholeNumber;

/** Puts a question on a page the way its kind of answer wants it. */
record FieldFactory(SurveyText text, FormState state, List<Problem> problems) {

  private static final String NOT_SAID = "not_said";

  Field field(Item<?> item) {
    return field(item, text.instrument().question(item));
  }

  /** The same with other words, where a grid gives part of them. */
  Field field(Item<?> item, String question) {
    Field.Head head = head(item, question);
    AnswerType<?> type = item.type();
    if (type instanceof SingleChoice<?>) {
      return new Field.Choice(head, false, choices(item));
    }
    if (type instanceof MultipleChoice<?>) {
      return new Field.Choice(head, true, categories(item));
    }
    if (type instanceof Scale) {
      return new Field.Rating(head, steps(item));
    }
    if (type instanceof Elapsed) {
      String unitField = Elapsed.unitField(item.variable());
      boolean unitWrong = problems.stream().anyMatch(p -> p.field().equals(unitField));
      return new Field.Amount(head, typed(item.variable()), unitField, unitWrong, units(unitField));
    }
    if (type instanceof WholeNumber) {
      return new Field.Number(head, typed(item.variable()));
    }
    throw new IllegalArgumentException("There is no field for " + type);
  }

  private Field.Head head(Item<?> item, String question) {
    String error =
        problems.stream()
            .filter(problem -> problem.item().equals(item))
            .map(text.instrument()::error)
            .distinct()
            .collect(Collectors.joining(". "));
    String hint = text.instrument().hint(item).orElse("");
    return new Field.Head(item.variable(), question, hint, error, item.required());
  }

  private List<Field.Option> choices(Item<?> item) {
    List<Field.Option> options = new ArrayList<>(categories(item));
    boolean canSkip =
        item.type().categories().stream().anyMatch(category -> category.code().equals(NOT_SAID));
    if (!item.required() && !canSkip) {
      options.add(skip(item, text.get("field.skip")));
    }
    return options;
  }

  private List<Field.Option> categories(Item<?> item) {
    List<Field.Option> options = new ArrayList<>();
    for (Category category : item.type().categories()) {
      String label = text.instrument().label(item, category);
      options.add(option(item.variable(), category.code(), label, options.isEmpty()));
    }
    return options;
  }

  private List<Field.Option> steps(Item<?> item) {
    List<Field.Option> options = new ArrayList<>();
    IntStream.rangeClosed(Scale.LOWEST, Scale.HIGHEST)
        .mapToObj(step -> rating(item, step))
        .forEach(options::add);
    options.add(skip(item, text.get("field.skip")));
    return options;
  }

  private Field.Option rating(Item<?> item, int step) {
    return option(
        item.variable(),
        Integer.toString(step),
        text.instrument().scaleStep(step),
        step == Scale.LOWEST);
  }

  private List<Field.Option> units(String unitField) {
    List<Field.Option> options = new ArrayList<>();
    for (ElapsedTime.Unit unit : ElapsedTime.Unit.values()) {
      options.add(option(unitField, unit.code(), text.instrument().unit(unit), options.isEmpty()));
    }
    return options;
  }

  private Field.Option option(String field, String code, String label, boolean first) {
    boolean chosen = state.fields().getOrDefault(field, List.of()).contains(code);
    return new Field.Option(first ? field : field + "-" + code, code, label, chosen);
  }

  private Field.Option skip(Item<?> item, String label) {
    boolean chosen = state.hasSeen(item) && typed(item.variable()).isEmpty();
    return new Field.Option(item.variable() + "-skip", "", label, chosen);
  }

  private String typed(String field) {
    return state.fields().getOrDefault(field, List.of("")).stream().findFirst().orElse("");
  }
}
