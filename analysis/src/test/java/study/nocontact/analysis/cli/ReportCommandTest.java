package study.nocontact.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import study.nocontact.analysis.release.Sha256;

class ReportCommandTest {

  /** Bad rows in the file. */
  private static final int BAD = 3;

  @TempDir private static Path directory;
  private static Path reports;
  private static Path out;
  private static Run run;

  @BeforeAll
  static void write() throws IOException {
    String[] lines =
        Run.of("simulate", "--reports", "2000", "--seed", "1", "--world", "article-right")
            .out()
            .split("\n");
    for (int row = 1; row <= BAD; row++) {
      lines[row] = "him" + lines[row].substring(lines[row].indexOf(','));
    }
    reports = directory.resolve("reports.csv");
    Files.writeString(reports, String.join("\n", lines) + "\n");
    out = directory.resolve("report");
    run = Run.of("report", reports.toString(), "--out", out.toString());
  }

  private static String page() throws IOException {
    return Files.readString(out.resolve("index.html"));
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        hashes.put(folder.relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
      }
    }
    return hashes;
  }

  @Test
  void writesThePageItsTablesAndItsPlots() throws IOException {
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(files(out))
        .containsKeys(
            "index.html",
            "findings.json",
            "data/flow-steps.csv",
            "data/sample.csv",
            "data/missing-answers.csv",
            "data/heaping.csv",
            "data/claims-table.csv",
            "data/sensitivity-grid.csv",
            "data/model-reunion-coefficients.csv",
            "data/model-breaking-diagnostics.csv",
            "data/model-lasting-estimates.csv",
            "data/strobe.csv",
            "data/cherries.csv",
            "plots/silence-incidence.svg",
            "plots/silence-hazard.png",
            "plots/durations.svg",
            "plots/c10-shares-bins.svg",
            "plots/c10-scan-bins.png",
            "plots/c10-equivalence.svg",
            "plots/forest-proportion.svg",
            "plots/ratings-today.svg",
            "plots/balance.png",
            "plots/calibration.svg",
            "plots/selection.svg");
  }

  @Test
  void everyPlotIsThereInBothFormatsAndWithItsTable() throws IOException {
    List<String> plots =
        files(out).keySet().stream()
            .filter(name -> name.endsWith(".svg"))
            .map(name -> name.replaceAll("plots/(.*)\\.svg", "$1"))
            .toList();
    assertThat(plots).hasSizeGreaterThan(12);
    for (String plot : plots) {
      assertThat(out.resolve("plots/" + plot + ".png")).isRegularFile();
      assertThat(out.resolve("data/" + plot + ".csv")).isRegularFile();
      assertThat(page()).contains("id=\"" + plot + "-title\"", "id=\"table-" + plot + "\"");
    }
  }

  @Test
  void fetchesNothingFromAnywhere() throws IOException {
    String page = page().replaceAll("xmlns(:xlink)?=\"[^\"]*\"|url\\(#[^)]*\\)", "");
    assertThat(page).doesNotContain("http:", "https:", "src=", "@import", "url(", "<script");
    assertThat(links(page, "href=\"([^\"]*)\""))
        .allMatch(link -> link.matches("#.*|data:,|(plots|data)/[a-z0-9-]+\\.(svg|png|csv)"));
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    for (String link : links(page(), "href=\"([^\"]*)\"")) {
      if (link.startsWith("#")) {
        assertThat(page()).contains("id=\"" + link.substring(1) + "\"");
      } else if (!link.startsWith("data:")) {
        assertThat(out.resolve(link)).isRegularFile();
      }
    }
  }

  @Test
  void noIdIsThereTwice() throws IOException {
    assertThat(links(page(), " id=\"([^\"]*)\"")).isNotEmpty().doesNotHaveDuplicates();
  }

  private static List<String> links(String page, String pattern) {
    return Pattern.compile(pattern)
        .matcher(page)
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }

  @Test
  void countsAndListsRowsThatCannotBeUsed() throws IOException {
    assertThat(Files.readString(out.resolve("data/flow-steps.csv")))
        .contains("Rows in the file,2000", "Rows that could not be used,3", "Rows used,1997");
    assertThat(Files.readString(out.resolve("data/flow-bad-rows.csv"))).contains("initiator,3");
    assertThat(Files.readString(out.resolve("data/bad-rows.csv")))
        .contains("line,column,reason", "2,initiator,\"\"\"him\"\" is not one of")
        .hasLineCount(1 + BAD);
    assertThat(run.err()).contains("line 2, column initiator", "3 rows cannot be used");
    assertThat(page()).contains("3 rows that could not be used");
  }

  @Test
  void saysWhatItWasMadeFrom() throws IOException {
    assertThat(page())
        .contains("reports.csv", Sha256.of(Files.readAllBytes(reports)), "Seed", "STROBE")
        .contains("passed disclosure control")
        .doesNotContain(directory.toString());
    assertThat(
            JsonParser.parseString(Files.readString(out.resolve("findings.json")))
                .getAsJsonObject()
                .get("rowsLeftOut")
                .getAsLong())
        .isEqualTo(BAD);
  }

  @Test
  void writesTheSameBytesAgainIntoAFilledDirectoryWhenForced() throws IOException {
    Map<String, String> before = files(out);
    Files.writeString(out.resolve("plots/old.svg"), "of another report");
    Run refused = Run.of("report", reports.toString(), "--out", out.toString());
    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.err()).contains("is not an empty directory", "--force").hasLineCount(1);
    Run again = Run.of("report", reports.toString(), "--out", out.toString(), "--force");
    assertThat(again.exitCode()).isZero();
    assertThat(files(out)).isEqualTo(before);
  }

  @Test
  void weightsToAPopulationAndNamesItsHash() throws IOException {
    Path margins = directory.resolve("margins.csv");
    Files.writeString(
        margins, "variable,category,share\nlived_together,yes,.9\nlived_together,no,.1\n");
    Path folder = directory.resolve("weighted");
    Run weighted =
        Run.of(
            "report",
            reports.toString(),
            "--out",
            folder.toString(),
            "--margins",
            margins.toString());
    assertThat(weighted.exitCode()).isZero();
    assertThat(Files.readString(folder.resolve("data/source-facts.csv")))
        .contains("population margins," + Sha256.of(Files.readAllBytes(margins)));
    assertThat(Files.readString(out.resolve("data/source-facts.csv")))
        .contains("population margins,none");
    assertThat(raked(folder)).doesNotContain(",not enough data,").isNotEqualTo(raked(out));

    Files.writeString(margins, "variable,category,share\nlived_together,yes,.9\n");
    Run failed =
        Run.of(
            "report",
            reports.toString(),
            "--out",
            directory.resolve("none").toString(),
            "--margins",
            margins.toString());
    assertThat(failed.exitCode()).isEqualTo(1);
    assertThat(failed.err())
        .contains("margins.csv: lived_together lacks the share of no")
        .hasLineCount(1);
  }

  /** The weighted estimate of the fifth claim. */
  private static String raked(Path folder) throws IOException {
    return Files.readAllLines(folder.resolve("data/sensitivity-grid.csv")).stream()
        .filter(row -> row.startsWith("C05,") && row.contains("Weighted to the population"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void readsACompressedFileAndNamesItsOwnHash() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(Files.readAllBytes(reports));
    }
    Path other = directory.resolve("compressed");
    Run compressed = Run.with(packed.toByteArray(), true, "report", "-", "--out", other.toString());
    assertThat(compressed.exitCode()).isZero();
    assertThat(compressed.err()).contains("testing the claims", "drawing", "index.html");
    assertThat(Files.readString(other.resolve("index.html")))
        .contains("standard input", Sha256.of(packed.toByteArray()));
    Map<String, String> same = new TreeMap<>(files(other));
    same.keySet().removeAll(List.of("index.html", "findings.json", "data/source-facts.csv"));
    assertThat(files(out)).containsAllEntriesOf(same);
  }

  @Test
  void makesAReportOfNoReports() throws IOException {
    Path empty = directory.resolve("header.csv");
    Files.writeString(empty, Files.readAllLines(reports).get(0) + "\n");
    Path folder = directory.resolve("of-nothing");
    Run none = Run.of("report", empty.toString(), "--out", folder.toString());
    assertThat(none.err()).isEmpty();
    assertThat(none.exitCode()).isZero();
    assertThat(Files.readString(folder.resolve("index.html")))
        .contains("0 reports", "not enough data", "cannot be estimated");
  }

  @Test
  void saysWhatIsWrong() throws IOException {
    Path file = directory.resolve("a-file");
    Files.writeString(file, "");
    List<String[]> wrong = new ArrayList<>();
    wrong.add(new String[] {reports.toString(), file.toString(), "is not an empty directory"});
    wrong.add(new String[] {"none.csv", "fresh", "there is no file named none.csv"});
    wrong.add(new String[] {file.toString(), directory + "/new", "the file is empty"});
    for (String[] each : wrong) {
      Run failed = Run.of("report", each[0], "--out", each[1]);
      assertThat(failed.exitCode()).isEqualTo(1);
      assertThat(failed.err()).contains(each[2]).hasLineCount(1);
    }
    assertThat(Run.of("report", reports.toString()).exitCode()).isEqualTo(2);
    assertThatCode(() -> Files.delete(file)).doesNotThrowAnyException();
  }

  @Test
  void saysThatADirectoryCannotBeWritten() throws IOException {
    Path file = directory.resolve("in-the-way");
    Files.writeString(file, "");
    Run failed = Run.of("report", reports.toString(), "--out", file.resolve("x").toString());
    assertThat(failed.exitCode()).isEqualTo(1);
    assertThat(failed.err()).contains("in-the-way", "cannot be written").hasLineCount(1);
  }
}
