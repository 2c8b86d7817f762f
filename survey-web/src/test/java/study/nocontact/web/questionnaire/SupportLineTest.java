package study.nocontact.web.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import study.nocontact.web.platform.Reader;

class SupportLineTest {

  @Test
  void everyLineCanBeDialled() {
    assertThat(SupportLine.all())
        .isNotEmpty()
        .allSatisfy(
            line -> {
              assertThat(Arrays.asList(Locale.getISOCountries())).contains(line.country());
              assertThat(line.name()).isNotBlank();
              assertThat(line.phone()).matches("[0-9][0-9 -]+");
              assertThat(line.dial()).matches("[0-9]{3,}");
              assertThat(Arrays.asList(Locale.getISOLanguages())).contains(line.language());
            });
  }

  @Test
  void somebodyAnswersInEveryLanguageOfTheSurvey() {
    assertThat(SupportLine.all())
        .extracting(SupportLine::language)
        .contains("en", "es", "de", "fr", "pt", "ar");
  }

  @Test
  void tellsTheMonthOfTheOldestCheck() {
    List<SupportLine> lines =
        List.of(
            new SupportLine("AR", SupportLine.Kind.CRISIS, "a", "1", "es", YearMonth.of(2026, 11)),
            new SupportLine("AR", SupportLine.Kind.CRISIS, "b", "2", "es", YearMonth.of(2025, 3)));

    assertThat(SurveyText.of(Reader.ENGLISH).month(SupportLine.oldest(lines)))
        .isEqualTo("March 2025");
  }
}
