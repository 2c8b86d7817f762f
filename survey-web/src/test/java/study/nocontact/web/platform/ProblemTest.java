package study.nocontact.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTest {

  @ParameterizedTest
  @CsvSource({
    "404,Not found",
    "406,No such representation",
    "418,Not a request this interface knows",
    "500,Something went wrong",
    "599,Something went wrong"
  })
  void everyStatusHasATitleAndSaysWhatToDo(int status, String title) {
    JsonObject json = JsonParser.parseString(new Problem(status).json()).getAsJsonObject();
    assertThat(json.get("status").getAsInt()).isEqualTo(status);
    assertThat(json.get("title").getAsString()).isEqualTo(title);
    assertThat(json.get("detail").getAsString()).isNotBlank();
    assertThat(json.get("type").getAsString()).isEqualTo("about:blank");
  }

  @Test
  void onlyTheInterfaceAnswersWithProblems() {
    assertThat(Problem.isFor("/api/v1/releases/9")).isTrue();
    assertThat(Problem.isFor("/api")).isFalse();
    assertThat(Problem.isFor("/claims/C99")).isFalse();
    assertThat(Problem.isFor(null)).isFalse();
  }
}
