package study.nocontact.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import study.nocontact.web.platform.StudyConfiguration;

/** The address of the study for whoever reads it elsewhere: as configured, else as it was asked. */
@ApplicationScoped
public class PublicAddress {

  @Inject private StudyConfiguration configuration;
  @Inject private HttpServletRequest request;

  /** Scheme, host and port, without a slash at the end. */
  String base() {
    return configuration.publicOrigin().orElseGet(this::asked);
  }

  private String asked() {
    return request.getScheme() + "://" + request.getHeader("Host");
  }
}
