package study.nocontact.analysis.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.claim.PopulationMargins;
import study.nocontact.analysis.claim.Setting;
import study.nocontact.analysis.disclosure.ExampleFindings;

class ReleaseMarginsTest {

  /** Of the reports of {@link ExampleReleases}, a third has this and two thirds that initiator. */
  private static final String MARGINS =
      "variable,category,share\n"
          + "initiator,me,.25\ninitiator,ex,.25\ninitiator,both,.25\ninitiator,not_said,.25\n";

  private static final String UNMET =
      "variable,category,share\nlived_together,yes,.5\nlived_together,no,.5\n"
          + "on_off_before,yes,.5\non_off_before,no,.5\n";

  private final List<Setting> settings = new ArrayList<>();

  private Release release(String margins) {
    return new ReleaseBuilder(
            ReleaseSchedule.STANDARD,
            (cases, setting) -> {
              settings.add(setting);
              return List.of(ExampleFindings.finding());
            },
            "0.0-test")
        .with(PopulationMargins.read(margins))
        .build(1, ExampleReleases.cases(100), List.of(), 1, true);
  }

  @Test
  void claimsAreExaminedWithTheWeightsOfThePopulation() {
    release(MARGINS);
    assertThat(settings).singleElement().matches(setting -> setting.weighting().isPresent());
  }

  @Test
  void theReleasePublishesThemWithTheirHash() {
    Release release = release(MARGINS);
    byte[] zip = ReleaseArchive.write(release);
    Map<String, byte[]> files = StoredZip.read(zip);
    String hash = Sha256.of(MARGINS.getBytes(UTF_8));

    assertThat(files.get("margins.csv")).isEqualTo(MARGINS.getBytes(UTF_8));
    assertThat(ReleaseArchive.open(zip).manifest().margins())
        .isEqualTo(new Manifest.Margins(hash, true));
    assertThat(new String(files.get("README.txt"), UTF_8))
        .contains("Population margins: margins.csv, SHA-256 " + hash)
        .doesNotContain("not met");
    assertThat(ReleaseArchive.read(zip)).isEqualTo(release);
  }

  @Test
  void saysSoWhereTheReportsCannotBeWeightedToThem() {
    Release release = release(UNMET);
    assertThat(settings).singleElement().matches(setting -> setting.weighting().isEmpty());
    assertThat(release.margins()).hasValueSatisfying(used -> assertThat(used.met()).isFalse());
    assertThat(new Readme(release).toString()).contains("not met: some category has no report");
    assertThat(ReleaseArchive.read(ReleaseArchive.write(release))).isEqualTo(release);
  }

  @Test
  void aReleaseWithoutMarginsSaysSo() {
    Release release = ExampleReleases.first();
    assertThat(release.margins()).isEmpty();
    assertThat(new Readme(release).toString()).contains("Population margins: none configured");
  }
}
