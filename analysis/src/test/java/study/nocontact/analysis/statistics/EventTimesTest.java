package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventTimesTest {

  @ParameterizedTest
  @CsvSource({
    "0,0,1,1,entry must be before exit",
    "3,3,1,1,entry must be before exit",
    "5,3,1,1,entry must be before exit",
    "-1,3,1,1,entry must not be negative",
    "0,-3,1,1,entry must be before exit",
    "NaN,3,1,1,entry must be a finite number",
    "0,NaN,1,1,exit must be a finite number",
    "0,Infinity,1,1,exit must be a finite number",
    "0,3,-1,1,event must be 0 or a cause",
    "0,3,1,-1,count must not be negative",
    "0,3,1,0,there must be at least one subject"
  })
  void badRowsAreRefused(double entry, double exit, int event, long count, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                EventTimes.of(
                    new double[] {entry}, new double[] {exit}, new int[] {event}, count(count)))
        .withMessageContaining(message);
  }

  @Test
  void differentLengthsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> EventTimes.of(new double[] {1, 2}, new int[] {1}))
        .withMessageContaining("same length");
  }

  @Test
  void equalRowsAreHeldOnceWithTheirCount() {
    EventTimes data = EventTimes.of(new double[] {4, 2, 4, 4}, new int[] {1, 0, 1, 2});

    assertThat(data.cells()).hasSize(3);
    assertThat(data.subjects()).isEqualTo(4);
    assertThat(data.times()).containsExactly(2, 4);
    assertThat(data.causes()).isEqualTo(2);
    assertThat(data.events(1)).isEqualTo(2);
    assertThat(data.events(7)).isZero();
  }

  @Test
  void aSubjectIsAtRiskAfterEntryAndUpToExit() {
    EventTimes data = EventTimes.of(new double[] {2}, new double[] {5}, new int[] {1}, count(3));

    assertThat(data.atRisk(2)).isZero();
    assertThat(data.atRisk(3)).isEqualTo(3);
    assertThat(data.atRisk(5)).isEqualTo(3);
    assertThat(data.atRisk(6)).isZero();
  }

  @Test
  void subjectsAddUp() {
    EventTimes one = EventTimes.of(new double[] {2, 3}, new int[] {1, 2}, new long[] {5, 1});
    EventTimes both = one.plus(EventTimes.of(new double[] {2}, new int[] {1}, count(4)));

    assertThat(both.subjects()).isEqualTo(10);
    assertThat(both.events(1)).isEqualTo(9);
    assertThat(both.cells()).hasSize(2);
  }

  @Test
  void otherCausesBecomeCensoring() {
    EventTimes data = EventTimes.of(new double[] {2, 2, 3}, new int[] {1, 0, 2}).censoringAllBut(2);

    assertThat(data.events(1)).isEqualTo(1);
    assertThat(data.causes()).isEqualTo(1);
    assertThat(data.cells()).hasSize(2);
    assertThat(data.subjects()).isEqualTo(3);
  }

  private static long[] count(long count) {
    return new long[] {count};
  }
}
