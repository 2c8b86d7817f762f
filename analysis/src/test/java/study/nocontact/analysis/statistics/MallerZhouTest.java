package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MallerZhouTest {

  /** The part of case G16 that says how long follow-up was. */
  static Golden colon(Golden golden) {
    int[] event =
        Arrays.stream(Golden.column("colon_recurrence.csv", "status"))
            .mapToInt(status -> (int) status)
            .toArray();
    MallerZhou result =
        MallerZhou.of(EventTimes.of(Golden.column("colon_recurrence.csv", "time"), event));
    return golden
        .put("last.event.time", result.lastEventTime())
        .put("last.time", result.lastTime())
        .put("maller.zhou.alpha.n", result.alpha());
  }

  /** Last event 6, last exit 8: of six subjects those with events at 5 and 6 lie in (4, 6]. */
  @Test
  void alphaIsThePowerWorkedByHand() {
    EventTimes data = EventTimes.of(new double[] {1, 4, 5, 6, 7, 8}, new int[] {1, 1, 1, 2, 0, 0});
    MallerZhou result = MallerZhou.of(data);
    assertThat(result.lateEvents()).isEqualTo(2);
    assertThat(result.subjects()).isEqualTo(6);
    assertThat(result.alpha()).isCloseTo(Math.pow(4. / 6, 6), within(1e-15));
  }

  @Test
  void alphaIsOneWhenTheLastExitIsAnEventAndSmallWhenTheGapIsLong() {
    assertThat(MallerZhou.of(EventTimes.of(new double[] {1, 2}, new int[] {0, 1})).alpha())
        .isEqualTo(1);
    EventTimes together = EventTimes.of(new double[] {2, 2}, new int[] {1, 1});
    assertThat(MallerZhou.of(together).lateEvents()).isZero();
    EventTimes late = EventTimes.of(new double[] {1, 1.5, 9}, new int[] {1, 1, 0});
    assertThat(MallerZhou.of(late).alpha()).isCloseTo(1. / 27, within(1e-15));
  }

  @Property(tries = 100, seed = "42")
  void countsEqualRepetitionAndTimesScale(@ForAll @IntRange(max = 10_000) int seed) {
    DrawnTimes rows = DrawnTimes.of(seed, 20);
    MallerZhou result = MallerZhou.of(rows.data());
    MallerZhou hours = MallerZhou.of(rows.scaled(24).data());
    assertThat(MallerZhou.of(rows.repeated().data())).isEqualTo(result);
    assertThat(hours.alpha()).isEqualTo(result.alpha());
    assertThat(hours.lastEventTime()).isEqualTo(24 * result.lastEventTime());
  }

  @Test
  void badInputIsRefused() {
    EventTimes none = EventTimes.of(new double[] {1, 2}, new int[] {0, 0});
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> MallerZhou.of(none))
        .withMessageContaining("no event");
    EventTimes delayed =
        EventTimes.of(new double[] {1}, new double[] {3}, new int[] {1}, new long[] {2});
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MallerZhou.of(delayed))
        .withMessageContaining("delayed entry");
  }
}
