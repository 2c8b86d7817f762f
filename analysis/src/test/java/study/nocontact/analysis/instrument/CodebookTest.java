package study.nocontact.analysis.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CodebookTest {

  private static final Codebook CODEBOOK = new Codebook(InstrumentText.in(Locale.ENGLISH));

  @Test
  void csvHasOneRowPerItem() {
    assertThat(rows())
        .extracting(row -> row.getField("variable"))
        .containsExactlyElementsOf(SurveyInstrument.ITEMS.stream().map(Item::variable).toList());
  }

  @Test
  void csvDescribesAQuestionInFull() {
    assertThat(row("relationship_length").getFields())
        .containsExactly(
            "relationship_length",
            "breakup",
            "How long were you together?",
            "everyone",
            "no",
            "lt_3m, m3_11, y1_2, y3_6, y7_plus",
            "lt_3m = Less than 3 months; m3_11 = 3 to 11 months; y1_2 = 1 to 2 years; "
                + "y3_6 = 3 to 6 years; y7_plus = 7 years or more",
            "lt_3m | m3_11 | y1_2 | y3_6 | y7_plus > lt_3m+m3_11 | y1_2 | y3_6+y7_plus");
    assertThat(row("silence_length").getField("universe")).isEqualTo("silence_any = yes");
    assertThat(row("silence_length").getField("required")).isEqualTo("yes");
    assertThat(row("speed_band").getField("part")).isEqualTo("recorded");
  }

  @Test
  void jsonSaysTheSameAsTheCsv() {
    JsonArray json = JsonParser.parseString(CODEBOOK.json()).getAsJsonArray();

    assertThat(json).hasSameSizeAs(rows());
    for (int i = 0; i < json.size(); i++) {
      JsonObject variable = json.get(i).getAsJsonObject();
      NamedCsvRecord row = rows().get(i);
      for (String field : List.of("variable", "part", "question", "universe", "values")) {
        assertThat(variable.get(field).getAsString()).isEqualTo(row.getField(field));
      }
      assertThat(variable.get("required").getAsBoolean() ? "yes" : "no")
          .isEqualTo(row.getField("required"));
    }
  }

  private static NamedCsvRecord row(String variable) {
    return rows().stream()
        .filter(row -> row.getField("variable").equals(variable))
        .findFirst()
        .orElseThrow();
  }

  private static List<NamedCsvRecord> rows() {
    return CsvReader.builder().ofNamedCsvRecord(CODEBOOK.csv()).stream().toList();
  }
}
