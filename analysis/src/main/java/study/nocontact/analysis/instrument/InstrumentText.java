package study.nocontact.analysis.instrument;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;

/** The words of the instrument in one language. */
public final class InstrumentText {

  private static final String BUNDLE = "study.nocontact.analysis.instrument.instrument";

  /** What keys end with whose words are for later reports only. */
  static final String LATER = ".later";

  private final Locale locale;
  private final ResourceBundle bundle;
  private final boolean later;

  private InstrumentText(Locale locale, ResourceBundle bundle, boolean later) {
    this.locale = locale;
    this.bundle = bundle;
    this.later = later;
  }

  /** The words for a language; English where it has none. */
  public static InstrumentText in(Locale locale) {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            BUNDLE,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new InstrumentText(locale, bundle, false);
  }

  /** The words for somebody who has reported before. */
  public InstrumentText forLaterReports() {
    return new InstrumentText(locale, bundle, true);
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
        .filter(bundle::containsKey)
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
    return bundle.keySet().stream().sorted().toList();
  }

  private Optional<String> find(String key) {
    return bundle.containsKey(key) ? Optional.of(get(key)) : Optional.empty();
  }

  private String format(String key, Object... arguments) {
    return new MessageFormat(get(key), locale).format(arguments);
  }

  private String get(String key) {
    return bundle.getString(later && bundle.containsKey(key + LATER) ? key + LATER : key);
  }
}
