package study.nocontact.analysis.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import study.nocontact.analysis.instrument.AnswerParser;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.ReportState;
import study.nocontact.analysis.instrument.Category;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.instrument.MultipleChoice;
import study.nocontact.analysis.instrument.ParsedAnswers;
import study.nocontact.analysis.instrument.QualityRules;
import study.nocontact.analysis.instrument.SurveyInstrument;

class SimulationTest {

  @ParameterizedTest
  @EnumSource
  void everyReportIsOneTheFormWouldAccept(World world) {
    new Simulation(world, 11).reports(3000).forEach(this::assertAccepted);
  }

  private void assertAccepted(Answers report) {
    Map<String, List<String>> form = new LinkedHashMap<>();
    for (Item<?> item : report.items()) {
      fillIn(item, report, form);
    }
    ParsedAnswers parsed = AnswerParser.parse(form);
    assertThat(parsed.problems()).as("problems of %s", report).isEmpty();
    assertThat(parsed.dropped()).as("dropped of %s", report).isEmpty();
    Answers recorded = parsed.answers();
    for (Item<?> item :
        List.of(
            SurveyInstrument.SPEED_BAND,
            SurveyInstrument.REPORT_STATE,
            SurveyInstrument.PROSPECTIVE)) {
      recorded = copy(item, report, recorded);
    }
    assertThat(recorded).isEqualTo(report);
  }

  private static <T> void fillIn(Item<T> item, Answers report, Map<String, List<String>> form) {
    form.putAll(item.type().unparse(item.variable(), report.get(item).orElseThrow()));
  }

  private static <T> Answers copy(Item<T> item, Answers from, Answers to) {
    return to.with(item, from.get(item).orElseThrow());
  }

  @Test
  void theSameSeedGivesTheSameReports() {
    assertThat(new Simulation(World.BUMP, 5).reports(200))
        .containsExactlyElementsOf(new Simulation(World.BUMP, 5).reports(200).toList());
  }

  @Test
  void aReportDoesNotDependOnHowManyAreAskedFor() {
    Simulation simulation = new Simulation(World.HEAPED, 5);
    assertThat(simulation.reports(300).skip(299).findFirst()).contains(simulation.report(299));
  }

  @Test
  void anotherSeedGivesOtherReports() {
    List<Answers> first = new Simulation(World.ARTICLE_RIGHT, 1).reports(200).toList();
    List<Answers> second = new Simulation(World.ARTICLE_RIGHT, 2).reports(200).toList();
    assertThat(first).doesNotContainAnyElementsOf(second);
  }

  @Test
  void worldsDiffer() {
    assertThat(new Simulation(World.ARTICLE_RIGHT, 1).reports(200).toList())
        .isNotEqualTo(new Simulation(World.ARTICLE_WRONG, 1).reports(200).toList());
  }

  /** The worlds do not say when those who were followed first reported. */
  private static final Set<Item<?>> UNSAID =
      Set.of(SurveyInstrument.FOLLOWED_FROM, SurveyInstrument.FIRST_REPORT_AFTER);

  @Test
  void everyCategoryOfEveryQuestionTurnsUp() {
    List<Answers> reports = new Simulation(World.ARTICLE_RIGHT, 3).reports(20_000).toList();
    for (Item<?> item : SurveyInstrument.ITEMS) {
      List<? extends Category> categories = item.type().categories();
      for (Category category : categories) {
        assertThat(reports.stream())
            .as("%s = %s", item, category.code())
            .anyMatch(report -> chosen(item, report, category));
      }
      if (categories.isEmpty() && !UNSAID.contains(item)) {
        assertThat(reports.stream()).as("%s", item).anyMatch(report -> report.code(item) > 0);
      }
    }
  }

  private static boolean chosen(Item<?> item, Answers report, Category category) {
    int code = report.code(item);
    return item.type() instanceof MultipleChoice<?>
        ? code > 0 && (code >> category.ordinal() & 1) == 1
        : code == category.ordinal();
  }

  @Test
  void reportsAreSetAsideByTheRulesForCarelessAnswering() {
    List<Answers> reports = new Simulation(World.ARTICLE_RIGHT, 4).reports(5000).toList();
    assertThat(reports)
        .allMatch(
            report -> report.is(SurveyInstrument.REPORT_STATE, QualityRules.judge(report).state()));
    long quarantined =
        reports.stream()
            .filter(report -> report.is(SurveyInstrument.REPORT_STATE, ReportState.QUARANTINED))
            .count();
    assertThat(quarantined).isBetween(75L, 200L);
  }
}
