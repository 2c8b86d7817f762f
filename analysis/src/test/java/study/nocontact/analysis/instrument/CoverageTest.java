package study.nocontact.analysis.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whether somebody can get to every answer and every branch by filling in the form. */
class CoverageTest {

  private static final int FORMS = 3000;

  @Test
  void someFilledInFormReachesEveryAnswerAndBothSidesOfEveryBranch() {
    Set<String> unreached = new TreeSet<>(expected());

    for (int seed = 0; seed < FORMS && !unreached.isEmpty(); seed++) {
      unreached.removeAll(reached(AnswerParser.parse(FilledForm.valid(seed)).answers()));
    }

    assertThat(unreached).isEmpty();
  }

  private static Set<String> expected() {
    Set<String> goals = new TreeSet<>();
    for (Topic topic : Topic.values()) {
      goals.add("page " + topic);
      if (topic.items().stream().noneMatch(CoverageTest::isAskedOfAll)) {
        goals.add("without page " + topic);
      }
    }
    for (Item<?> item : AskedItems.all()) {
      goals.add(item + " asked");
      if (!isAskedOfAll(item)) {
        goals.add(item + " not asked");
      }
      if (!item.required()) {
        goals.add(item + " skipped");
      }
      item.type().categories().forEach(category -> goals.add(item + " = " + category.code()));
      if (item.type() instanceof Scale) {
        IntStream.rangeClosed(Scale.LOWEST, Scale.HIGHEST)
            .forEach(step -> goals.add(item + " = " + step));
      } else if (item.type() instanceof Elapsed) {
        for (ElapsedTime.Unit unit : ElapsedTime.Unit.values()) {
          goals.add(item + " in " + unit);
        }
      }
    }
    return goals;
  }

  private static Set<String> reached(Answers answers) {
    Set<String> reached = new TreeSet<>();
    SurveyRoute route = new SurveyRoute(answers);
    for (Topic topic : Topic.values()) {
      reached.add((route.topics().contains(topic) ? "page " : "without page ") + topic);
    }
    for (Item<?> item : AskedItems.all()) {
      boolean asked = item.universe().holds(answers);
      reached.add(item + (asked ? " asked" : " not asked"));
      if (asked && answers.get(item).isEmpty()) {
        reached.add(item + " skipped");
      }
      answers.get(item).ifPresent(value -> describe(item, value, reached));
    }
    return reached;
  }

  private static void describe(Item<?> item, Object value, Set<String> reached) {
    if (value instanceof Category category) {
      reached.add(item + " = " + category.code());
    } else if (value instanceof Set<?> chosen) {
      chosen.forEach(each -> describe(item, each, reached));
    } else if (value instanceof ElapsedTime elapsed) {
      reached.add(item + " in " + elapsed.unit());
    } else {
      reached.add(item + " = " + value);
    }
  }

  private static boolean isAskedOfAll(Item<?> item) {
    return item.universe() instanceof Condition.Always;
  }
}
