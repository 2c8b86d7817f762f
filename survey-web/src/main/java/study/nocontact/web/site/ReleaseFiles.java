package study.nocontact.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import study.nocontact.web.release.Immutable;
import study.nocontact.web.release.PublishedRelease;
import study.nocontact.web.release.PublishedReleases;
import study.nocontact.web.release.ReleaseFile;

/** Downloads of releases: they never change, so browsers may keep them. */
@Path("/data/releases/{number: [1-9][0-9]{0,5}}")
@ApplicationScoped
public class ReleaseFiles {

  @Inject private PublishedReleases releases;

  @GET
  @Path("{name: .+}")
  public Response file(
      @PathParam("number") int number, @PathParam("name") String name, @Context Request request) {
    PublishedRelease release = releases.number(number).orElseThrow(NotFoundException::new);
    ReleaseFile file =
        release
            .file(name)
            .orElseThrow(() -> new NotFoundException("release " + number + " has no " + name));
    return Immutable.of(file)
        .to(request)
        .header("Content-Disposition", "attachment; filename=\"" + file.download() + "\"")
        .build();
  }
}
