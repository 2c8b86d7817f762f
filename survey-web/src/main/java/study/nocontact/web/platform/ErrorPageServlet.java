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

/**
 * The page for every error, whoever found it: it says what happened to the person and what now.
 * Programs get the same as a problem they can read.
 */
@WebServlet("/error-page")
public class ErrorPageServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient Templates templates;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int status = status(request);
    response.setStatus(status);
    if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
      response.setHeader("Retry-After", "60");
    }
    if (Problem.isFor((String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))) {
      CrossOrigin.HEADERS.forEach(response::setHeader);
      response.setContentType(Problem.MEDIA_TYPE);
      response.getWriter().write(new Problem(status).json());
    } else {
      writePage(status, request, response);
    }
  }

  private void writePage(int status, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PlatformText page = PlatformText.of(Reader.of(request).at("/"));
    response.setContentType("text/html;charset=UTF-8");
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
