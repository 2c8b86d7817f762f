package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import study.nocontact.analysis.instrument.Categories.Breaker;

class CatchmentBinsTest {

  @Test
  void holdsEveryDayWithItsNearestPreferredDayAsARatio() {
    int[] preferred = CatchmentBins.preferred();
    for (int day = 1; day <= 1000; day++) {
      int bin = CatchmentBins.of(day);
      for (int other : preferred) {
        assertThat(ratio(day, preferred[bin])).isLessThanOrEqualTo(ratio(day, other) + 1e-9);
      }
    }
  }

  private static double ratio(int day, int preferred) {
    return Math.abs(Math.log((double) day / preferred));
  }

  @Test
  void leavesNoGap() {
    assertThat(CatchmentBins.first(0)).isZero();
    for (int bin = 1; bin < CatchmentBins.COUNT; bin++) {
      assertThat(CatchmentBins.first(bin)).isEqualTo(CatchmentBins.last(bin - 1) + 1);
    }
    assertThat(CatchmentBins.first(CatchmentBins.TARGET)).isEqualTo(26);
    assertThat(CatchmentBins.last(CatchmentBins.TARGET)).isEqualTo(42);
    assertThat(CatchmentBins.of(Integer.MAX_VALUE)).isEqualTo(8);
  }

  @Test
  void placesABinByTheLengthsThatAreNotItsPreferredDay() {
    Reports reports =
        new Reports()
            .add(1000, Reports.ended(30, Breaker.ME))
            .add(20, Reports.ended(40, Breaker.ME));

    BinnedReunions bins = BinnedReunions.of(ReunionTally.of(Selection.all(reports.table(), "")));

    assertThat(bins.logTimes()[CatchmentBins.TARGET]).isCloseTo(Math.log(40), within(1e-12));
    assertThat(bins.all()[CatchmentBins.TARGET]).isEqualTo(1020);
    assertThat(bins.logTimes()[0]).isCloseTo(Math.log(3), within(1e-12));
  }
}
