package study.nocontact.analysis.instrument;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The instrument against the list of variables that the claims rely on. */
class SurveyInstrumentTest {

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "expected-variables.csv", numLinesToSkip = 1, nullValues = "-")
  void asksForTheVariableWithTheseAnswers(
      String variable, String kind, boolean required, String universe, String categories) {
    Item<?> item = SurveyInstrument.item(variable);

    assertThat(item.type().getClass().getSimpleName()).isEqualTo(kind);
    assertThat(item.required()).isEqualTo(required);
    assertThat(item.universe().description()).isEqualTo(universe == null ? "everyone" : universe);
    assertThat(item.type().categories().stream().map(Category::code).collect(joining(" ")))
        .isEqualTo(categories == null ? "" : categories);
  }

  @Test
  void asksForNothingElse() throws Exception {
    Set<String> expected = new TreeSet<>();
    try (var in = getClass().getResourceAsStream("expected-variables.csv")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .forEach(line -> expected.add(line.substring(0, line.indexOf(','))));
    }
    assertThat(AskedItems.all()).map(Item::variable).containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void decidesOnAPageOnlyByAnswersOfEarlierPages() {
    for (Item<?> item : AskedItems.all()) {
      assertThat(itemsIn(item.universe()))
          .as(item.variable())
          .allSatisfy(
              other ->
                  assertThat(other.topic().orElseThrow()).isLessThan(item.topic().orElseThrow()));
    }
  }

  @Test
  void declaresTheItemsOfAPageTogetherAndInTheOrderOfThePages() {
    assertThat(AskedItems.all()).map(item -> item.topic().orElseThrow()).isSorted();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Initiator", "name"})
  void knowsNoOtherVariable(String variable) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SurveyInstrument.item(variable))
        .withMessageContaining("no variable");
  }

  private static Set<Item<?>> itemsIn(Condition condition) {
    Set<Item<?>> items = new HashSet<>();
    if (condition instanceof Condition.OneOf<?> oneOf) {
      items.add(oneOf.item());
    } else if (condition instanceof Condition.AtLeastDays atLeast) {
      items.add(atLeast.item());
    } else if (condition instanceof Condition.All all) {
      all.parts().forEach(part -> items.addAll(itemsIn(part)));
    } else if (condition instanceof Condition.Any any) {
      any.parts().forEach(part -> items.addAll(itemsIn(part)));
    }
    return items;
  }
}
