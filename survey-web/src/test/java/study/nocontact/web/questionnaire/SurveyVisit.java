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
public final class SurveyVisit {

  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");
  private static final Pattern ADDRESS =
      Pattern.compile("<form[^>]* method=\"post\" action=\"([^\"]+)\"");
  private static final Pattern HEADING = Pattern.compile("<h1>(.*?)</h1>");
  private static final Pattern CODE = Pattern.compile("<code data-code[^>]*>([2-9A-Z-]+)</code>");

  private final Http http;
  private HttpResponse<String> page;

  SurveyVisit(Http http) {
    this(http, "/survey");
  }

  public SurveyVisit(Http http, String path) {
    this.http = http;
    this.page = http.get(path);
  }

  public static SurveyVisit begun(Http http) {
    return new SurveyVisit(http).send("start", Map.of("adult", "yes", "consent", "yes"));
  }

  public SurveyVisit next(String... fieldsAndValues) {
    return send("next", pairs(fieldsAndValues));
  }

  public SurveyVisit back(String... fieldsAndValues) {
    return send("back", pairs(fieldsAndValues));
  }

  public SurveyVisit change(String page) {
    return send("review-edit:" + page, Map.of());
  }

  public SurveyVisit submit() {
    return send("submit", Map.of());
  }

  /** Goes on without answering until a page with this name. */
  public SurveyVisit skipTo(String name) {
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
  public SurveyVisit send(String action, Map<String, String> fields) {
    Matcher address = ADDRESS.matcher(page.body());
    return post(address.find() ? address.group(1) : "/survey", form(action, fields));
  }

  /** The body that {@link #send} would send. */
  public String form(String action, Map<String, String> fields) {
    Map<String, List<String>> all = new LinkedHashMap<>();
    hidden().forEach((name, value) -> all.put(name, List.of(value)));
    fields.forEach((name, value) -> all.put(name, List.of(value.split("\\|", -1))));
    all.put("action", List.of(action));
    return all.entrySet().stream()
        .flatMap(field -> field.getValue().stream().map(value -> pair(field.getKey(), value)))
        .collect(Collectors.joining("&"));
  }

  /** Sends a body to the survey, whatever the page is. */
  public SurveyVisit sendRaw(String body) {
    return post("/survey", body);
  }

  /** Sends a body to an address. */
  public SurveyVisit post(String address, String body) {
    page =
        http.post(
            address,
            BodyPublishers.ofString(body),
            "Content-Type",
            "application/x-www-form-urlencoded");
    return this;
  }

  public int status() {
    return page.statusCode();
  }

  public String body() {
    return page.body();
  }

  public String heading() {
    Matcher heading = HEADING.matcher(page.body());
    return heading.find() ? heading.group(1) : "";
  }

  public String header(String name) {
    return page.headers().firstValue(name).orElse("");
  }

  /** The return code of the receipt, or an empty text. */
  public String code() {
    Matcher code = CODE.matcher(page.body());
    return code.find() ? code.group(1) : "";
  }

  public Map<String, String> hidden() {
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
