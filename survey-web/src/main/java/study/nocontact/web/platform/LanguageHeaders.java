package study.nocontact.web.platform;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** Tells browsers and proxies the language of a page, and that it depends on the browser's. */
@Provider
public class LanguageHeaders implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    MediaType type = response.getMediaType();
    if (type != null && MediaType.TEXT_HTML_TYPE.isCompatible(type)) {
      Reader reader =
          Reader.of(
              request.getUriInfo().getRequestUri().getRawPath(),
              request.getUriInfo().getRequestUri().getRawQuery(),
              request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
      response.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, reader.language().tag());
      response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    }
  }
}
