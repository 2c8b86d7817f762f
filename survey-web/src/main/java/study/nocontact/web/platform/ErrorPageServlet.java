package study.nocontact.web.platform;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** The page for every error, whoever found it: it says what happened to the person and what now. */
@WebServlet("/error-page")
public class ErrorPageServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Templates templates;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int status = status(request);
    response.setStatus(status);
    response.setContentType("text/html;charset=UTF-8");
    if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
      response.setHeader("Retry-After", "60");
    }
    PlatformText page = PlatformText.of(Reader.of(request).at("/"));
    response.setHeader("Content-Language", page.language().tag());
    response.addHeader("Vary", "Accept-Language");
    response
        .getWriter()
        .write(
            templates.render(
                "platform/error.jte", Map.of("page", page, "error", ErrorText.of(status, page))));
  }

  private static int status(HttpServletRequest request) {
    if (request.getDispatcherType() != DispatcherType.ERROR) {
      return HttpServletResponse.SC_NOT_FOUND;
    }
    Throwable failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    if (DatabaseOutage.isCauseOf(failure)) {
      return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }
    return (int) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
  }
}
