package study.nocontact.analysis.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import study.nocontact.analysis.instrument.Categories.Breaker;
import study.nocontact.analysis.instrument.Categories.Precision;
import study.nocontact.analysis.instrument.Recode;
import study.nocontact.analysis.instrument.SurveyInstrument;

class RecallTest {

  @ParameterizedTest
  @CsvSource({
    "1,1",
    "3,3",
    "4,7",
    "9,7",
    "10,14",
    "17,14",
    "18,21",
    "25,21",
    "26,30",
    "42,30",
    "43,60",
    "73,60",
    "74,90",
    "103,90",
    "104,120",
    "146,120",
    "147,180",
    "256,180",
    "257,365",
    "516,365",
    "517,517",
    "9999,9999"
  })
  void roundsToTheNearestByRatio(int days, int round) {
    assertThat(Recall.nearestRound(days)).isEqualTo(round);
  }

  @Property
  void roundingNeverLeavesTheCatchmentBin(@ForAll @IntRange(min = 1, max = 9999) int days) {
    Recode bins = SurveyInstrument.SILENCE_LENGTH.ladder().get(0);
    assertThat(bins.groupOf(Recall.nearestRound(days))).isEqualTo(bins.groupOf(days));
  }

  @Property
  void aLengthReportedAsItEndedIsTrue(
      @ForAll @IntRange(min = 1, max = 900) int days, @ForAll long seed) {
    Silence silence = new Silence(0, days, true, Breaker.ME);
    Recall recall = Recall.of(silence, World.HEAPED, 1000, new Chance(seed, 0));
    if (recall.prospective()) {
      assertThat(recall.days()).isEqualTo(days);
      assertThat(recall.precision()).isNotEqualTo(Precision.ROUGH);
    } else {
      assertThat(recall.days()).isIn(days, Recall.nearestRound(days));
    }
  }

  @Property
  void nobodyRecallsMoreThanThereWasTimeFor(
      @ForAll @IntRange(min = 1, max = 500) int days, @ForAll long seed) {
    Silence silence = new Silence(3, days, true, Breaker.ME);
    Recall recall = Recall.of(silence, World.HEAPED, days + 3, new Chance(seed, 0));
    assertThat(recall.days()).isLessThanOrEqualTo(days);
  }

  @Property
  void aSilenceThatLastsIsNeverProspective(@ForAll long seed) {
    Silence silence = new Silence(0, 50, false, null);
    assertThat(Recall.of(silence, World.BUMP, 50, new Chance(seed, 0)).prospective()).isFalse();
  }

  @Test
  void heapingIsAsFrequentAsTheWorldSays() {
    Silence silence = new Silence(0, 33, true, Breaker.ME);
    for (World world : World.values()) {
      int recalled = 0;
      int rounded = 0;
      for (int index = 0; index < 20_000; index++) {
        Recall recall = Recall.of(silence, world, 1000, new Chance(1, index));
        recalled += recall.prospective() ? 0 : 1;
        rounded += recall.days() == 30 ? 1 : 0;
      }
      double error = Math.sqrt(world.heaping() * (1 - world.heaping()) / recalled);
      assertThat((double) rounded / recalled)
          .isBetween(world.heaping() - 4 * error, world.heaping() + 4 * error);
      assertThat(recalled / 20_000.0).isBetween(0.586, 0.614);
    }
  }
}
