package study.nocontact.web.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import study.nocontact.analysis.instrument.AnswerType;
import study.nocontact.analysis.instrument.AnswersDocument;
import study.nocontact.analysis.instrument.FollowUp;
import study.nocontact.analysis.instrument.Item;

class StateSealTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Duration LIFETIME = Duration.ofHours(12);
  private static final Occasion FIRST = new Occasion.First(ReturnCode.random(new Random(1)), true);
  private static final FormState STATE =
      new FormState(FIRST, NOON, Map.of("initiator", List.of("ex"), "ties", List.of("pets", "ö")));

  @Test
  void opensWhatItSealed() {
    assertThat(seal(NOON).open(seal(NOON).seal(STATE))).isEqualTo(new Unsealed.Opened(STATE));
  }

  @Test
  void opensAFormForALaterReport() {
    Occasion later =
        new Occasion.Later(
            "ab".repeat(32),
            300,
            new FollowUp(
                AnswersDocument.read(
                    "{\"since_breakup\":90,\"silence_any\":\"yes\",\"silence_state\":\"ongoing\"}")));
    FormState state = new FormState(later, NOON, Map.of("hope_now", List.of("2")));

    Unsealed opened = seal(NOON).open(seal(NOON).seal(state));

    assertThat(opened).isEqualTo(new Unsealed.Opened(state));
    assertThat(opened.on(Occasion.Later.class)).isEqualTo(opened);
  }

  @Test
  void takesNoFormForAnotherOccasion() {
    Unsealed opened = new Unsealed.Opened(STATE);
    Unsealed expired = new Unsealed.Expired(STATE);

    assertThat(opened.on(Occasion.First.class)).isEqualTo(opened);
    assertThat(expired.on(Occasion.First.class)).isEqualTo(expired);
    assertThat(opened.on(Occasion.Later.class)).isEqualTo(new Unsealed.Unreadable());
    assertThat(expired.on(Occasion.Later.class)).isEqualTo(new Unsealed.Unreadable());
  }

  @RepeatedTest(50)
  void opensWhateverWasTyped(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (int i = random.nextInt(80); i > 0; i--) {
      List<String> values = new ArrayList<>();
      for (int j = random.nextInt(5); j > 0; j--) {
        values.add(
            random
                .ints(random.nextInt(40), 1, 0xD7FF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
      }
      fields.put("field" + i, values);
    }
    FormState state = new FormState(FIRST, NOON, fields);

    assertThat(seal(NOON).open(seal(NOON).seal(state))).isEqualTo(new Unsealed.Opened(state));
  }

  @Test
  void expiresAfterItsLifetimeWithTheAnswersKept() {
    String sealed = seal(NOON).seal(STATE);

    assertThat(seal(NOON.plus(LIFETIME)).open(sealed)).isEqualTo(new Unsealed.Opened(STATE));
    assertThat(seal(NOON.plus(LIFETIME).plusMillis(1)).open(sealed))
        .isEqualTo(new Unsealed.Expired(STATE));
  }

  @Test
  void neverLooksTheSameTwiceAndShowsNothing() {
    String sealed = seal(NOON).seal(STATE);

    assertThat(sealed).matches("[A-Za-z0-9_-]+").isNotEqualTo(seal(NOON).seal(STATE));
  }

  @Test
  void noticesEveryChangedSign() {
    String sealed = seal(NOON).seal(STATE);
    for (int i = 0; i < sealed.length() - 1; i++) {
      char other = sealed.charAt(i) == 'A' ? 'B' : 'A';
      String changed = sealed.substring(0, i) + other + sealed.substring(i + 1);
      assertThat(seal(NOON).open(changed)).isEqualTo(new Unsealed.Unreadable());
    }
  }

  @Test
  void cannotOpenWhatAnotherKeySealed() {
    assertThat(seal(NOON).open(seal(2, NOON).seal(STATE))).isEqualTo(new Unsealed.Unreadable());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A", "AQ", "AAAA", "!!!!", "ö", "AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
  void cannotReadWhatIsNoState(String text) {
    assertThat(seal(NOON).open(text)).isEqualTo(new Unsealed.Unreadable());
  }

  @Test
  void refusesWhatUnpacksToTooMuch() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
      out.write(new byte[50_000_000]);
    }
    assertThat(packed.size()).isGreaterThan(StateSeal.LONGEST);
    try (DeflaterOutputStream out =
        new DeflaterOutputStream(packed = new ByteArrayOutputStream())) {
      out.write(new byte[10 * FormStateBytes.MOST_BYTES]);
    }

    String bomb = seal(NOON).lock(packed.toByteArray());

    assertThat(bomb.length()).isLessThan(StateSeal.LONGEST);
    assertThat(seal(NOON).open(bomb)).isEqualTo(new Unsealed.Unreadable());
  }

  @Test
  void refusesTextsThatAreTooLong() {
    assertThat(seal(NOON).open("A".repeat(StateSeal.LONGEST + 1)))
        .isEqualTo(new Unsealed.Unreadable());
  }

  @Test
  void holdsAFormThatIsFilledToTheBrim() {
    Random random = new Random(9);
    Map<String, List<String>> typed = new LinkedHashMap<>();
    for (Item<?> item : Welcome.questions()) {
      for (String field : item.fields()) {
        typed.put(field, random.ints(16, 0, 1).mapToObj(i -> noise(random)).toList());
      }
    }
    FormState full = new FormState(FIRST, NOON, Map.of()).answered(Welcome.questions(), typed);

    assertThat(seal(NOON).open(seal(NOON).seal(full))).isEqualTo(new Unsealed.Opened(full));
  }

  private static String noise(Random random) {
    return random
        .ints(AnswerType.MAX_FIELD_LENGTH, '!', '~')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static StateSeal seal(Instant now) {
    return seal(1, now);
  }

  private static StateSeal seal(int key, Instant now) {
    byte[] bytes = new byte[32];
    bytes[0] = (byte) key;
    return new StateSeal(
        new SecretKeySpec(bytes, "AES"),
        new SecureRandom(),
        Clock.fixed(now, ZoneOffset.UTC),
        LIFETIME);
  }
}
