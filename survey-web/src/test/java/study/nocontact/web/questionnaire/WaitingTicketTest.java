package study.nocontact.web.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import study.nocontact.web.HandClock;

class WaitingTicketTest {

  private final HandClock clock = new HandClock();
  private final WaitingTicket tickets =
      new WaitingTicket(new SecretKeySpec(new byte[32], "HmacSHA256"), clock);

  @Test
  void isOverAfterAMinuteAndNoSooner() {
    String ticket = tickets.of("mine");
    clock.advance(WaitingTicket.WAIT.minusMillis(1));
    assertThat(tickets.isOver(ticket, "mine")).isFalse();

    clock.advance(Duration.ofMillis(1));

    assertThat(tickets.isOver(ticket, "mine")).isTrue();
  }

  @Test
  void countsForItsCodeOnly() {
    String ticket = tickets.of("mine");
    clock.advance(WaitingTicket.WAIT);

    assertThat(tickets.isOver(ticket, "other")).isFalse();
  }

  @Test
  void doesNotStartAgainWhenSomebodyPressesTooEarly() {
    String ticket = tickets.of("mine");
    clock.advance(Duration.ofSeconds(10));

    assertThat(tickets.keptOrNew(ticket, "mine")).isEqualTo(ticket);
    assertThat(tickets.keptOrNew(ticket, "other")).isNotEqualTo(ticket);
    assertThat(tickets.keptOrNew("", "mine")).isNotEqualTo(ticket);
  }

  @Test
  void endsAfterHalfADay() {
    String ticket = tickets.of("mine");
    clock.advance(Duration.ofHours(12));

    assertThat(tickets.isOver(ticket, "mine")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "0", "0.", "1.ab", "999999999999999.00", "-5.00", "x.y"})
  void nothingElseIsATicket(String text) {
    clock.advance(WaitingTicket.WAIT);

    assertThat(tickets.isOver(text, "mine")).isFalse();
  }

  @Test
  void anEarlierTimeCannotBeWrittenIntoIt() {
    String ticket = tickets.of("mine");
    String sign = ticket.substring(ticket.indexOf('.'));

    assertThat(tickets.isOver("1000" + sign, "mine")).isFalse();
  }
}
