package study.nocontact.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Item;

/** One person going through the whole survey, page by page, as a browser without script does. */
public final class SurveyPass {

  private static final Pattern HIDDEN =
      Pattern.compile("<input type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\">");
  private static final int MOST_PAGES = 60;

  private final HttpClient client;
  private final URI survey;
  private int requests;

  public SurveyPass(HttpClient client, URI base) {
    this.client = client;
    this.survey = base.resolve("/survey");
  }

  /** Walks from the consent page to the receipt and returns the number of requests that took. */
  public int walk(Answers answers) throws IOException, InterruptedException {
    get();
    String page =
        post(
            Map.of(
                "page", List.of("welcome"),
                "adult", List.of("yes"),
                "consent", List.of("yes"),
                "action", List.of("start")));
    Map<String, List<String>> typed = typed(answers);
    while (page.contains("name=\"page\"")) {
      Map<String, List<String>> fields = hidden(page);
      boolean review = fields.get("page").equals(List.of("review"));
      String shown = page;
      typed.forEach(
          (field, values) -> {
            if (!review && shown.contains("name=\"" + field + "\"")) {
              fields.put(field, values);
            }
          });
      fields.put("action", List.of(review ? "submit" : "next"));
      page = post(fields);
      if (requests > MOST_PAGES) {
        throw new IllegalStateException("The survey does not end:\n" + page);
      }
    }
    if (!page.contains("class=\"code\"")) {
      throw new IllegalStateException("No receipt at the end:\n" + page);
    }
    return requests;
  }

  private static Map<String, List<String>> typed(Answers answers) {
    Map<String, List<String>> typed = new LinkedHashMap<>();
    for (Item<?> item : answers.items()) {
      if (item.topic().isPresent()) {
        typed.putAll(fields(item, answers));
      }
    }
    return typed;
  }

  private static <T> Map<String, List<String>> fields(Item<T> item, Answers answers) {
    return item.type().unparse(item.variable(), answers.get(item).orElseThrow());
  }

  private static Map<String, List<String>> hidden(String page) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    Matcher matcher = HIDDEN.matcher(page);
    while (matcher.find()) {
      fields.put(matcher.group(1), List.of(matcher.group(2)));
    }
    return fields;
  }

  private void get() throws IOException, InterruptedException {
    send(HttpRequest.newBuilder(survey));
  }

  private String post(Map<String, List<String>> fields) throws IOException, InterruptedException {
    String body =
        fields.entrySet().stream()
            .flatMap(field -> field.getValue().stream().map(v -> field.getKey() + "=" + encode(v)))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(survey)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "same-origin")
            .POST(BodyPublishers.ofString(body)));
  }

  private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
    var response = client.send(request.build(), BodyHandlers.ofString());
    requests++;
    if (response.statusCode() != 200) {
      throw new IllegalStateException(response.statusCode() + ":\n" + response.body());
    }
    return response.body();
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
