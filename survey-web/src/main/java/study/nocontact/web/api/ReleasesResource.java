package study.nocontact.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import study.nocontact.web.release.PublishedReleases;

/** All releases. */
@Path("/api/v1/releases")
@ApplicationScoped
@ForPrograms
public class ReleasesResource {

  @Inject private PublishedReleases releases;

  @GET
  @Produces(Answer.JSON)
  public Response releases(@Context Request request) {
    return Answer.ofNow(ReleaseDescription.list(releases.all())).to(request).build();
  }
}
