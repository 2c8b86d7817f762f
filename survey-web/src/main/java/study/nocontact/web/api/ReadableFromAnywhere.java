package study.nocontact.web.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import study.nocontact.web.platform.CrossOrigin;

/** Lets pages of other sites read answers of the interface. */
@Provider
@ForPrograms
public class ReadableFromAnywhere implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    MultivaluedMap<String, Object> headers = response.getHeaders();
    CrossOrigin.HEADERS.forEach(headers::putSingle);
    headers.putSingle("Vary", "Accept, Accept-Encoding");
  }
}
