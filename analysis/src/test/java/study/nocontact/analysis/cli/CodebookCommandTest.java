package study.nocontact.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.instrument.SurveyInstrument;

class CodebookCommandTest {

  @Test
  void writesEveryVariableAsCsv() {
    Run run = Run.of("codebook");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("variable,part,question,");
    for (Item<?> item : SurveyInstrument.ITEMS) {
      assertThat(run.out()).contains("\r\n" + item.variable() + ",");
    }
  }

  @Test
  void writesEveryVariableAsJson() {
    Run run = Run.of("codebook", "--format", "json");
    JsonArray variables = JsonParser.parseString(run.out()).getAsJsonArray();
    assertThat(variables).hasSize(SurveyInstrument.ITEMS.size());
    assertThat(variables.get(0).getAsJsonObject().get("variable").getAsString())
        .isEqualTo("initiator");
  }

  @Test
  void anUnknownFormatIsAUsageError() {
    Run run = Run.of("codebook", "--format", "xml");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("csv, json");
  }
}
