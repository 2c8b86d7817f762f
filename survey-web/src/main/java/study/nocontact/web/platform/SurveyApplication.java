package study.nocontact.web.platform;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** All resources and providers in the archive; web.xml keeps static files out of its way. */
@ApplicationPath("/")
public class SurveyApplication extends Application {

  /** No description of the resources for strangers. */
  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }
}
