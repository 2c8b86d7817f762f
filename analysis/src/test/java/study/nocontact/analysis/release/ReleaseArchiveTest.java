package study.nocontact.analysis.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReleaseArchiveTest {

  private static final byte[] ZIP = ReleaseArchive.write(ExampleReleases.first());

  @Test
  void isTheSameBytesForTheSameRelease() {
    assertThat(ReleaseArchive.write(ExampleReleases.first())).isEqualTo(ZIP);
  }

  @Test
  void givesBackTheReleaseThatWasWritten() {
    Release read = ReleaseArchive.read(ZIP);
    assertThat(read).isEqualTo(ExampleReleases.first());
    assertThat(ReleaseArchive.write(read)).isEqualTo(ZIP);
  }

  @Test
  void holdsTheseFiles() {
    Stream<String> tables =
        ExampleReleases.first().publishedTables().stream()
            .map(table -> "tables/" + table.name() + ".csv")
            .sorted();
    assertThat(StoredZip.read(ZIP).keySet())
        .containsExactlyElementsOf(
            Stream.of(
                    Stream.of(
                        "CITATION.cff",
                        "README.txt",
                        "codebook.csv",
                        "codebook.json",
                        "codebook.xml",
                        "datapackage.json",
                        "findings.csv",
                        "findings.json",
                        "labels.R",
                        "labels.do",
                        "labels.sps",
                        "plots/C06-answers_control_now.csv",
                        "plots/C06-answers_control_now.png",
                        "plots/C06-answers_control_now.svg",
                        "plots/C06-balance.csv",
                        "plots/C06-balance.png",
                        "plots/C06-balance.svg",
                        "plots/C06-bins.csv",
                        "plots/C06-bins.png",
                        "plots/C06-bins.svg",
                        "plots/C06-cif.csv",
                        "plots/C06-cif.png",
                        "plots/C06-cif.svg",
                        "plots/C06-headline.csv",
                        "plots/C06-headline.png",
                        "plots/C06-headline.svg",
                        "plots/C06-rates.csv",
                        "plots/C06-rates.png",
                        "plots/C06-rates.svg",
                        "plots/C06-scan.csv",
                        "plots/C06-scan.png",
                        "plots/C06-scan.svg",
                        "plots/C06-ways.csv",
                        "plots/C06-ways.png",
                        "plots/C06-ways.svg",
                        "registration.json",
                        "report.html",
                        "starter.R",
                        "starter.py",
                        "tables.json"),
                    tables,
                    Stream.of("withheld.csv", "manifest.json"))
                .flatMap(each -> each)
                .toList());
  }

  @Test
  void saysInEveryFileThatTheDataAreSimulated() {
    Map<String, byte[]> files = new LinkedHashMap<>(StoredZip.read(ZIP));
    files.remove("registration.json"); // holds no data
    files.keySet().removeIf(path -> path.endsWith(".png")); // pictures say so to the eye
    assertThat(files)
        .allSatisfy(
            (path, content) -> {
              String text = new String(content, UTF_8);
              if (path.endsWith(".csv")) {
                assertThat(text.lines()).first().asString().startsWith("simulated,release,");
                assertThat(text.lines().skip(1)).allMatch(this::startsAsSimulated);
              } else if (path.endsWith(".json")) {
                assertThat(JsonParser.parseString(text).getAsJsonObject().get("simulated"))
                    .hasToString("true");
              } else {
                assertThat(text).contains("SIMULATED DATA");
              }
            });
  }

  private boolean startsAsSimulated(String line) {
    return line.startsWith("yes,1,");
  }

  @Test
  void doesNotSaySoOfRealData() {
    Release real =
        ExampleReleases.BUILDER.build(1, ExampleReleases.cases(100), List.of(), 1, false);
    Map<String, byte[]> files = StoredZip.read(ReleaseArchive.write(real));
    assertThat(text(files, "README.txt")).startsWith("No Contact Study, release 1");
    assertThat(text(files, "findings.csv")).contains("\r\nno,1,C06,");
    assertThat(text(files, "findings.json")).contains("\"simulated\": false");
  }

  @Test
  void writesATableAsOneRowPerCell() {
    assertThat(text(StoredZip.read(ZIP), "tables/relationship_length_by_role.csv"))
        .startsWith(
            "simulated,release,relationship_length,role,count\r\n" + "yes,1,lt_3m,left_side,0\r\n")
        .contains("yes,1,not_answered,both_or_not_said,100\r\n");
  }

  @Test
  void saysWhatIsWithheldAndWhy() {
    assertThat(text(StoredZip.read(ZIP), "withheld.csv"))
        .startsWith(
            "simulated,release,kind,name,reason\r\n"
                + "yes,1,table,region,Even in the coarsest groups a cell counts 1 to 9"
                + " reports.\r\n");
  }

  @Test
  void listsEveryFileWithItsSizeAndHash() {
    Manifest manifest = ReleaseArchive.open(ZIP).manifest();
    Map<String, byte[]> files = StoredZip.read(ZIP);
    assertThat(manifest.files()).hasSize(files.size() - 1);
    assertThat(manifest.files())
        .allSatisfy(
            entry -> {
              assertThat(entry.bytes()).isEqualTo(files.get(entry.path()).length);
              assertThat(entry.sha256()).isEqualTo(Sha256.of(files.get(entry.path())));
            });
    assertThat(ReleaseArchive.open(ZIP).id()).isEqualTo(Sha256.of(files.get("manifest.json")));
  }

  @Test
  void handsOutSingleFiles() {
    ReleaseArchive archive = ReleaseArchive.open(ZIP);
    assertThat(archive.file("withheld.csv")).contains(StoredZip.read(ZIP).get("withheld.csv"));
    assertThat(archive.file("../secret")).isEmpty();
  }

  @Test
  void holdsWhatWasPromisedUnderItsHash() {
    ReleaseArchive archive = ReleaseArchive.open(ZIP);
    RegistrationDocument promised = RegistrationDocument.of(ReleaseSchedule.STANDARD);
    assertThat(archive.release().registration()).contains(promised);
    assertThat(archive.manifest().registration())
        .isEqualTo(new Manifest.Stamp(promised.version(), promised.sha256()));
  }

  @Test
  void opensArchivesFromBeforeTheyHeldPlotsAndTheRegistration() throws IOException {
    try (InputStream old = getClass().getResourceAsStream("release-before-plots.zip")) {
      ReleaseArchive archive = ReleaseArchive.open(old.readAllBytes());
      assertThat(archive.id())
          .isEqualTo("7ee4b5cdddb488bdb21b3458870aa422f38c0db71d6932f830488c18de5e0e8f");
      assertThat(archive.release().registration()).isEmpty();
      assertThat(archive.release().publishedFindings())
          .usingRecursiveFieldByFieldElementComparatorIgnoringFields(
              "answers", "rates", "balances", "quality", "smallestEffect")
          .isEqualTo(ExampleReleases.first().publishedFindings());
      assertThat(archive.release().publishedFindings())
          .allSatisfy(finding -> assertThat(finding.answers()).isEmpty());
    }
  }

  @Test
  void detectsAnAlteredFile() {
    Map<String, byte[]> files = new LinkedHashMap<>(StoredZip.read(ZIP));
    files.put("findings.csv", text(files, "findings.csv").replace("C06", "C07").getBytes(UTF_8));
    refused(files, "altered: findings.csv does not have the SHA-256 the manifest gives");
  }

  @Test
  void detectsAMissingFile() {
    Map<String, byte[]> files = new LinkedHashMap<>(StoredZip.read(ZIP));
    files.remove("withheld.csv");
    refused(files, "altered: the manifest names withheld.csv, which is missing");
  }

  @Test
  void detectsAnAddedFile() {
    Map<String, byte[]> files = new LinkedHashMap<>(StoredZip.read(ZIP));
    files.put("more.txt", new byte[] {1});
    refused(files, "altered: the manifest does not name more.txt");
  }

  @Test
  void refusesATableThatNeverPassedControlEvenUnderAFittingManifest() {
    Map<String, byte[]> files = new LinkedHashMap<>(StoredZip.read(ZIP));
    byte[] before = files.get("tables.json");
    byte[] forged = text(files, "tables.json").replace("100", "9").getBytes(UTF_8);
    files.put("tables.json", forged);
    String manifest =
        text(files, "manifest.json")
            .replace(Sha256.of(before), Sha256.of(forged))
            .replace("\"bytes\": " + before.length, "\"bytes\": " + forged.length);
    files.put("manifest.json", manifest.getBytes(UTF_8));
    refused(
        files,
        "the release cannot be read: relationship_length_by_role was never cleared: it has a cell below"
            + " the threshold");
  }

  @Test
  void refusesWhatIsNoRelease() {
    refused(Map.of("a.txt", new byte[0]), "this is no release: it has no manifest.json");
    assertThatThrownBy(() -> ReleaseArchive.read(new byte[] {1, 2, 3}))
        .isInstanceOf(ArchiveException.class)
        .hasMessage("this is no release: it has no manifest.json");
  }

  @Test
  void detectsAFlippedByteInTheZipFile() {
    byte[] flipped = ZIP.clone();
    flipped[ZIP.length / 2] ^= 1;
    assertThatThrownBy(() -> ReleaseArchive.read(flipped)).isInstanceOf(ArchiveException.class);
  }

  private static void refused(Map<String, byte[]> files, String message) {
    assertThatThrownBy(() -> ReleaseArchive.read(StoredZip.write(files)))
        .isInstanceOf(ArchiveException.class)
        .hasMessage(message);
  }

  private static String text(Map<String, byte[]> files, String path) {
    return new String(files.get(path), UTF_8);
  }
}
