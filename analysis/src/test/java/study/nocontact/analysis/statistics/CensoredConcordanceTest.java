package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CensoredConcordanceTest {

  private static final double[] SCORE = {3, 1, 2, 2, 5, 1};
  private static final double[] TIME = {1, 2, 2, 3, 2, 4};
  private static final int[] EVENT = {1, 1, 0, 1, 1, 0};

  /** R 4.2.2, survival 3.5-3: concordance(Surv(time, status - 1) ~ score, lung, reverse = TRUE). */
  @Test
  void lungMatchesR() {
    CensoredConcordance age = lung("age");
    assertThat(age.estimate()).isCloseTo(0.5502398321175177, within(1e-13));
    assertThat(age.standardError()).isCloseTo(0.0251421115943329, within(1e-12));
    assertThat(age.concordant()).isEqualTo(10717);
    assertThat(age.discordant()).isEqualTo(8706);
    assertThat(age.tied()).isEqualTo(591);
    CensoredConcordance performance = lung("ph.ecog");
    assertThat(performance.estimate()).isCloseTo(0.6044625259008440, within(1e-13));
    assertThat(performance.standardError()).isCloseTo(0.0239015269152603, within(1e-12));
    assertThat(performance.tied()).isEqualTo(7137);
    assertThat(performance.interval(.95).outside(0, .55)).isTrue();
  }

  private static CensoredConcordance lung(String name) {
    double[] all = Golden.column("lung.csv", name);
    double[] times = Golden.column("lung.csv", "time");
    double[] status = Golden.column("lung.csv", "status");
    int[] known = IntStream.range(0, all.length).filter(i -> all[i] == all[i]).toArray();
    return CensoredConcordance.of(
        Arrays.stream(known).mapToDouble(i -> all[i]).toArray(),
        Arrays.stream(known).mapToDouble(i -> times[i]).toArray(),
        Arrays.stream(known).map(i -> (int) status[i] - 1).toArray(),
        Arrays.stream(known).mapToLong(i -> 1).toArray());
  }

  /**
   * Event at 1 against the other five: higher than 1, 2, 2, 1, lower than 5. Events at 2 (scores 1
   * and 5) against the three censored at 2 or seen later (2, 2, 1): 0 higher, 2 lower, 1 tied; 3
   * higher. Event at 3 against 1: higher.
   */
  @Test
  void pairsAreCountedByHand() {
    CensoredConcordance c =
        CensoredConcordance.of(SCORE, TIME, EVENT, new long[] {1, 1, 1, 1, 1, 1});
    assertThat(c.concordant()).isEqualTo(8);
    assertThat(c.discordant()).isEqualTo(3);
    assertThat(c.tied()).isEqualTo(1);
    assertThat(c.estimate()).isCloseTo(8.5 / 12, within(1e-14));
  }

  @Property(tries = 60, seed = "42")
  void rowWithCountEqualsSoManyRowsAndTimesMayBeStretched(
      @ForAll @Size(6) List<@IntRange(min = 1, max = 5) Integer> counts) {
    int people = counts.stream().mapToInt(i -> i).sum();
    double[] score = new double[people];
    double[] time = new double[people];
    int[] event = new int[people];
    long[] ones = new long[people];
    int next = people;
    for (int i = 0; i < 6; i++) {
      for (int j = 0; j < counts.get(i); j++) {
        next--;
        score[next] = Math.exp(SCORE[i]);
        time[next] = 7 * TIME[i];
        event[next] = EVENT[i];
        ones[next] = 1;
      }
    }
    CensoredConcordance cells =
        CensoredConcordance.of(SCORE, TIME, EVENT, counts.stream().mapToLong(i -> i).toArray());
    CensoredConcordance each = CensoredConcordance.of(score, time, event, ones);
    assertThat(cells.estimate()).isCloseTo(each.estimate(), within(1e-12));
    assertThat(cells.standardError()).isCloseTo(each.standardError(), within(1e-12));
  }

  @Property(tries = 60, seed = "42")
  void turningTheScoreTurnsTheIndex(
      @ForAll @Size(6) List<@IntRange(min = 1, max = 5) Integer> counts) {
    long[] count = counts.stream().mapToLong(i -> i).toArray();
    double[] turned = Arrays.stream(SCORE).map(s -> -s).toArray();
    CensoredConcordance one = CensoredConcordance.of(SCORE, TIME, EVENT, count);
    CensoredConcordance other = CensoredConcordance.of(turned, TIME, EVENT, count);
    assertThat(one.estimate()).isCloseTo(1 - other.estimate(), within(1e-12));
    assertThat(one.standardError()).isCloseTo(other.standardError(), within(1e-12));
  }

  @Test
  void withoutCensoringTwoClassesGiveTheAuc() {
    // Time 1 for successes, 2 for failures: pairs of a success and a failure.
    double[] score = {1, 2, 2, 3};
    CensoredConcordance c =
        CensoredConcordance.of(
            score, new double[] {2, 2, 1, 1}, new int[] {0, 0, 1, 1}, new long[] {4, 3, 2, 5});
    Auc auc = Auc.of(new double[] {1, 2, 3}, new long[] {0, 2, 5}, new long[] {4, 5, 5});
    assertThat(c.estimate()).isCloseTo(auc.estimate(), within(1e-14));
  }

  @Test
  void badInputIsRefused() {
    long[] ones = {1, 1, 1, 1, 1, 1};
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> CensoredConcordance.of(SCORE, TIME, new int[6], ones))
        .withMessageContaining("no two people");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CensoredConcordance.of(SCORE, TIME, new int[] {1, 1, 2, 1, 1, 0}, ones));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CensoredConcordance.of(SCORE, new double[5], EVENT, ones));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CensoredConcordance.of(
                    new double[] {1, 2, 3, 4, 5, Double.NaN}, TIME, EVENT, ones));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> CensoredConcordance.of(SCORE, TIME, EVENT, new long[] {1, 1, 1, 1, 1, -1}));
  }
}
