package study.nocontact.web.questionnaire;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import study.nocontact.web.Http;

/** One person on the way through the survey, without a browser. */
final class SurveyVisit {

  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");
  private static final Pattern HEADING = Pattern.compile("<h1>(.*?)</h1>");
  private static final Pattern CODE = Pattern.compile("<code>([2-9A-Z-]+)</code>");

  private final Http http;
  private HttpResponse<String> page;

  SurveyVisit(Http http) {
    this.http = http;
    this.page = http.get("/survey");
  }

  static SurveyVisit begun(Http http) {
    return new SurveyVisit(http).send("start", Map.of("adult", "yes", "consent", "yes"));
  }

  SurveyVisit next(String... fieldsAndValues) {
    return send("next", pairs(fieldsAndValues));
  }

  SurveyVisit back(String... fieldsAndValues) {
    return send("back", pairs(fieldsAndValues));
  }

  SurveyVisit change(String page) {
    return send("review-edit:" + page, Map.of());
  }

  SurveyVisit submit() {
    return send("submit", Map.of());
  }

  /** Goes on without answering until a page with this name. */
  SurveyVisit skipTo(String name) {
    while (!name.equals(hidden().get("page"))) {
      String before = hidden().get("page");
      next();
      if (before.equals(hidden().get("page"))) {
        throw new AssertionError("No way on from " + before + ":\n" + body());
      }
    }
    return this;
  }

  /** Sends the form of the page as it is, with these fields. */
  SurveyVisit send(String action, Map<String, String> fields) {
    return sendRaw(form(action, fields));
  }

  /** The body that {@link #send} would send. */
  String form(String action, Map<String, String> fields) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    hidden().forEach((name, value) -> all.put(name, List.of(value)));
    fields.forEach((name, value) -> all.put(name, List.of(value.split("\\|", -1))));
    all.put("action", List.of(action));
    return all.entrySet().stream()
        .flatMap(field -> field.getValue().stream().map(value -> pair(field.getKey(), value)))
        .collect(Collectors.joining("&"));
  }

  SurveyVisit sendRaw(String body) {
    page =
        http.post(
            "/survey",
            BodyPublishers.ofString(body),
            "Content-Type",
            "application/x-www-form-urlencoded");
    return this;
  }

  int status() {
    return page.statusCode();
  }

  String body() {
    return page.body();
  }

  String heading() {
    Matcher heading = HEADING.matcher(page.body());
    return heading.find() ? heading.group(1) : "";
  }

  String header(String name) {
    return page.headers().firstValue(name).orElse("");
  }

  /** The return code of the receipt, or an empty text. */
  String code() {
    Matcher code = CODE.matcher(page.body());
    return code.find() ? code.group(1) : "";
  }

  Map<String, String> hidden() {
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher matcher = HIDDEN.matcher(page.body());
    while (matcher.find()) {
      fields.put(matcher.group(1), matcher.group(2));
    }
    return fields;
  }

  private static Map<String, String> pairs(String... fieldsAndValues) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 0; i < fieldsAndValues.length; i += 2) {
      fields.put(fieldsAndValues[i], fieldsAndValues[i + 1]);
    }
    return fields;
  }

  private static String pair(String name, String value) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8)
        + "="
        + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
