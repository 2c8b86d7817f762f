package study.nocontact.analysis.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import study.nocontact.analysis.claim.Scan;
import study.nocontact.analysis.disclosure.ExampleFindings;

class ArchiveFilesTest {

  private static final Release RELEASE = ExampleReleases.first();
  private static final Map<String, byte[]> FILES = new ArchiveFiles(RELEASE).byPath();

  static Stream<String> csvFiles() {
    return FILES.keySet().stream().filter(path -> path.endsWith(".csv"));
  }

  @ParameterizedTest
  @MethodSource("csvFiles")
  void everyCsvFileFollowsRfc4180InUtf8(String path) {
    String text = text(path);
    assertThat(text.getBytes(UTF_8)).isEqualTo(FILES.get(path));
    assertThat(text).endsWith("\r\n").doesNotContain("\uFEFF");
    assertThat(text.replace("\r\n", "")).doesNotContain("\r");
    List<CsvRecord> rows = CsvReader.builder().ofCsvRecord(text).stream().toList();
    assertThat(rows)
        .allSatisfy(row -> assertThat(row.getFieldCount()).isEqualTo(rows.get(0).getFieldCount()));
  }

  @ParameterizedTest
  @MethodSource("csvFiles")
  void noCellIsAFormula(String path) {
    CsvReader.builder().ofCsvRecord(text(path)).stream()
        .flatMap(row -> row.getFields().stream())
        .filter(field -> !field.matches("-?[0-9.]+(E[+-]?\\d+)?"))
        .forEach(field -> assertThat(field).doesNotMatch("(?s)[=+\\-@\\t\\r].*"));
  }

  @Test
  void theDataPackageDescribesEveryColumnOfEveryCsvFile() {
    JsonObject described = json(DataPackage.PATH);
    assertThat(described.get("name").getAsString()).matches("[a-z0-9._-]+");
    assertThat(paths(described)).containsExactlyElementsOf(csvFiles().toList());
    for (JsonElement each : described.getAsJsonArray("resources")) {
      JsonObject resource = each.getAsJsonObject();
      String path = resource.get("path").getAsString();
      assertThat(resource.get("name").getAsString()).matches("[a-z0-9._-]+");
      assertThat(resource.get("bytes").getAsInt()).isEqualTo(FILES.get(path).length);
      assertThat(resource.get("hash").getAsString())
          .isEqualTo("sha256:" + Sha256.of(FILES.get(path)));
      assertThat(new TableSchema(resource.getAsJsonObject("schema")).problems(text(path)))
          .isEmpty();
    }
  }

  @Test
  void theDataPackageNamesTheGroupsOfATable() {
    JsonObject table =
        json(DataPackage.PATH).getAsJsonArray("resources").asList().stream()
            .map(JsonElement::getAsJsonObject)
            .filter(each -> each.get("path").getAsString().contains("relationship_length_by_role"))
            .findFirst()
            .orElseThrow();
    JsonObject role =
        table.getAsJsonObject("schema").getAsJsonArray("fields").get(3).getAsJsonObject();
    assertThat(role.get("name").getAsString()).isEqualTo("role");
    assertThat(role.getAsJsonObject("constraints").getAsJsonArray("enum").toString())
        .isEqualTo("[\"left_side\",\"leaver\",\"both_or_not_said\"]");
  }

  @Test
  void theCodebookHasTheStructureOfDdiCodebook25() throws Exception {
    Document document = XmlText.parse(text(DdiCodebook.PATH));
    assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo("ddi:codebook:2_5");
    assertThat(new DdiStructure().problems(document.getDocumentElement())).isEmpty();
    assertThat(document.getElementsByTagName("fileDscr").getLength())
        .isEqualTo(RELEASE.publishedTables().size());
    assertThat(document.getElementsByTagName("var").getLength())
        .isGreaterThan(RELEASE.codebook().size());
  }

  @Test
  void theReportSaysWhatWasFoundAndWithheldAndRunsNoScript() throws Exception {
    String report = text(PublishedReport.PATH);
    Document document = XmlText.parse(report);
    assertThat(document.getElementsByTagName("script").getLength()).isZero();
    assertThat(report)
        .contains(RELEASE.publishedFindings().get(0).sentence().replace("\"", "&quot;"));
    assertThat(report).contains(RELEASE.withheld().get(0).reason());
    assertThat(XmlText.attributes(document, "img", "src"))
        .isNotEmpty()
        .allSatisfy(source -> assertThat(FILES).containsKey(source));
  }

  @ParameterizedTest
  @ValueSource(strings = {"labels.R", "labels.sps", "labels.do"})
  void labelScriptsReadEveryTableAndNameEveryGroup(String path) {
    assertThat(RELEASE.publishedTables())
        .allSatisfy(
            table -> {
              assertThat(text(path)).contains("tables/" + table.name() + ".csv");
              table
                  .dimensions()
                  .forEach(
                      dimension ->
                          dimension
                              .groups()
                              .forEach(group -> assertThat(text(path)).contains(group.label())));
            });
  }

  @Test
  void theCitationHasWhatItsFormatAsksFor() {
    assertThat(text(Citation.PATH))
        .contains("cff-version: 1.2.0\n", "message: ", "title: ", "authors:\n  - name: ")
        .contains("type: dataset\n");
  }

  @Test
  void aScanDoesNotTakeThePlaceOfAPlotWithItsName() {
    Scan scan = new Scan("bins", "a scan over bins", ExampleFindings.SCAN.candidates(), 2, .5);
    assertThat(scan.plot()).isEqualTo("scan-bins").isNotEqualTo(ExampleFindings.BINS.id());
    assertThat(ExampleFindings.SCAN.plot()).isEqualTo("scan");
  }

  @Test
  void plotsComeAsSvgThatStandsAloneAndAsPng() throws Exception {
    assertThat(XmlText.parse(text("plots/C06-cif.svg")).getDocumentElement().getNamespaceURI())
        .isEqualTo("http://www.w3.org/2000/svg");
    assertThat(FILES.get("plots/C06-cif.png")).startsWith(0x89, 'P', 'N', 'G');
    assertThat(text("plots/C06-cif.csv"))
        .startsWith("simulated,release,line,day,value,lower,upper,at_risk,events\r\n");
  }

  private static List<String> paths(JsonObject described) {
    return described.getAsJsonArray("resources").asList().stream()
        .map(each -> each.getAsJsonObject().get("path").getAsString())
        .toList();
  }

  private static JsonObject json(String path) {
    return JsonParser.parseString(text(path)).getAsJsonObject();
  }

  private static String text(String path) {
    return new String(FILES.get(path), UTF_8);
  }
}
