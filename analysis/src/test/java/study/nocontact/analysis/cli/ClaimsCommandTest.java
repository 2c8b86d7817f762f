package study.nocontact.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimsCommandTest {

  private static String reports;

  @TempDir private Path directory;

  @BeforeAll
  static void simulate() {
    reports =
        Run.of("simulate", "--reports", "2000", "--seed", "1", "--world", "article-right").out();
  }

  private String file(String name, String text) throws IOException {
    Path file = directory.resolve(name);
    Files.writeString(file, text);
    return file.toString();
  }

  private static byte[] compressed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void printsEachFindingWithinTheWidthOfATerminal() throws IOException {
    Run run = Run.of("claims", file("reports.csv", reports));
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("C06  ", "SUPPORTED", "Estimates", "Tests", "95% interval");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= TextPage.WIDTH);
  }

  @Test
  void readsCompressedFilesAndStandardInputAlike() throws IOException {
    String expected = Run.of("claims", file("reports.csv", reports)).out();
    Path packed = directory.resolve("reports.csv.gz");
    Files.write(packed, compressed(reports));
    assertThat(Run.of("claims", packed.toString()).out()).isEqualTo(expected);
    byte[] plain = reports.getBytes(StandardCharsets.UTF_8);
    assertThat(Run.with(plain, false, "claims", "-").out()).isEqualTo(expected);
    assertThat(Run.with(compressed(reports), false, "claims", "-").out()).isEqualTo(expected);
  }

  @Test
  void printsJsonThatHoldsTheFindings() throws IOException {
    Run run = Run.of("claims", "--format", "json", file("reports.csv", reports));
    JsonObject json = JsonParser.parseString(run.out()).getAsJsonObject();
    assertThat(json.get("reports").getAsLong()).isEqualTo(2000);
    assertThat(json.get("rowsLeftOut").getAsLong()).isZero();
    JsonObject finding =
        json.getAsJsonArray("findings").asList().stream()
            .map(JsonElement::getAsJsonObject)
            .filter(each -> each.get("claim").getAsString().equals("C06"))
            .findFirst()
            .orElseThrow();
    assertThat(finding.get("headline").getAsJsonObject().get("value").getAsDouble())
        .isBetween(0.8, 1.0);
    assertThat(run.out()).doesNotContain("NaN", "Infinity");
  }

  @Test
  void listsBadRowsAndStops() throws IOException {
    String file = file("bad.csv", spoiled(3));
    Run run = Run.of("claims", file);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains(file + ": line 2, column initiator: \"him\" is not one of me, ex, both, not_said")
        .contains(file + ": line 4, column initiator")
        .contains(file + ": 3 rows cannot be used")
        .contains("--skip-bad-rows");
  }

  @Test
  void listsOnlyTheFirstOfManyBadRows() throws IOException {
    Run run = Run.of("claims", file("bad.csv", spoiled(31)));
    assertThat(run.err().lines().filter(line -> line.contains(": line "))).hasSize(20);
    assertThat(run.err()).contains("and 11 more").contains("31 rows cannot be used");
  }

  @Test
  void leavesBadRowsOutWhenTold() throws IOException {
    String file = file("bad.csv", spoiled(3));
    Run run = Run.of("claims", "--skip-bad-rows", "--format", "json", file);
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).contains("3 rows cannot be used").doesNotContain("--skip-bad-rows");
    JsonObject json = JsonParser.parseString(run.out()).getAsJsonObject();
    assertThat(json.get("reports").getAsLong()).isEqualTo(1997);
    assertThat(json.get("rowsLeftOut").getAsLong()).isEqualTo(3);
  }

  private static String spoiled(int rows) {
    String[] lines = reports.split("\n");
    for (int row = 1; row <= rows; row++) {
      lines[row] = "him" + lines[row].substring(lines[row].indexOf(','));
    }
    return String.join("\n", lines) + "\n";
  }

  @Test
  void aFileWithoutReportsIsNotEnoughData() throws IOException {
    Run run = Run.of("claims", file("header.csv", reports.lines().findFirst().orElseThrow()));
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("NOT ENOUGH DATA");
  }

  @Test
  void weightsReportsToAPopulation() throws IOException {
    String data = file("reports.csv", reports);
    String margins =
        file(
            "margins.csv",
            "variable,category,share\nlived_together,yes,.9\nlived_together,no,.1\n");
    String wrong = file("wrong.csv", "variable,category,share\nlived_together,yes,.9\n");

    assertThat(Run.of("claims", "--margins", margins, data).out())
        .isNotEqualTo(Run.of("claims", data).out());
    Run failed = Run.of("claims", "--margins", wrong, data);
    assertThat(failed.exitCode()).isEqualTo(1);
    assertThat(failed.err()).contains("wrong.csv: lived_together lacks the share of no");
  }

  @Test
  void saysWhatIsWrongWithAFile() throws IOException {
    assertFails(file("empty.csv", ""), "empty.csv: line 1: the file is empty");
    assertFails(file("other.csv", "a,b\n1,2\n"), "the codebook has no column \"a\"");
    assertFails(
        file("few.csv", "initiator\nme\n"), "missing the columns since_breakup, wanted_back_first");
    assertFails(directory.toString(), "is a directory, not a file");
    assertFails(directory.resolve("none.csv").toString(), "there is no file named");
  }

  @Test
  void saysThatACompressedFileIsCutShort() throws IOException {
    byte[] whole = compressed(reports);
    Run run = Run.with(Arrays.copyOf(whole, whole.length / 2), false, "claims", "-");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).startsWith("standard input cannot be read: ");
  }

  private void assertFails(String file, String message) {
    Run run = Run.of("claims", file);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(message).hasLineCount(1);
  }

  @Test
  void aMissingFileNameIsAUsageError() {
    Run run = Run.of("claims");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("FILE");
  }
}
