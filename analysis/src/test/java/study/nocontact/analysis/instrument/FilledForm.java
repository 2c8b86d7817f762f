package study.nocontact.analysis.instrument;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import study.nocontact.analysis.instrument.ElapsedTime.Unit;

/** Forms as a person fills them in: page after page along the route, chosen by a seed. */
final class FilledForm {

  private static final int LONGEST_DAYS = 4000;
  private static final int ATTEMPTS = 1000;

  private final Random random;
  private final Map<String, List<String>> raw = new LinkedHashMap<>();
  private int sinceBreakup;

  private FilledForm(Random random) {
    this.random = random;
  }

  /** A form without problems. */
  static Map<String, List<String>> valid(long seed) {
    Random random = new Random(seed);
    return Stream.generate(() -> new FilledForm(random).walk())
        .limit(ATTEMPTS)
        .filter(raw -> AnswerParser.parse(raw).problems().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private Map<String, List<String>> walk() {
    Optional<Topic> page = Optional.of(new SurveyRoute(Answers.none()).topics().get(0));
    while (page.isPresent()) {
      Topic current = page.get();
      new SurveyRoute(answers()).asked(current).forEach(this::fill);
      page = new SurveyRoute(answers()).after(current);
    }
    return raw;
  }

  private Answers answers() {
    return AnswerParser.parse(raw).answers();
  }

  private void fill(Item<?> item) {
    if (!item.required() && random.nextInt(8) == 0) {
      return;
    }
    AnswerType<?> type = item.type();
    if (type instanceof SingleChoice<?> choice) {
      raw.put(item.variable(), List.of(anyOf(choice.categories()).code()));
    } else if (type instanceof MultipleChoice<?> choice) {
      raw.put(item.variable(), some(choice));
    } else if (type instanceof Scale) {
      raw.put(item.variable(), List.of(number(Scale.LOWEST, Scale.HIGHEST)));
    } else if (type instanceof WholeNumber bounds) {
      raw.put(item.variable(), List.of(number(bounds.minimum(), bounds.maximum())));
    } else {
      elapsed(item);
    }
  }

  private List<String> some(MultipleChoice<?> choice) {
    List<String> freely =
        choice.categories().stream()
            .filter(category -> category != choice.exclusive())
            .map(Category::code)
            .filter(code -> random.nextBoolean())
            .collect(Collectors.toList());
    return freely.isEmpty() ? List.of(anyOf(choice.categories()).code()) : freely;
  }

  private void elapsed(Item<?> item) {
    boolean breakup = item.equals(SurveyInstrument.SINCE_BREAKUP);
    int days = random.nextInt(breakup ? LONGEST_DAYS >> random.nextInt(8) : sinceBreakup / 2 + 1);
    Unit unit = anyOf(List.of(Unit.values()));
    ElapsedTime value = new ElapsedTime(days / new ElapsedTime(1, unit).days(), unit);
    if (breakup) {
      sinceBreakup = value.days();
    }
    raw.put(item.variable(), List.of(Integer.toString(value.amount())));
    raw.put(Elapsed.unitField(item.variable()), List.of(unit.code()));
  }

  private String number(int from, int to) {
    return Integer.toString(from + random.nextInt(to - from + 1));
  }

  private <E> E anyOf(List<E> values) {
    return values.get(random.nextInt(values.size()));
  }
}
