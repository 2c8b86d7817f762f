package study.nocontact.web.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

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
            });
  }
}
