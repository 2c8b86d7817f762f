package study.nocontact.web.platform;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells browsers to run no script, ask no third party and keep no page without asking again. */
@WebFilter(
    urlPatterns = "/*",
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR})
public class SecurityHeaders extends HttpFilter {

  private static final long serialVersionUID = 1L;

  private static final String PERMISSIONS =
      "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()";

  @Inject private transient StudyConfiguration configuration;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader(ContentSecurityPolicy.HEADER, ContentSecurityPolicy.NO_SCRIPTS);
    response.setHeader("Permissions-Policy", PERMISSIONS);
    // With no-referrer, browsers would send "Origin: null" with a form, and SameOrigin refuse it.
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader(
        "Cache-Control", isVersioned(request) ? "max-age=31536000, immutable" : "no-cache");
    if (configuration.publicOrigin().filter(o -> o.startsWith("https:")).isPresent()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    chain.doFilter(request, response);
  }

  private static boolean isVersioned(HttpServletRequest request) {
    if (request.getDispatcherType() == DispatcherType.ERROR) {
      return false;
    }
    String path = request.getRequestURI();
    return path.startsWith("/webjars/")
        || path.startsWith("/assets/") && request.getQueryString() != null;
  }
}
