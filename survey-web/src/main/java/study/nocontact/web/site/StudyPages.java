package study.nocontact.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import study.nocontact.analysis.disclosure.DisclosurePolicy;
import study.nocontact.analysis.release.RegistrationDocument;
import study.nocontact.analysis.release.ReleasePlan;
import study.nocontact.web.platform.Templates;
import study.nocontact.web.release.CurrentRegistration;
import study.nocontact.web.release.LogStore;

/** How the study works, and what it promised. */
@Path("/")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
public class StudyPages {

  private static final SiteText TEXT = SiteText.ENGLISH;

  @Inject private Templates templates;
  @Inject private LogStore log;
  @Inject private CurrentRegistration registration;

  @GET
  @Path("methods")
  public String methods() {
    return templates.render(
        "site/methods.jte",
        Map.of(
            "text",
            TEXT,
            "unsafe",
            DisclosurePolicy.UNSAFE_BELOW - 1,
            "numbers",
            DisclosurePolicy.FINDING_WITHOUT_NUMBERS_BELOW));
  }

  @GET
  @Path("registration")
  public String registration() {
    RegistrationDocument document = registration.document();
    RegistrationTables tables = new RegistrationTables(TEXT);
    return templates.render(
        "site/registration.jte",
        Map.of(
            "text",
            TEXT,
            "document",
            document,
            "tables",
            List.of(
                tables.looks(document),
                tables.plan(ReleasePlan.STANDARD),
                tables.history(document),
                tables.log(log.log()))));
  }
}
