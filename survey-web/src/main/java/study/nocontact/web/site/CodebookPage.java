package study.nocontact.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Locale;
import study.nocontact.analysis.instrument.Codebook;
import study.nocontact.analysis.instrument.InstrumentText;

/** The codebook of the questions that are asked now. */
@Path("/data")
@ApplicationScoped
public class CodebookPage {

  private final Codebook codebook = new Codebook(InstrumentText.in(Locale.ENGLISH));

  @GET
  @Path("codebook.csv")
  @Produces("text/csv;charset=UTF-8")
  public String csv() {
    return codebook.csv();
  }

  @GET
  @Path("codebook.json")
  @Produces("application/json;charset=UTF-8")
  public String json() {
    return codebook.json();
  }
}
