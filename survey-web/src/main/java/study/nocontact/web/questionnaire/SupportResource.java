package study.nocontact.web.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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
    return pages.page(200, "questionnaire/support", Map.of("countries", byCountry(pages.text())));
  }

  @GET
  @Path("leave")
  public Response leave() {
    return pages.page(200, "questionnaire/leave", Map.of());
  }

  private static Map<String, List<SupportLine>> byCountry(SurveyText text) {
    return SupportLine.all().stream()
        .sorted(
            Comparator.comparing(
                line -> text.country(line.country()), Collator.getInstance(text.locale())))
        .collect(
            Collectors.groupingBy(
                line -> text.country(line.country()), LinkedHashMap::new, Collectors.toList()));
  }
}
