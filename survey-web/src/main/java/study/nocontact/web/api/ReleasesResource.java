package study.nocontact.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import study.nocontact.web.release.Immutable;
import study.nocontact.web.release.PublishedRelease;
import study.nocontact.web.release.PublishedReleases;

/** The releases, and one release with its archive. */
@Path("/api/v1/releases")
@ApplicationScoped
@ForPrograms
public class ReleasesResource {

  static final String NUMBER = "{number: [1-9][0-9]{0,5}}";

  @Inject private PublishedReleases releases;

  @GET
  @Produces(Answer.JSON)
  public Response releases(@Context Request request) {
    return Answer.ofNow(ReleaseDescription.list(releases.all())).to(request).build();
  }

  @GET
  @Path(NUMBER)
  @Produces(Answer.JSON)
  public Response release(@PathParam("number") int number, @Context Request request) {
    return Answer.forEver(ReleaseDescription.of(release(number))).to(request).build();
  }

  @GET
  @Path(NUMBER + "/archive")
  @Produces("application/zip")
  public Response archive(@PathParam("number") int number, @Context Request request) {
    PublishedRelease release = release(number);
    return new Immutable(release.archive(), "application/zip", release.archiveSha256())
        .to(request)
        .header("Content-Disposition", "attachment; filename=\"" + release.fileName() + "\"")
        .build();
  }

  private PublishedRelease release(int number) {
    return releases.number(number).orElseThrow(NotFoundException::new);
  }
}
