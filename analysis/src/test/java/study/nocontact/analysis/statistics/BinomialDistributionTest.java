package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class BinomialDistributionTest {

  @Test
  void massesAreThoseWorkedByHand() {
    Binomial model = new Binomial(4, 0.25);
    assertThat(model.mass(0)).isCloseTo(81 / 256.0, within(1e-15));
    assertThat(model.mass(1)).isCloseTo(108 / 256.0, within(1e-15));
    assertThat(model.mass(4)).isCloseTo(1 / 256.0, within(1e-16));
    assertThat(model.mass(5)).isZero();
  }

  @Test
  void massesAddUpToTheTails() {
    Binomial model = new Binomial(300, 0.9);
    double sum = LongStream.rangeClosed(285, 300).mapToDouble(model::mass).sum();
    assertThat(sum / model.atLeast(285)).isCloseTo(1, within(1e-12));
    assertThat(model.atMost(284)).isCloseTo(1 - sum, within(1e-13));
  }

  /** R 4.2.2: dbinom(9003000, 1e7, .9). */
  @Test
  void millionsOfTrialsKeepTheirPrecision() {
    assertThat(new Binomial(10_000_000, 0.9).mass(9_003_000) / 2.824641118527449e-06)
        .isCloseTo(1, within(1e-9));
  }

  @Test
  void stirlingErrorsMakeUpLogFactorials() {
    double halfLogTwoPi = Math.log(2 * Math.PI) / 2;
    assertThat(Stirling.error(5) + halfLogTwoPi + 5.5 * Math.log(5) - 5)
        .isCloseTo(Math.log(120), within(1e-15));
    assertThat(Stirling.error(20) + halfLogTwoPi + 20.5 * Math.log(20) - 20)
        .isCloseTo(Math.log(2432902008176640000.0), within(1e-13));
  }
}
