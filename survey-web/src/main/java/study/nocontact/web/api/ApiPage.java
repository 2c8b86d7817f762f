package study.nocontact.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import study.nocontact.web.platform.Templates;
import study.nocontact.web.site.SiteText;
import study.nocontact.web.site.TextTable;

/** The description of the interface for people. */
@Path("/api")
@ApplicationScoped
public class ApiPage {

  private static final SiteText TEXT = SiteText.ENGLISH;

  @Inject private Templates templates;

  @GET
  @Produces("text/html;charset=UTF-8")
  public String page() {
    JsonObject api = read();
    String lead = api.getJsonObject("info").getString("description");
    return templates.render(
        "api/page.jte",
        Map.of("text", TEXT, "lead", lead, "operations", operations(api.getJsonObject("paths"))));
  }

  private static TextTable operations(JsonObject paths) {
    return new TextTable(
        TEXT.get("api.operations"),
        List.of(TEXT.get("api.address"), TEXT.get("api.what"), TEXT.get("api.formats")),
        paths.entrySet().stream()
            .map(path -> row(path.getKey(), path.getValue().asJsonObject().getJsonObject("get")))
            .toList());
  }

  private static List<String> row(String path, JsonObject get) {
    JsonObject content =
        get.getJsonObject("responses").getJsonObject("200").getJsonObject("content");
    return List.of(path, get.getString("summary"), String.join(", ", content.keySet()));
  }

  private static JsonObject read() {
    try (JsonReader reader = Json.createReader(new StringReader(OpenApi.text()))) {
      return reader.readObject();
    }
  }
}
