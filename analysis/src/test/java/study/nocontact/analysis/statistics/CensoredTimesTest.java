package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CensoredTimesTest {

  @ParameterizedTest
  @CsvSource({
    "-1, 3, 5, 1, entry must be at least 0",
    "4, 3, 5, 1, entry must be at least 0 and at most lower",
    "3, 3, 3, 1, above entry",
    "0, 5, 3, 1, upper must be at least lower",
    "0, 0, 0, 1, above entry",
    "0, 3, NaN, 1, upper must be at least lower",
    "NaN, 3, 5, 1, entry must be a finite number",
    "0, NaN, 5, 1, lower must be a finite number",
    "0, Infinity, Infinity, 1, lower must be a finite number",
    "0, 3, 5, -1, count must not be negative",
    "0, 3, 5, 0, at least one subject"
  })
  void badBoundsAreRefused(double entry, double lower, double upper, long count, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CensoredTimes.between(
                    new double[] {entry},
                    new double[] {lower},
                    new double[] {upper},
                    new long[] {count}))
        .withMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 1, exit must be above zero",
    "0, Infinity, 1, exit must be a finite number",
    "3, 3, 1, above entry",
    "0, 3, -1, event must not be negative"
  })
  void badObservationsAreRefused(double entry, double exit, int event, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CensoredTimes.observed(
                    new double[] {entry}, new double[] {exit}, new int[] {event}, new long[] {1}))
        .withMessageContaining(message);
  }

  @Test
  void differentLengthsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CensoredTimes.observed(new double[1], new double[] {1, 2}, new int[2], new long[2]))
        .withMessageContaining("same length");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CensoredTimes.observed(new double[2], new double[] {1, 2}, new int[1], new long[2]))
        .withMessageContaining("same length");
  }

  @Test
  void anyCauseOfEventTimesIsTheEvent() {
    CensoredTimes data =
        CensoredTimes.of(
            EventTimes.of(
                new double[] {1, 0, 0, 0},
                new double[] {4, 4, 4, 6},
                new int[] {0, 1, 2, 1},
                new long[] {2, 3, 5, 7}));
    assertThat(data.rows()).isEqualTo(4);
    assertThat(data.subjects()).isEqualTo(17);
    assertThat(data.events()).isEqualTo(15);
  }

  @Test
  void rowsKeepTheirOrder() {
    CensoredTimes data =
        CensoredTimes.observed(
            new double[2], new double[] {9, 2}, new int[] {0, 1}, new long[] {1, 4});
    assertThat(data.lower(0)).isEqualTo(9);
    assertThat(data.hasEvent(0)).isFalse();
    assertThat(data.isExact(1)).isTrue();
    assertThat(data.count(1)).isEqualTo(4);
  }
}
