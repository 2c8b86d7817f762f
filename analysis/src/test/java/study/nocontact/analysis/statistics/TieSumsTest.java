package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.apache.commons.math3.special.Gamma;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class TieSumsTest {

  private static final Percentage ROUNDING = Percentage.withPercentage(1e-10);

  /** Three tied deaths of hazard 2 each among others of hazard 3: denominators 9, 7, 5. */
  @Test
  void efronOfThreeDeathsWorkedByHand() {
    TieSums sums = TieSums.efron(3, 6, 3);
    assertThat(sums.log()).isCloseTo(Math.log(9 * 7 * 5), within(1e-14));
    assertThat(sums.inverse()).isCloseTo(1 / 9. + 1 / 7. + 1 / 5., within(1e-15));
    assertThat(sums.share()).isCloseTo(1 / 9. + 2 / 21. + 1 / 15., within(1e-15));
    assertThat(sums.inverseSquare()).isCloseTo(1 / 81. + 1 / 49. + 1 / 25., within(1e-15));
    assertThat(sums.shareSquare()).isCloseTo(1 / 81. + 2 / 147. + 1 / 75., within(1e-15));
    assertThat(sums.squareShare()).isCloseTo(1 / 81. + 4 / 441. + 1 / 225., within(1e-15));
  }

  @Test
  void breslowOfThreeDeathsWorkedByHand() {
    TieSums sums = TieSums.breslow(3, 6, 3);
    assertThat(sums.log()).isCloseTo(3 * Math.log(9), within(1e-14));
    assertThat(sums.inverse()).isCloseTo(3 / 9., within(1e-15));
    assertThat(sums.share()).isCloseTo(3 / 9., within(1e-15));
    assertThat(sums.squareShare()).isCloseTo(3 / 81., within(1e-15));
  }

  @Property(tries = 300, seed = "42")
  void efronEqualsTheSumOneByOne(
      @ForAll @LongRange(min = 2, max = 20_000) long deaths,
      @ForAll @DoubleRange(min = 0, max = 1e6) double surviving,
      @ForAll @DoubleRange(min = .01, max = 1e6) double dying) {
    check(surviving, dying, deaths);
  }

  @Test
  void efronEqualsTheSumOneByOneOfAMillionDeaths() {
    for (double surviving : new double[] {0, 1e-9, 1, 1e3, 1e12}) {
      check(surviving, 1e4, 1_000_000);
    }
  }

  private static void check(double surviving, double dying, long deaths) {
    TieSums sums = TieSums.efron(surviving, dying, deaths);
    TieSums direct = oneByOne(surviving, dying, deaths);
    assertThat(sums.log()).isCloseTo(direct.log(), within(1e-12 * deaths));
    assertThat(sums.inverse()).isCloseTo(direct.inverse(), ROUNDING);
    assertThat(sums.share()).isCloseTo(direct.share(), ROUNDING);
    assertThat(sums.inverseSquare()).isCloseTo(direct.inverseSquare(), ROUNDING);
    assertThat(sums.shareSquare()).isCloseTo(direct.shareSquare(), ROUNDING);
    assertThat(sums.squareShare()).isCloseTo(direct.squareShare(), ROUNDING);
  }

  private static TieSums oneByOne(double surviving, double dying, long deaths) {
    double[] sums = new double[6];
    double[] errors = new double[6];
    for (long m = 1; m <= deaths; m++) {
      double h = m / (double) deaths;
      double d = surviving + h * dying;
      double[] terms = {Math.log(d), 1 / d, h / d, 1 / d / d, h / d / d, h * h / d / d};
      for (int i = 0; i < terms.length; i++) {
        double compensated = terms[i] - errors[i];
        double next = sums[i] + compensated;
        errors[i] = (next - sums[i]) - compensated;
        sums[i] = next;
      }
    }
    return new TieSums(sums[0], sums[1], sums[2], sums[3], sums[4], sums[5]);
  }

  /** Nobody survives and each hazard is 1: harmonic numbers, and ln d!. */
  @Test
  void efronOfABillionDeathsIsDigamma() {
    long deaths = 1_000_000_000L;
    TieSums sums = TieSums.efron(0, deaths, deaths);
    double harmonic = Gamma.digamma(deaths + 1) + Gamma.GAMMA;
    assertThat(sums.inverse()).isCloseTo(harmonic, ROUNDING);
    assertThat(sums.inverseSquare())
        .isCloseTo(Math.PI * Math.PI / 6 - Gamma.trigamma(deaths + 1), ROUNDING);
    assertThat(sums.share()).isCloseTo(1, ROUNDING);
    assertThat(sums.log()).isCloseTo(Gamma.logGamma(deaths + 1.), ROUNDING);
  }
}
