package study.nocontact.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** Tells beans whom the page of the current request is for. */
@ApplicationScoped
class Readers {

  @Inject private HttpServletRequest request;

  @Produces
  Reader reader() {
    return Reader.of(request);
  }
}
