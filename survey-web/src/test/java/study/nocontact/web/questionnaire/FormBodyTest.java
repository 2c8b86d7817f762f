package study.nocontact.web.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class FormBodyTest {

  @Test
  void readsWhatABrowserSends() {
    FormBody form = read("ties=pets&ties=friends&since+x=%C3%A4+b%26&empty=&bare");

    assertThat(form.fields().get("ties")).containsExactly("pets", "friends");
    assertThat(form.first("since x")).isEqualTo("ä b&");
    assertThat(form.first("empty")).isEmpty();
    assertThat(form.first("bare")).isEmpty();
    assertThat(form.first("missing")).isEmpty();
  }

  @Test
  void replacesWhatIsNoUtf8AndLeavesBrokenEscapes() {
    assertThat(read("a=%FF&b=%zz&c=100%&d=%C3").fields().values())
        .containsExactly(List.of("\uFFFD"), List.of("%zz"), List.of("100%"), List.of("\uFFFD"));
  }

  @Test
  void ignoresFieldsBeyondAnySensibleNumber() {
    String many = "x=1&".repeat(100_000) + "last=1";

    assertThat(read(many).fields()).doesNotContainKey("last");
    assertThat(read(many).fields().get("x")).hasSize(500);
  }

  @RepeatedTest(50)
  void survivesAnyBytes(RepetitionInfo run) {
    byte[] body = new byte[run.getCurrentRepetition() * 40];
    new Random(run.getCurrentRepetition()).nextBytes(body);

    assertThat(FormBody.read(body).fields()).isNotEmpty();
  }

  private static FormBody read(String body) {
    return FormBody.read(body.getBytes(StandardCharsets.US_ASCII));
  }
}
