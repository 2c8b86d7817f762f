package study.nocontact.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SameOriginTest {

  private static final String HOST = "study.example:8443";

  private final SameOrigin direct = new SameOrigin(Optional.empty());

  @ParameterizedTest
  @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
  void readingIsAllowedFromEverywhere(String method) {
    assertThat(direct.allows(method, "cross-site", "https://elsewhere.example", HOST)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"same-origin,true", "none,true", "same-site,false", "cross-site,false", "odd,false"})
  void theBrowsersOwnWordDecides(String fetchSite, boolean allowed) {
    assertThat(direct.allows("POST", fetchSite, "https://" + HOST, HOST)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "https://study.example:8443,true",
    "http://study.example:8443,true",
    "https://study.example,false",
    "https://study.example:8443.elsewhere.example,false",
    "https://elsewhere.example,false",
    "null,false",
  })
  void withoutItTheOriginMustNameThisHost(String origin, boolean allowed) {
    assertThat(direct.allows("POST", null, origin, HOST)).isEqualTo(allowed);
  }

  @Test
  void aClientThatNamesNoOriginIsNoBrowser() {
    assertThat(direct.allows("POST", null, null, HOST)).isTrue();
  }

  @Test
  void behindAProxyOnlyThePublicOriginCounts() {
    SameOrigin proxied = new SameOrigin(Optional.of("https://survey.example.org"));

    assertThat(proxied.allows("POST", null, "https://survey.example.org", HOST)).isTrue();
    assertThat(proxied.allows("POST", null, "https://" + HOST, HOST)).isFalse();
  }
}
