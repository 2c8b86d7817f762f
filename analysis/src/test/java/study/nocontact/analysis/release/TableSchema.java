package study.nocontact.analysis.release;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds a CSV text against a Table Schema: names, types, values that are missing or not listed. */
record TableSchema(JsonObject schema) {

  List<String> problems(String csv) {
    List<CsvRecord> rows = CsvReader.builder().ofCsvRecord(csv).stream().toList();
    List<JsonElement> fields = schema.getAsJsonArray("fields").asList();
    List<String> problems = new ArrayList<>();
    List<String> names =
        fields.stream().map(field -> field.getAsJsonObject().get("name").getAsString()).toList();
    if (!names.equals(rows.get(0).getFields())) {
      problems.add("columns " + rows.get(0).getFields() + " are described as " + names);
    }
    for (CsvRecord row : rows.subList(1, rows.size())) {
      for (int column = 0; column < fields.size(); column++) {
        String value = row.getField(column);
        if (!fits(fields.get(column).getAsJsonObject(), value)) {
          problems.add(names.get(column) + " must not be " + value);
        }
      }
    }
    return problems;
  }

  private static boolean fits(JsonObject field, String value) {
    JsonObject constraints = field.getAsJsonObject("constraints");
    if (constraints != null) {
      Set<String> allowed =
          constraints.getAsJsonArray("enum").asList().stream()
              .map(JsonElement::getAsString)
              .collect(Collectors.toSet());
      return allowed.contains(value);
    }
    return switch (field.get("type").getAsString()) {
      case "boolean" -> value.isEmpty() || value.matches("yes|no");
      case "integer" -> value.isEmpty() || value.matches("-?\\d+");
      case "number" -> value.isEmpty() || Double.isFinite(Double.parseDouble(value));
      case "string" -> true;
      default -> false;
    };
  }
}
