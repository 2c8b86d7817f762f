package study.nocontact.web.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import study.nocontact.web.platform.StudyConfiguration;

/** What the study promises about privacy, and for whom its pages work. */
@Path("/")
@ApplicationScoped
public class AboutResource {

  @Inject private SurveyPages pages;
  @Inject private StudyConfiguration configuration;

  @GET
  @Path("privacy")
  public Response privacy() {
    return pages.page(
        200,
        "questionnaire/privacy",
        Map.of("operator", configuration.operator(), "contact", configuration.contact()));
  }

  @GET
  @Path("accessibility")
  public Response accessibility() {
    return pages.page(
        200, "questionnaire/accessibility", Map.of("contact", configuration.contact()));
  }
}
