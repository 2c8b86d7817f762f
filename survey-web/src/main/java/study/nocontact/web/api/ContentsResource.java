package study.nocontact.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import study.nocontact.web.release.Immutable;
import study.nocontact.web.release.PublishedRelease;

/** A release, and what it holds: as JSON or, where it is a table, as CSV. */
@Path("/api/v1/releases/{number: [1-9][0-9]{0,5}}")
@ApplicationScoped
@ForPrograms
public class ContentsResource {

  private static final String TABLE = "tables/{name: [a-z0-9_]+}";

  @Inject private ReleaseContents contents;

  @GET
  @Produces(Answer.JSON)
  public Response release(@PathParam("number") int number, @Context Request request) {
    return Answer.forEver(ReleaseDescription.of(contents.release(number))).to(request).build();
  }

  @GET
  @Path("archive")
  @Produces("application/zip")
  public Response archive(@PathParam("number") int number, @Context Request request) {
    PublishedRelease release = contents.release(number);
    return new Immutable(release.archive(), "application/zip", release.archiveSha256())
        .to(request)
        .header("Content-Disposition", "attachment; filename=\"" + release.fileName() + "\"")
        .build();
  }

  @GET
  @Path("tables")
  @Produces(Answer.JSON)
  public Response tables(@PathParam("number") int number, @Context Request request) {
    return contents.file(number, "tables.json").to(request).build();
  }

  @GET
  @Path(TABLE)
  @Produces(Answer.JSON)
  public Response table(
      @PathParam("number") int number, @PathParam("name") String name, @Context Request request) {
    return contents.entry(number, "tables.json", "tables", "name", name).to(request).build();
  }

  @GET
  @Path(TABLE)
  @Produces(Answer.CSV)
  public Response tableAsCsv(
      @PathParam("number") int number, @PathParam("name") String name, @Context Request request) {
    return contents.file(number, "tables/" + name + ".csv").to(request).build();
  }

  @GET
  @Path("findings")
  @Produces(Answer.JSON)
  public Response findings(@PathParam("number") int number, @Context Request request) {
    return contents.file(number, "findings.json").to(request).build();
  }

  @GET
  @Path("findings")
  @Produces(Answer.CSV)
  public Response findingsAsCsv(@PathParam("number") int number, @Context Request request) {
    return contents.file(number, "findings.csv").to(request).build();
  }

  @GET
  @Path("findings/{claim: [A-Za-z0-9]+}")
  @Produces(Answer.JSON)
  public Response finding(
      @PathParam("number") int number, @PathParam("claim") String claim, @Context Request request) {
    return contents.entry(number, "findings.json", "findings", "claim", claim).to(request).build();
  }

  @GET
  @Path("codebook")
  @Produces(Answer.JSON)
  public Response codebook(@PathParam("number") int number, @Context Request request) {
    return contents.file(number, "codebook.json").to(request).build();
  }

  @GET
  @Path("codebook")
  @Produces(Answer.CSV)
  public Response codebookAsCsv(@PathParam("number") int number, @Context Request request) {
    return contents.file(number, "codebook.csv").to(request).build();
  }

  @GET
  @Path("registration")
  @Produces(Answer.JSON)
  public Response registration(@PathParam("number") int number, @Context Request request) {
    return contents.file(number, "registration.json").to(request).build();
  }
}
