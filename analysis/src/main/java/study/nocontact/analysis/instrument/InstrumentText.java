package study.nocontact.analysis.instrument;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The words of the instrument in one language. */
public final class InstrumentText {

  private static final String BUNDLE = "study.nocontact.analysis.instrument.instrument";

  /** What keys end with whose words are for later reports only. */
  static final String LATER = ".later";

  private final Messages messages;
  private final boolean later;

  private InstrumentText(Messages messages, boolean later) {
    this.messages = messages;
    this.later = later;
  }

  /** The words for a language; English where it has none. */
  public static InstrumentText in(Locale locale) {
    ClassLoader loader = InstrumentText.class.getClassLoader();
    return new InstrumentText(Messages.of(BUNDLE, locale, loader), false);
  }

  /** The words for somebody who has reported before. */
  public InstrumentText forLaterReports() {
    return new InstrumentText(messages, true);
  }

  /** The title of a part. */
  public String title(Part part) {
    return get("part." + part.name().toLowerCase(Locale.ROOT));
  }

  /** The title of a page. */
  public String title(Topic topic) {
    return get("topic." + topic.code());
  }

  /** What a page says before its questions, if anything. */
  public Optional<String> introduction(Topic topic) {
    return find("topic." + topic.code() + ".introduction");
  }

  /** The wording of a question. */
  public String question(Item<?> item) {
    return get(item.variable());
  }

  /** What is added below the wording, if anything. */
  public Optional<String> hint(Item<?> item) {
    return find(item.variable() + ".hint");
  }

  /** The words of a category of a question. */
  public String label(Item<?> item, Category category) {
    return get(item.variable() + "." + category.code());
  }

  /** The title of a row of the then-and-now grid. */
  public String title(FeelingRow row) {
    return get("row." + row.feeling());
  }

  /** The head of the grid's column for the first week or two. */
  public String firstColumn() {
    return get("grid.first");
  }

  /** The head of the grid's column for today. */
  public String nowColumn() {
    return get("grid.now");
  }

  /** The words of a step of a rating, 1 to 5. */
  public String scaleStep(int step) {
    return get("scale." + step);
  }

  /** The words of a unit. */
  public String unit(ElapsedTime.Unit unit) {
    return get("unit." + unit.code());
  }

  /** What to do about a problem. */
  public String error(Problem problem) {
    return format(errorKey(problem), arguments(problem));
  }

  /** The copy for this question if there is one, else for its kind of answer, else for all. */
  String errorKey(Problem problem) {
    String key = "error." + problem.message();
    return Stream.of(problem.item().variable(), kind(problem.item()))
        .map(variant -> key + "." + variant)
        .filter(messages::has)
        .findFirst()
        .orElse(key);
  }

  /** An answer in words, or a dash for none. */
  public <T> String answer(Item<T> item, Answers answers) {
    return answers.get(item).map(value -> describe(item, value)).orElse("–");
  }

  private String describe(Item<?> item, Object value) {
    if (value instanceof Category category) {
      return label(item, category);
    }
    if (value instanceof Set<?> chosen) {
      return String.join("; ", chosen.stream().map(each -> describe(item, each)).toList());
    }
    if (value instanceof ElapsedTime elapsed) {
      return amount(elapsed);
    }
    return item.type() instanceof Scale
        ? scaleStep((Integer) value)
        : format(item.variable() + ".answer", value);
  }

  private String amount(ElapsedTime elapsed) {
    return format("amount." + elapsed.unit().code(), elapsed.amount());
  }

  private Object[] arguments(Problem problem) {
    return problem.arguments().stream()
        .map(
            argument -> argument instanceof Integer ? argument : describe(problem.item(), argument))
        .toArray();
  }

  private static String kind(Item<?> item) {
    return item.type().getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** The keys of the bundle, for checking that none is missing or unused. */
  List<String> keys() {
    return messages.keys().stream().sorted().toList();
  }

  private Optional<String> find(String key) {
    return messages.has(key) ? Optional.of(get(key)) : Optional.empty();
  }

  private String format(String key, Object... arguments) {
    return messages.get(key(key), arguments);
  }

  private String get(String key) {
    return messages.get(key(key));
  }

  private String key(String key) {
    return later && messages.has(key + LATER) ? key + LATER : key;
  }
}
