package study.nocontact.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** The address of the survey as a person can pass it on. */
@ApplicationScoped
public class StudyAddress {

  @Inject private StudyConfiguration configuration;
  @Inject private HttpServletRequest request;

  /** Scheme, host and port that browsers see, and the survey's path. */
  public String survey() {
    String origin =
        configuration
            .publicOrigin()
            .orElseGet(
                () -> URI.create(request.getRequestURL().toString()).resolve("/").toString());
    return URI.create(origin).resolve("/survey").toString();
  }
}
