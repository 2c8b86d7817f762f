package study.nocontact.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import study.nocontact.analysis.instrument.Codebook;
import study.nocontact.analysis.instrument.InstrumentText;
import study.nocontact.web.platform.Templates;
import study.nocontact.web.release.PublishedReleases;

/**
 * The codebook: as a page that of the questions asked now, as a file that of the newest release.
 */
@Path("/data")
@ApplicationScoped
public class CodebookPage {

  private final Codebook codebook = new Codebook(InstrumentText.in(Locale.ENGLISH));

  @Inject private PublishedReleases releases;
  @Inject private Templates templates;

  @GET
  @Path("codebook")
  @Produces("text/html;charset=UTF-8")
  public String page() {
    return templates.render(
        "site/codebook.jte", Map.of("text", SiteText.ENGLISH, "variables", codebook.variables()));
  }

  @GET
  @Path("codebook.csv")
  @Produces("text/csv;charset=UTF-8")
  public String csv() {
    return released("codebook.csv", codebook::csv);
  }

  @GET
  @Path("codebook.json")
  @Produces("application/json;charset=UTF-8")
  public String json() {
    return released("codebook.json", codebook::json);
  }

  private String released(String name, Supplier<String> current) {
    return releases
        .newest()
        .flatMap(release -> release.file(name))
        .map(file -> new String(file.content(), StandardCharsets.UTF_8))
        .orElseGet(current);
  }
}
