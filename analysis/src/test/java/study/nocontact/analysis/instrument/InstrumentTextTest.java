package study.nocontact.analysis.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import study.nocontact.analysis.instrument.Categories.Tie;
import study.nocontact.analysis.instrument.ElapsedTime.Unit;

class InstrumentTextTest {

  private static final InstrumentText ENGLISH = InstrumentText.in(Locale.ENGLISH);

  @Test
  void hasEveryTextThatIsNeededAndNoOther() {
    Set<String> used = new TreeSet<>(needed());
    ENGLISH.keys().stream().filter(InstrumentTextTest::isAllowedExtra).forEach(used::add);

    assertThat(ENGLISH.keys()).containsExactlyElementsOf(used);
  }

  @Test
  void saysSomethingInEveryText() {
    for (Topic topic : Topic.values()) {
      assertThat(ENGLISH.title(topic)).isNotBlank();
      assertThat(ENGLISH.title(topic.part())).isNotBlank();
      assertThat(ENGLISH.introduction(topic).orElse("nothing")).isNotBlank();
    }
    for (Item<?> item : SurveyInstrument.ITEMS) {
      assertThat(ENGLISH.question(item)).isNotBlank();
      assertThat(ENGLISH.hint(item).orElse("nothing")).isNotBlank();
      assertThat(item.type().categories())
          .extracting(category -> ENGLISH.label(item, category))
          .doesNotHaveDuplicates()
          .allSatisfy(label -> assertThat(label).isNotBlank());
    }
    IntStream.rangeClosed(Scale.LOWEST, Scale.HIGHEST)
        .forEach(step -> assertThat(ENGLISH.scaleStep(step)).isNotBlank());
    for (Unit unit : Unit.values()) {
      assertThat(ENGLISH.unit(unit)).isEqualTo(unit.code());
    }
  }

  @Test
  void asksNoTwoQuestionsInTheSameWords() {
    assertThat(SurveyInstrument.ITEMS).extracting(ENGLISH::question).doesNotHaveDuplicates();
  }

  @Test
  void everyErrorSaysWhatToDoWithItsArgumentsFilledIn() {
    assertThat(problems())
        .extracting(ENGLISH::error)
        .allMatch(copy -> copy.matches("(Enter|Choose|You told us) [^{}]+"));
  }

  @Test
  void namesTheBoundsAndAnswersThatAnErrorIsAbout() {
    assertThat(error(Typed.left().with("plan_fixed", "yes").with("plan_days", "400")))
        .isEqualTo("Enter the number of days as a whole number from 1 to 365, for example 30");
    assertThat(error(Typed.mutual().with("ties", "none", "pets")))
        .isEqualTo("Choose either “None of these” or the other answers, not both");
    assertThat(error(Typed.leaver().elapsed("silence_length", "3", "years")))
        .startsWith("You told us that the breakup was 200 days ago.");
    assertThat(error(Typed.leaver().elapsed("silence_length", "6", "days")))
        .startsWith("Enter a silence of at least 7 days.");
    assertThat(error(Typed.left().elapsed("silence_length", "3.5", "days")))
        .contains("from 0 to 9999, for example 3");
  }

  @Test
  void namesNobodyByWhoLeftWhomAndNoRule() {
    assertThat(everything())
        .allSatisfy(
            text ->
                assertThat(text.toLowerCase(Locale.ROOT))
                    .doesNotContain("dumper", "dumpee", "no contact rule", "no-contact")
                    .doesNotContain("'"));
  }

  @ParameterizedTest
  @CsvSource({
    "0, DAYS, 0 days",
    "1, DAYS, 1 day",
    "2, DAYS, 2 days",
    "1, WEEKS, 1 week",
    "3, MONTHS, 3 months",
    "1, YEARS, 1 year",
    "10, YEARS, 10 years"
  })
  void tellsAmountsInWords(int amount, Unit unit, String words) {
    Answers answers =
        Answers.none().with(SurveyInstrument.SINCE_BREAKUP, new ElapsedTime(amount, unit));

    assertThat(ENGLISH.answer(SurveyInstrument.SINCE_BREAKUP, answers)).isEqualTo(words);
  }

  @Test
  void tellsOtherAnswersInWords() {
    Answers answers =
        Answers.none()
            .with(SurveyInstrument.TIES, Set.of(Tie.PETS))
            .with(SurveyInstrument.HOPE_NOW, 2)
            .with(SurveyInstrument.PLAN_DAYS, 30)
            .with(SurveyInstrument.FORECAST_CHANCE, 40);

    assertThat(ENGLISH.answer(SurveyInstrument.TIES, answers)).isEqualTo("Pets");
    assertThat(ENGLISH.answer(SurveyInstrument.HOPE_NOW, answers)).isEqualTo("A little");
    assertThat(ENGLISH.answer(SurveyInstrument.PLAN_DAYS, answers)).isEqualTo("30 days");
    assertThat(ENGLISH.answer(SurveyInstrument.FORECAST_CHANCE, answers))
        .isEqualTo("40 out of 100");
    assertThat(ENGLISH.answer(SurveyInstrument.INITIATOR, answers)).isEqualTo("–");
  }

  @Test
  void speaksEnglishWhereALanguageIsMissing() {
    assertThat(InstrumentText.in(Locale.forLanguageTag("eo")).title(Part.BREAKUP))
        .isEqualTo(ENGLISH.title(Part.BREAKUP));
  }

