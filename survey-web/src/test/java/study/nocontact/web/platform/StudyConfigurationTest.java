package study.nocontact.web.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static study.nocontact.web.platform.MapConfig.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StudyConfigurationTest {

  private static final String KEY = "k".repeat(StudyConfiguration.SHORTEST_KEY);

  @Test
  void withoutSettingsTheStudyIsOpenWithDevelopmentKeys() {
    StudyConfiguration study = study();

    assertThat(study.usesDevelopmentKey()).isTrue();
    assertThat(study.demonstration()).isFalse();
    assertThat(study.schedule().first()).isEqualTo(250);
    assertThat(study.schedule().factor()).isEqualTo(2.0);
    assertThat(study.publicOrigin()).isEmpty();
    assertThat(study.operator()).isEmpty();
    assertThat(study.contact()).isEmpty();
    assertThat(study.reportsPerAddress()).isEqualTo(200);
    assertThat(study.workFrom()).isEqualTo(300);
  }

  @Test
  void settingsAreTaken() {
    StudyConfiguration study =
        study(
            "study.key", KEY,
            "study.demonstration", "true",
            "study.operator", "University of Somewhere",
            "study.contact", "study@example.org",
            "release.first", "50",
            "release.factor", "1.5",
            "study.public-origin", "https://survey.example.org");

    assertThat(study.usesDevelopmentKey()).isFalse();
    assertThat(study.demonstration()).isTrue();
    assertThat(study.operator()).contains("University of Somewhere");
    assertThat(study.contact()).contains("study@example.org");
    assertThat(study.schedule().first()).isEqualTo(50);
    assertThat(study.schedule().factor()).isEqualTo(1.5);
    assertThat(study.publicOrigin()).contains("https://survey.example.org");
  }

  @ParameterizedTest
  @CsvSource({
    "study.key, too short",
    "study.demonstration, maybe",
    "limit.reports, 0",
    "work.from, -1",
    "release.first, 49",
    "release.first, many",
    "release.first, 99999999999",
    "release.factor, 1.49",
    "release.factor, 1000",
    "release.first, 64001",
    "form.minutes, 9",
    "release.factor, NaN",
    "study.public-origin, survey.example.org",
    "study.public-origin, https://survey.example.org/",
    "study.public-origin, ftp://survey.example.org",
    "study.public-origin, https://a b",
    "study.margins, no-such-file.csv",
    "study.margins, pom.xml",
  })
  void aWrongValueStopsTheStartAndIsNamed(String name, String value) {
    assertThatThrownBy(() -> study(name, value))
        .isInstanceOf(InvalidConfigurationException.class)
        .hasMessageStartingWith("The study cannot start: " + name);
  }

  @Test
  void marginsAreReadAtTheStart(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("margins.csv");
    Files.writeString(
        file, "variable,category,share\nlived_together,yes,.4\nlived_together,no,.6\n");
    assertThat(study("study.margins", file.toString()).margins())
        .get()
        .satisfies(margins -> assertThat(margins.text()).isEqualTo(Files.readString(file)));
    assertThat(study().margins()).isEmpty();

    Files.writeString(file, "variable,category,share\nlived_together,yes,.4\n");
    assertThatThrownBy(() -> study("study.margins", file.toString()))
        .isInstanceOf(InvalidConfigurationException.class)
        .hasMessageContainingAll("study.margins", "lived_together lacks the share of no")
        .hasMessageNotContaining("\n");
  }

  @Test
  void theSecretIsNeverPartOfAMessage() {
    assertThatThrownBy(() -> study("study.key", "hush")).hasMessageNotContaining("hush");
  }

  @Test
  void eachPurposeAndEachSecretHasAKeyOfItsOwn() {
    byte[] sealing = study("study.key", KEY).keyFor("sealing").getEncoded();

    assertThat(sealing).hasSize(32);
    assertThat(study("study.key", KEY).keyFor("sealing").getEncoded()).isEqualTo(sealing);
    assertThat(study("study.key", KEY).keyFor("codes").getEncoded()).isNotEqualTo(sealing);
    assertThat(study("study.key", KEY + "!").keyFor("sealing").getEncoded()).isNotEqualTo(sealing);
  }
}
