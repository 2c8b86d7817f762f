package study.nocontact.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import study.nocontact.web.platform.Assets;
import study.nocontact.web.response.ResponseStoreContract;

/** The built archive in Payara Micro with H2: its storage from inside, its pages from outside. */
@ExtendWith(ArquillianExtension.class)
class SurveyOnMicroIT extends ResponseStoreContract {

  @ArquillianResource private URL base;

  @Deployment
  static WebArchive survey() {
    return ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/survey.war"))
        .addAsLibrary(
            new File(
                Assertions.class.getProtectionDomain().getCodeSource().getLocation().getPath()))
        .addClasses(
            SurveyOnMicroIT.class, ResponseStoreContract.class, Http.class, EchoResource.class);
  }

  @Test
  @RunAsClient
  void theFirstPageForbidsScriptsAndThirdParties() {
    HttpResponse<String> page = http().get("/");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(header(page, "content-type")).isEqualTo("text/html;charset=UTF-8");
    assertThat(header(page, "content-security-policy"))
        .contains("default-src 'none'", "form-action 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe", "script-src", "http");
    assertThat(header(page, "referrer-policy")).isEqualTo("same-origin");
    assertThat(header(page, "x-content-type-options")).isEqualTo("nosniff");
    assertThat(header(page, "cache-control")).isEqualTo("no-cache");
    assertThat(page.headers().map()).doesNotContainKeys("set-cookie", "server", "x-powered-by");
    assertThat(page.body())
        .contains("<html lang=\"en\" dir=\"ltr\">", "Development keys", Assets.SITE, Assets.PICO)
        .doesNotContain("<script");
  }

  @Test
  @RunAsClient
  void headAnswersLikeGetWithoutABody() {
    HttpResponse<String> page = http().head("/");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).isEmpty();
  }

  @Test
  @RunAsClient
  void anUnknownAddressGetsAPageOfTheStudy() {
    for (String path : new String[] {"/nothing-here", "/assets/none.css", "/error-page"}) {
      assertStudyPage(http().get(path), 404, "There is no page here");
    }
  }

  @Test
  @RunAsClient
  void aPageThatTakesNoFormsSaysSo() {
    assertStudyPage(
        http().post("/", BodyPublishers.ofString("a=b")), 405, "cannot be used that way");
  }

  @Test
  @RunAsClient
  void aFormFromAnotherSiteIsRefused() {
    assertStudyPage(
        http().post("/", BodyPublishers.noBody(), "Sec-Fetch-Site", "cross-site"),
        403,
        "That is not allowed");
    assertStudyPage(
        http().post("/", BodyPublishers.noBody(), "Origin", "https://elsewhere.example"),
        403,
        "That is not allowed");
  }

  @Test
  @RunAsClient
  void aBodyThatIsTooLongIsRefusedBeforeItIsRead() {
    byte[] tooLong = new byte[64 * 1024 + 1];

    assertStudyPage(
        http().post("/", BodyPublishers.ofByteArray(tooLong)), 413, "more than a form can hold");
  }

  @Test
  @RunAsClient
  void aBodyOfUnknownLengthIsCutOffAtTheLimit() {
    String form = "application/x-www-form-urlencoded";
    byte[] longest = ("text=" + "x".repeat(64 * 1024 - 5)).getBytes(US_ASCII);
    byte[] tooLong = ("text=" + "x".repeat(64 * 1024 - 4)).getBytes(US_ASCII);

    assertThat(http().post("/echo", chunked(longest), "Content-Type", form).body())
        .hasSize(64 * 1024 - 5);
    assertStudyPage(
        http().post("/echo", chunked(tooLong), "Content-Type", form),
        413,
        "more than a form can hold");
  }

  @Test
  @RunAsClient
  void formsAreReadAsUtf8() {
    HttpResponse<String> echo =
        http()
            .post(
                "/echo",
                BodyPublishers.ofString("text=%E2%80%9Cna%C3%AFve%E2%80%9D"),
                "Content-Type",
                "application/x-www-form-urlencoded");

    assertThat(echo.body()).isEqualTo("“naïve”");
  }

  @Test
  @RunAsClient
  void stylesAreKeptByBrowsersAndSentCompressed() {
    for (String path : new String[] {Assets.PICO, Assets.SITE}) {
      HttpResponse<String> style = http().get(path, "Accept-Encoding", "gzip");
      assertThat(style.statusCode()).isEqualTo(200);
      assertThat(header(style, "content-type")).startsWith("text/css");
      assertThat(header(style, "content-encoding")).isEqualTo("gzip");
      assertThat(header(style, "cache-control")).contains("immutable");
    }
  }

  @Test
  @RunAsClient
  void theStudyIsReadyWhenTheDatabaseAnswers() {
    HttpResponse<String> health = http().get("/health/ready");

    assertThat(health.statusCode()).isEqualTo(200);
    assertThat(health.body()).contains("\"name\":\"database\",\"status\":\"UP\"");
  }

  private static void assertStudyPage(HttpResponse<String> page, int status, String text) {
    assertThat(page.statusCode()).isEqualTo(status);
    assertThat(page.body())
        .contains(text, "No Contact Study", "First page of the study")
        .doesNotContainIgnoringCase("payara");
    assertThat(header(page, "cache-control")).isEqualTo("no-cache");
    assertThat(header(page, "content-security-policy")).contains("default-src 'none'");
  }

  private static BodyPublisher chunked(byte[] body) {
    return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  private Http http() {
    return new Http(URI.create(base.toString()));
  }
}
