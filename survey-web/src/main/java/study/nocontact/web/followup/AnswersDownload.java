package study.nocontact.web.followup;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import study.nocontact.web.response.StoredResponse;

/** Everything that is kept under a code as a file, in the words of the codebook. */
final class AnswersDownload {

  private AnswersDownload() {}

  static Response of(List<StoredResponse> waves) {
    return Response.ok(json(waves))
        .type("application/json;charset=UTF-8")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"answers.json\"")
        .build();
  }

  private static String json(List<StoredResponse> waves) {
    JsonArrayBuilder reports = Json.createArrayBuilder();
    waves.forEach(stored -> reports.add(report(stored)));
    return Json.createObjectBuilder().add("reports", reports).build().toString();
  }

  private static JsonObject report(StoredResponse stored) {
    return Json.createObjectBuilder()
        .add("wave", stored.wave())
        .add("releases_before", stored.period())
        .add("instrument_version", stored.instrumentVersion())
        .add("report_state", stored.state().name().toLowerCase(Locale.ROOT))
        .add("quality_rules", stored.qualityRules())
        .add("quality_reasons", reasons(stored))
        .add("answers", answers(stored.answers()))
        .build();
  }

  private static JsonArrayBuilder reasons(StoredResponse stored) {
    JsonArrayBuilder reasons = Json.createArrayBuilder();
    stored.qualityReasons().forEach(reason -> reasons.add(reason.name().toLowerCase(Locale.ROOT)));
    return reasons;
  }

  private static JsonObject answers(String document) {
    try (JsonReader reader = Json.createReader(new StringReader(document))) {
      return reader.readObject();
    }
  }
}
