package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class KendallTauTest {

  private static final double[] X = {1, 1, 1, 2, 2, 2, 3, 3, 3};
  private static final double[] Y = {1, 2, 3, 1, 2, 3, 1, 2, 3};
  private static final long[] COUNTS = {10, 5, 3, 4, 8, 6, 1, 7, 12};

  /**
   * {@code cor.test(method = "kendall", exact = FALSE)}, and Brown and Benedetti's formula, which
   * there equals the infinitesimal jackknife; R 4.2.2.
   */
  @Test
  void agreesWithR() {
    KendallTau tau = KendallTau.of(X, Y, COUNTS);
    assertThat(tau.estimate()).isCloseTo(0.433866499270991, within(1e-13));
    assertThat(tau.pValue(Alternative.TWO_SIDED, false))
        .isCloseTo(0.000302250625989793, within(1e-15));
    assertThat(tau.pValue(Alternative.TWO_SIDED, true))
        .isCloseTo(0.000311730703195416, within(1e-15));
    assertThat(tau.pValue(Alternative.GREATER, false))
        .isCloseTo(0.000302250625989793 / 2, within(1e-15));
    assertThat(tau.standardError()).isCloseTo(0.100737173312784, within(1e-13));
  }

  /** (1,1), (2,3), (3,2): two pairs agree, one does not. */
  @Test
  void threePeopleWorkedByHand() {
    KendallTau tau =
        KendallTau.of(new double[] {3, 1, 2}, new double[] {2, 1, 3}, new long[] {1, 1, 1});
    assertThat(tau.surplus()).isEqualTo(1);
    assertThat(tau.estimate()).isCloseTo(1 / 3.0, within(1e-15));
    assertThat(tau.nullVariance()).isCloseTo(3 * 2 * 11 / 18.0, within(1e-12));
  }

  @Property(tries = 100, seed = "37")
  void turningAMeasureRoundTurnsTau(@ForAll @Size(9) long[] drawn) {
    long[] counts = TwoSamplesTest.counts(drawn, 30);
    KendallTau tau = KendallTau.of(X, Y, counts);
    KendallTau turned = KendallTau.of(Arrays.stream(X).map(x -> -x * x).toArray(), Y, counts);
    KendallTau exchanged = KendallTau.of(Y, X, counts);
    assertThat(turned.estimate()).isCloseTo(-tau.estimate(), within(1e-12));
    assertThat(turned.standardError()).isCloseTo(tau.standardError(), within(1e-12));
    assertThat(exchanged.standardError()).isCloseTo(tau.standardError(), within(1e-12));
    assertThat(exchanged.nullVariance()).isCloseTo(tau.nullVariance(), within(1e-6));
    assertThat(tau.interval(.9).contains(tau.estimate())).isTrue();
    assertThat(tau.interval(.9).within(-1, 1)).isTrue();
  }

  @Test
  void countsAreAsGoodAsRepetition() {
    double[] x = new double[56];
    double[] y = new double[56];
    int person = 0;
    for (int cell = 0; cell < X.length; cell++) {
      for (int i = 0; i < COUNTS[cell]; i++) {
        x[person] = X[cell];
        y[person++] = Y[cell];
      }
    }
    long[] ones = new long[56];
    Arrays.fill(ones, 1);
    KendallTau people = KendallTau.of(x, y, ones);
    KendallTau cells = KendallTau.of(X, Y, COUNTS);
    assertThat(people.estimate()).isEqualTo(cells.estimate());
    assertThat(people.nullVariance()).isEqualTo(cells.nullVariance());
    assertThat(people.standardError()).isCloseTo(cells.standardError(), within(1e-14));
  }

  @Test
  void aPerfectRelationHasNoInterval() {
    KendallTau perfect =
        KendallTau.of(new double[] {1, 2, 3}, new double[] {1, 2, 3}, new long[] {5, 5, 5});
    assertThat(perfect.estimate()).isCloseTo(1, within(1e-15));
    assertThat(perfect.interval(.95)).isEqualTo(new Interval(-1, 1, .95));
    assertThat(perfect.pValue(Alternative.TWO_SIDED, false)).isLessThan(.001);
  }

  @Test
  void refusesMeasuresThatDoNotVary() {
    assertThatThrownBy(
            () -> KendallTau.of(new double[] {1, 1}, new double[] {1, 2}, new long[] {5, 5}))
        .isInstanceOf(NotEstimableException.class);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> KendallTau.of(new double[] {1, 2}, new double[] {1, 2}, new long[] {1, 1}))
        .withMessageContaining("three");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KendallTau.of(new double[0], new double[0], new long[0]));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> KendallTau.of(new double[] {1}, new double[] {1, 2}, new long[] {1, 1}));
  }

  /** tanh(atanh(tau) +- qnorm(.975) se / (1 - tau^2)), R 4.2.2. */
  @Test
  void intervalAgreesWithR() {
    Interval interval = KendallTau.of(X, Y, COUNTS).interval(.95);
    assertThat(interval.lower()).isCloseTo(.217874736457437, within(1e-12));
    assertThat(interval.upper()).isCloseTo(.609343299972453, within(1e-12));
  }

  @Test
  void zeroHasNoSignAndCellsWithoutPeopleNoRank() {
    double[] plain = {0, 0, 1, 2};
    double[] signed = {0., -0., 1, 2};
    double[] y = {0, 3, 1, 2};
    long[] counts = {3, 4, 0, 5};
    KendallTau tau = KendallTau.of(plain, y, counts);
    assertThat(KendallTau.of(signed, y, counts)).isEqualTo(tau);
    assertThat(KendallTau.of(y, signed, counts)).isEqualTo(KendallTau.of(y, plain, counts));
    assertThat(KendallTau.of(new double[] {0, 0, 2}, new double[] {0, 3, 2}, new long[] {3, 4, 5}))
        .isEqualTo(tau);
  }
}
