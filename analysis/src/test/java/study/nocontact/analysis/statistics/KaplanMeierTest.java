package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class KaplanMeierTest {

  /** Times 1, 2+, 3, 3, 5+: S is 4/5 after 1, and 4/5 * 1/3 after 3. */
  private final KaplanMeier fit =
      KaplanMeier.of(
          EventTimes.of(new double[] {1, 2, 3, 5}, new int[] {1, 0, 1, 0}, counts(1, 1, 2, 1)));

  @Test
  void survivalIsTheProductWorkedByHand() {
    assertThat(fit.survival(.5)).isEqualTo(1);
    assertThat(fit.survival(1)).isCloseTo(.8, within(1e-15));
    assertThat(fit.survival(2.9)).isCloseTo(.8, within(1e-15));
    assertThat(fit.survival(3)).isCloseTo(4. / 15, within(1e-15));
    assertThat(fit.survival(99)).isCloseTo(4. / 15, within(1e-15));
  }

  @Test
  void greenwoodIsTheSumWorkedByHand() {
    double sum = 1. / (5 * 4) + 2. / (3 * 1);
    assertThat(fit.standardError(3)).isCloseTo(4. / 15 * Math.sqrt(sum), within(1e-15));
    assertThat(fit.standardError(.5)).isZero();
  }

  @Test
  void intervalIsTheLogLogTransform() {
    double survival = 4. / 15;
    double half = 1.959963984540054 * fit.standardError(3) / (survival * -Math.log(survival));
    Interval interval = fit.interval(3, .95);
    assertThat(interval.lower()).isCloseTo(Math.pow(survival, Math.exp(half)), within(1e-12));
    assertThat(interval.upper()).isCloseTo(Math.pow(survival, Math.exp(-half)), within(1e-12));
  }

  @Test
  void intervalSaysNothingWhileNobodyHadTheEvent() {
    assertThat(fit.interval(.5, .95)).isEqualTo(new Interval(0, 1, .95));
  }

  @Test
  void errorIsZeroOnceNobodyIsLeft() {
    KaplanMeier all = KaplanMeier.of(EventTimes.of(new double[] {1, 2}, new int[] {1, 1}));
    assertThat(all.survival(2)).isZero();
    assertThat(all.standardError(2)).isZero();
  }

  private static long[] counts(long... counts) {
    return counts;
  }

  @TestFactory
  Stream<DynamicTest> agreesWithR() {
    int[] died =
        Arrays.stream(Golden.column("lung.csv", "status")).mapToInt(s -> s == 2 ? 1 : 0).toArray();
    KaplanMeier lung = KaplanMeier.of(EventTimes.of(Golden.column("lung.csv", "time"), died));
    Golden golden =
        Golden.of("G04").without("nrisk.", "log.", "plain.", "median.", "rmst", "nelson");
    for (int day : new int[] {90, 365, 730}) {
      Interval interval = lung.interval(day, .95);
      golden
          .put("S." + day, lung.survival(day))
          .put("se." + day, lung.standardError(day))
          .put("log-log.lo." + day, interval.lower())
          .put("log-log.hi." + day, interval.upper());
    }
    return golden.tests();
  }

  @Test
  void timeThatIsNotANumberIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> fit.survival(Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> fit.interval(Double.NaN, .95));
  }
}
