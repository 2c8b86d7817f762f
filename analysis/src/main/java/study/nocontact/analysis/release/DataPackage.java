package study.nocontact.analysis.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import study.nocontact.analysis.disclosure.CountTable;
import study.nocontact.analysis.disclosure.Dimension;
import study.nocontact.analysis.disclosure.Group;

/** The description of a release as a Frictionless Data Package: every CSV file with its columns. */
final class DataPackage {

  static final String PATH = "datapackage.json";

  private static final String TABLES = "tables/";
  private static final String INTEGER = "-?\\d+";
  private static final String NUMBER = "-?\\d+(\\.\\d+)?(E[+-]?\\d+)?";

  private final Release release;
  private final TableWords words;

  DataPackage(Release release) {
    this.release = release;
    this.words = new TableWords(release);
  }

  /** The JSON for these files. */
  String json(Map<String, byte[]> files) {
    JsonObject json = new JsonObject();
    json.addProperty("profile", "tabular-data-package");
    json.addProperty("name", "no-contact-study-release-" + release.number());
    json.addProperty("title", "No Contact Study, release " + release.number());
    json.addProperty("version", Integer.toString(release.number()));
    json.addProperty("description", Citation.ABSTRACT);
    json.addProperty("simulated", release.simulated());
    json.add("licenses", licences());
    JsonArray resources = new JsonArray();
    files.forEach(
        (path, content) -> {
          if (path.endsWith(".csv")) {
            resources.add(resource(path, content));
          }
        });
    json.add("resources", resources);
    return Json.write(json);
  }

  private static JsonArray licences() {
    JsonObject licence = new JsonObject();
    licence.addProperty("name", Citation.LICENCE);
    licence.addProperty("path", Citation.LICENCE_ADDRESS);
    JsonArray licences = new JsonArray();
    licences.add(licence);
    return licences;
  }

  private JsonObject resource(String path, byte[] content) {
    JsonObject resource = new JsonObject();
    resource.addProperty("profile", "tabular-data-resource");
    resource.addProperty("name", name(path));
    table(path).ifPresent(table -> resource.addProperty("title", table.title()));
    table(path)
        .ifPresent(table -> resource.addProperty("description", "Counts " + table.population()));
    resource.addProperty("path", path);
    resource.addProperty("format", "csv");
    resource.addProperty("mediatype", "text/csv");
    resource.addProperty("encoding", "utf-8");
    resource.addProperty("bytes", content.length);
    resource.addProperty("hash", "sha256:" + Sha256.of(content));
    resource.add("schema", schema(path, new String(content, UTF_8)));
    return resource;
  }

  private static String name(String path) {
    return path.substring(0, path.length() - ".csv".length())
        .replace('/', '-')
        .toLowerCase(Locale.ROOT);
  }

  private JsonObject schema(String path, String csv) {
    List<CsvRecord> rows = CsvReader.builder().ofCsvRecord(csv).stream().toList();
    JsonArray fields = new JsonArray();
    for (int column = 0; column < rows.get(0).getFieldCount(); column++) {
      fields.add(field(path, rows, column));
    }
    JsonObject schema = new JsonObject();
    schema.add("fields", fields);
    return schema;
  }

  private JsonObject field(String path, List<CsvRecord> rows, int column) {
    String name = rows.get(0).getField(column);
    List<String> values = rows.stream().skip(1).map(row -> row.getField(column)).toList();
    JsonObject field = new JsonObject();
    field.addProperty("name", name);
    field.addProperty("type", type(values));
    if (type(values).equals("boolean")) {
      field.add("trueValues", array(List.of("yes")));
      field.add("falseValues", array(List.of("no")));
    }
    table(path)
        .flatMap(table -> dimension(table, name))
        .ifPresent(dimension -> describe(field, dimension));
    return field;
  }

  private void describe(JsonObject field, Dimension dimension) {
    field.addProperty("type", "string");
    field.addProperty("title", words.of(dimension));
    JsonObject constraints = new JsonObject();
    constraints.addProperty("required", true);
    constraints.add(
        "enum", array(dimension.groups().stream().map(Group::label).map(CsvText::safe).toList()));
    field.add("constraints", constraints);
  }

  private static String type(List<String> values) {
    if (values.isEmpty() || values.stream().allMatch(String::isEmpty)) {
      return "string";
    }
    if (all(values, "yes|no")) {
      return "boolean";
    }
    if (all(values, INTEGER)) {
      return "integer";
    }
    return all(values, NUMBER) ? "number" : "string";
  }

  private static boolean all(List<String> values, String pattern) {
    return values.stream().allMatch(value -> value.isEmpty() || value.matches(pattern));
  }

  private Optional<CountTable> table(String path) {
    return release.publishedTables().stream()
        .filter(table -> path.equals(TABLES + table.name() + ".csv"))
        .findFirst();
  }

  private static Optional<Dimension> dimension(CountTable table, String variable) {
    return table.dimensions().stream()
        .filter(dimension -> dimension.variable().equals(variable))
        .findFirst();
  }

  private static JsonArray array(List<String> values) {
    JsonArray array = new JsonArray();
    values.forEach(array::add);
    return array;
  }
}
