package study.nocontact.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Map;
import study.nocontact.web.platform.Templates;

/** The first page. */
@Path("/")
@ApplicationScoped
public class HomePage {

  @Inject private Templates templates;
  @Inject private Progress progress;

  @GET
  @Produces("text/html;charset=UTF-8")
  public String home() {
    return templates.render(
        "site/home.jte", Map.of("text", SiteText.ENGLISH, "progress", progress.sentenceIfKnown()));
  }
}
