package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The errors of a whole curve, found in one pass, are those of each of its points. */
class IncidenceErrorsTest {

  @Property(tries = 500, seed = "42")
  void onePassAgreesWithEveryPointWithDelayedEntryAndCounts(
      @ForAll @Size(14) List<@IntRange(max = 6) Integer> entries,
      @ForAll @Size(14) List<@IntRange(min = 1, max = 5) Integer> stays,
      @ForAll @Size(14) List<@IntRange(max = 2) Integer> events,
      @ForAll @Size(14) List<@IntRange(min = 1, max = 9) Integer> counts) {
    double[] entry = entries.stream().mapToDouble(i -> i).toArray();
    double[] exit = new double[entry.length];
    for (int i = 0; i < exit.length; i++) {
      exit[i] = entry[i] + stays.get(i);
    }
    int[] event = events.stream().mapToInt(i -> i).toArray();
    long[] count = counts.stream().mapToLong(i -> i).toArray();

    AalenJohansen fit = AalenJohansen.of(EventTimes.of(entry, exit, event, count));

    assertCurvesAgree(fit, 1, 1e-9);
    assertCurvesAgree(fit, 2, 1e-9);
  }

  @Test
  void onePassAgreesWithEveryPointOfTenMillionPeople() {
    Random random = new Random(7);
    int size = 2_000;
    double[] exit = new double[size];
    int[] event = new int[size];
    long[] count = new long[size];
    for (int i = 0; i < size; i++) {
      exit[i] = 1 + i / 4;
      event[i] = i % 4;
      count[i] = 1 + (long) (20_000 * random.nextDouble() * Math.exp(-exit[i] / 40));
    }

    AalenJohansen fit = AalenJohansen.of(EventTimes.of(exit, event, count));

    assertCurvesAgree(fit, 1, 1e-9);
    assertCurvesAgree(fit, 3, 1e-9);
    assertCurvesAgree(fit, 4, 0);
  }

  @Test
  void certaintyHasNoErrorHoweverManyPeopleThereAre() {
    AalenJohansen fit =
        AalenJohansen.of(
            EventTimes.of(
                new double[] {1, 2, 3, 4}, new int[] {1, 1, 1, 1}, new long[] {700, 80, 9, 1}));

    List<CumulativeIncidence> curve = fit.curve(1);

    assertThat(curve.get(2).standardError())
        .isCloseTo(Math.sqrt(789. / 790 / 790 / 790), within(1e-15));
    assertThat(curve.get(3).standardError()).isCloseTo(0, within(1e-15));
  }

  private static void assertCurvesAgree(AalenJohansen fit, int cause, double tolerance) {
    for (CumulativeIncidence point : fit.curve(cause)) {
      CumulativeIncidence direct = fit.at(cause, point.time());
      assertThat(point.estimate()).isEqualTo(direct.estimate());
      assertThat(point.atRisk()).isEqualTo(direct.atRisk());
      assertThat(point.standardError())
          .isCloseTo(direct.standardError(), within(1e-13 + tolerance * direct.standardError()));
      assertThat(point.interval().upper()).isCloseTo(direct.interval().upper(), within(tolerance));
    }
  }
}
