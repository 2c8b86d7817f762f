package study.nocontact.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Map;
import study.nocontact.web.platform.Reader;
import study.nocontact.web.platform.Templates;

/** The first page. */
@Path("/")
@ApplicationScoped
public class HomePage {

  @Inject private Templates templates;
  @Inject private Progress progress;
  @Inject private Provider<Reader> reader;

  @GET
  @Produces("text/html;charset=UTF-8")
  public String home() {
    StudyText text = StudyText.of(reader.get());
    return templates.render(
        "site/home.jte", Map.of("text", text, "progress", progress.sentenceIfKnown(text)));
  }
}
