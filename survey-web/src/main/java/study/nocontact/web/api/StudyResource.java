package study.nocontact.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import study.nocontact.analysis.instrument.Codebook;
import study.nocontact.analysis.instrument.InstrumentText;
import study.nocontact.web.release.CurrentRegistration;
import study.nocontact.web.release.LogStore;

/** What holds for the study as a whole: its questions, its promises and its log. */
@Path("/api/v1")
@ApplicationScoped
@ForPrograms
public class StudyResource {

  @Inject private LogStore log;
  @Inject private CurrentRegistration registration;

  @GET
  @Produces(Answer.JSON)
  public Response index(@Context Request request) {
    JsonObjectBuilder json = Json.createObjectBuilder();
    for (String part : List.of("releases", "codebook", "registration", "log", "openapi.json")) {
      json.add(part, "/api/v1/" + part);
    }
    return Answer.ofNow(json.build()).to(request).build();
  }

  @GET
  @Path("codebook")
  @Produces(Answer.JSON)
  public Response codebook(@Context Request request) {
    return new Answer(codebook().json()).to(request).build();
  }

  @GET
  @Path("codebook")
  @Produces(Answer.CSV)
  public Response codebookAsCsv() {
    return Response.ok(codebook().csv(), Answer.CSV + ";charset=UTF-8").build();
  }

  @GET
  @Path("registration")
  @Produces(Answer.JSON)
  public Response registration(@Context Request request) {
    return new Answer(registration.document().json()).to(request).build();
  }

  @GET
  @Path("log")
  @Produces(Answer.JSON)
  public Response log(@Context Request request) {
    return new Answer(log.log().json()).to(request).build();
  }

  @GET
  @Path("openapi.json")
  @Produces(Answer.JSON)
  public Response description(@Context Request request) {
    return new Answer(OpenApi.text()).to(request).build();
  }

  private static Codebook codebook() {
    return new Codebook(InstrumentText.in(Locale.ENGLISH));
  }
}
