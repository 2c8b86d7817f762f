package study.nocontact.web.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where to find help, and the way out of the survey. */
@Path("/")
@ApplicationScoped
public class SupportResource {

  @Inject private SurveyPages pages;

  @GET
  @Path("support")
  public Response support() {
    SurveyText text = pages.text();
    List<SupportLine> lines = SupportLine.all();
    return pages.page(
        200,
        "questionnaire/support",
        Map.of(
            "countries", byCountry(lines, text), "checked", text.month(SupportLine.oldest(lines))));
  }

  @GET
  @Path("leave")
  public Response leave() {
    return pages.page(200, "questionnaire/leave", Map.of());
  }

  /**
   * Asks the browser to forget the pages it keeps for its back button. A picture of its own, since
   * forgetting may take a while and must not hold up the page.
   */
  @GET
  @Path("leave/forget.svg")
  @Produces("image/svg+xml")
  public Response forget() {
    return Response.ok("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("Clear-Site-Data", "\"cache\"")
        .build();
  }

  private static Map<String, List<SupportLine>> byCountry(
      List<SupportLine> lines, SurveyText text) {
    return lines.stream()
        .sorted(
            Comparator.comparing(
                line -> text.country(line.country()), Collator.getInstance(text.locale())))
        .collect(
            Collectors.groupingBy(
                line -> text.country(line.country()), LinkedHashMap::new, Collectors.toList()));
  }
}