  @Test
  void hasOtherWordsForLaterReportsWhereTheyAreNeeded() {
    InstrumentText later = ENGLISH.forLaterReports();

    assertThat(later.title(Topic.THEN_AND_NOW)).isEqualTo("How it feels now");
    assertThat(later.introduction(Topic.ENDING).orElseThrow()).contains("Time has passed");
    assertThat(later.hint(SurveyInstrument.SILENCE_LENGTH)).isNotEqualTo(hintOfTheFirstReport());
    assertThat(later.title(Topic.TODAY)).isEqualTo(ENGLISH.title(Topic.TODAY));
    assertThat(ENGLISH.title(Topic.THEN_AND_NOW)).isEqualTo("Then and now");
  }

  private static Optional<String> hintOfTheFirstReport() {
    return ENGLISH.hint(SurveyInstrument.SILENCE_LENGTH);
  }

  @Test
  void headsTheGridOfThenAndNow() {
    assertThat(ENGLISH.firstColumn()).isEqualTo("In the first week or two");
    assertThat(ENGLISH.nowColumn()).isEqualTo("Today");
    assertThat(FeelingRow.of(Topic.THEN_AND_NOW.items()))
        .extracting(ENGLISH::title)
        .allSatisfy(title -> assertThat(title).isNotBlank());
  }

  private static List<String> everything() {
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            InstrumentText.class.getPackageName() + ".instrument", Locale.ENGLISH);
    return bundle.keySet().stream().map(bundle::getString).toList();
  }

  private static Set<String> needed() {
    Set<String> keys = new TreeSet<>(Set.of("grid.first", "grid.now"));
    for (Part part : Part.values()) {
      keys.add("part." + part.name().toLowerCase(Locale.ROOT));
    }
    for (Topic topic : Topic.values()) {
      keys.add("topic." + topic.code());
    }
    FeelingRow.of(Topic.THEN_AND_NOW.items()).forEach(row -> keys.add("row." + row.feeling()));
    IntStream.rangeClosed(Scale.LOWEST, Scale.HIGHEST).forEach(step -> keys.add("scale." + step));
    for (Unit unit : Unit.values()) {
      keys.add("unit." + unit.code());
      keys.add("amount." + unit.code());
    }
    for (Item<?> item : SurveyInstrument.ITEMS) {
      keys.add(item.variable());
      item.type()
          .categories()
          .forEach(category -> keys.add(item.variable() + "." + category.code()));
      if (item.type() instanceof WholeNumber) {
        keys.add(item.variable() + ".answer");
      }
    }
    problems().forEach(problem -> keys.add(ENGLISH.errorKey(problem)));
    return keys;
  }

  /** A hint for any question, an introduction for any page, and other words in later reports. */
  private static boolean isAllowedExtra(String key) {
    if (key.endsWith(InstrumentText.LATER)) {
      String first = key.substring(0, key.length() - InstrumentText.LATER.length());
      return needed().contains(first) || isAllowedExtra(first);
    }
    for (Topic topic : Topic.values()) {
      if (key.equals("topic." + topic.code() + ".introduction")) {
        return true;
      }
    }
    return AskedItems.all().stream().anyMatch(item -> key.equals(item.variable() + ".hint"));
  }

  /** Every kind of problem that any question can have. */
  private static List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    for (Item<?> item : AskedItems.all()) {
      if (item.required()) {
        problems.add(new Problem(item, item.variable(), "required", List.of()));
      }
      wrongEntries(item).forEach(raw -> problems.add(problem(item, raw)));
    }
    Typed since = Typed.left().with("initiator", "me").elapsed("since_breakup", "9", "days");
    for (Item<?> item : AskedItems.all()) {
      if (item.type() instanceof Elapsed && item != SurveyInstrument.SINCE_BREAKUP) {
        problems.addAll(
            since
                .with("open_door", "yes")
                .with("back_together", "yes_then_ended")
                .with("new_partner_me", "yes")
                .with("leaver_regret", "yes")
                .elapsed("silence_length", "1", "days")
                .elapsed(item.variable(), "99", "days")
                .parse()
                .problems());
      }
    }
    problems.addAll(
        since
            .elapsed("silence_start", "8", "days")
            .elapsed("silence_length", "9", "days")
            .with("back_together", "yes_then_ended")
            .elapsed("back_together_after", "8", "days")
            .elapsed("back_together_lasted", "9", "days")
            .parse()
            .problems());
    FollowUpTest.everyViolation().forEach(form -> problems.addAll(form.problems()));
    problems.addAll(since.elapsed("silence_length", "0", "days").parse().problems());
    problems.addAll(Typed.leaver().elapsed("silence_length", "0", "days").parse().problems());
    return problems;
  }

  private static List<Map<String, List<String>>> wrongEntries(Item<?> item) {
    String variable = item.variable();
    List<Map<String, List<String>>> wrong = new ArrayList<>();
    wrong.add(Map.of(variable, List.of("wrong")));
    if (item.type() instanceof Elapsed) {
      wrong.add(Map.of(variable, List.of("1")));
    }
    if (item.type() instanceof MultipleChoice<?> choice && choice.exclusive() != null) {
      wrong.add(Map.of(variable, choice.categories().stream().map(Category::code).toList()));
    }
    return wrong;
  }

  private static <T> Problem problem(Item<T> item, Map<String, List<String>> raw) {
    Entry.Invalid<T> invalid = (Entry.Invalid<T>) item.type().parse(item.variable(), raw);
    return new Problem(item, invalid.field(), invalid.message(), invalid.arguments());
  }

  private static String error(Typed form) {
    List<Problem> problems = form.parse().problems();
    assertThat(problems).hasSize(1);
    return ENGLISH.error(problems.get(0));
  }
}
