package study.nocontact.web.api;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import study.nocontact.web.platform.CrossOrigin;

/** Tells browsers, which ask before a page of another site may send {@code If-None-Match}. */
@Provider
@PreMatching
public class AskedBeforehand implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    boolean ours = request.getUriInfo().getPath().replaceFirst("^/", "").startsWith("api/");
    if (ours && request.getMethod().equals(HttpMethod.OPTIONS)) {
      Response.ResponseBuilder answer = Response.noContent();
      CrossOrigin.HEADERS.forEach(answer::header);
      request.abortWith(
          answer
              .header("Access-Control-Allow-Methods", "GET, HEAD")
              .header("Access-Control-Allow-Headers", "Accept, If-None-Match")
              .header("Access-Control-Max-Age", "86400")
              .build());
    }
  }
}
