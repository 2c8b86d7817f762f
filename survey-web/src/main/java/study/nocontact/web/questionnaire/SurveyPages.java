package study.nocontact.web.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import study.nocontact.web.platform.ContentSecurityPolicy;
import study.nocontact.web.platform.Reader;
import study.nocontact.web.platform.Templates;

/** Renders the pages for participants and tells browsers whether they may keep them. */
@ApplicationScoped
public class SurveyPages {

  private static final String HTML = "text/html;charset=UTF-8";

  @Inject private Templates templates;
  @Inject private Provider<Reader> reader;

  /** The words for the person whose request this is. */
  public SurveyText text() {
    return SurveyText.of(reader.get());
  }

  /**
   * A page that the browser may keep for its back button and nobody else may keep. Were it not
   * kept, going back would show an error page of the browser instead of what was typed.
   *
   * @param template its path below the templates, without ending
   */
  public Response page(int status, String template, Map<String, Object> parameters) {
    return response(status, template, parameters, "private, no-cache");
  }

  /** A page that shows or asks for a return code and is kept nowhere. */
  public Response secret(int status, String template, Map<String, Object> parameters) {
    return response(status, template, parameters, "no-store");
  }

  private Response response(
      int status, String template, Map<String, Object> parameters, String cacheControl) {
    Map<String, Object> all = new HashMap<>(parameters);
    all.putIfAbsent("text", text());
    return Response.status(status)
        .type(HTML)
        .header(HttpHeaders.CACHE_CONTROL, cacheControl)
        .header(ContentSecurityPolicy.HEADER, ContentSecurityPolicy.OWN_SCRIPTS)
        .entity(templates.render(template + ".jte", all))
        .build();
  }
}
