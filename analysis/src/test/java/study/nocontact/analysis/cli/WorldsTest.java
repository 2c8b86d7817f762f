package study.nocontact.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program says of each world what docs/worlds.md says is true in it. */
class WorldsTest {

  @ParameterizedTest
  @CsvSource({
    "article-right, 6, SUPPORTED, SUPPORTED",
    "article-wrong, 2, CONTRADICTED, CONTRADICTED",
    "bump, 1, SUPPORTED, CONTRADICTED",
    "heaped, 5, SUPPORTED, SUPPORTED"
  })
  void theVerdictsAreThoseTheWorldImplies(String world, String seed, String c06, String c10) {
    Run simulated = Run.of("simulate", "--reports", "30000", "--seed", seed, "--world", world);
    byte[] reports = simulated.out().getBytes(StandardCharsets.UTF_8);
    Run tested = Run.with(reports, false, "claims", "--format", "json", "--seed", seed, "-");
    Map<String, String> verdicts = new HashMap<>();
    for (JsonElement each :
        JsonParser.parseString(tested.out()).getAsJsonObject().getAsJsonArray("findings")) {
      verdicts.put(
          each.getAsJsonObject().get("claim").getAsString(),
          each.getAsJsonObject().get("verdict").getAsString());
    }
    assertThat(verdicts).containsEntry("C06", c06).containsEntry("C10", c10);
  }
}
