package study.nocontact.web.platform;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** All resources and providers in the archive; web.xml keeps static files out of its way. */
@ApplicationPath("/")
public class SurveyApplication extends Application {}
