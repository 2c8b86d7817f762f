package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RiskSumsTest {

  private static final double[] X = {3, -2, 0.1, 0.7};

  @Test
  void sumsAreThoseOfTheCovariates() {
    RiskSums sums = new RiskSums(2);
    sums.add(2, X, 0);
    sums.add(1, X, 2);
    assertThat(sums.total()).isEqualTo(3);
    assertThat(sums.first(0)).isEqualTo(6.1);
    assertThat(sums.first(1)).isEqualTo(-3.3);
    assertThat(sums.second(0, 0)).isEqualTo(18.01);
    assertThat(sums.second(1, 0)).isEqualTo(-11.93);
    assertThat(sums.second(1, 1)).isEqualTo(8.49);
  }

  @Test
  void thoseWhoLeaveLeaveNoTraceHoweverLargeTheirHazard() {
    RiskSums sums = new RiskSums(2);
    sums.add(.3, X, 2);
    sums.add(1e12, X, 0);
    sums.add(-1e12, X, 0);
    RiskSums alone = new RiskSums(2);
    alone.add(.3, X, 2);
    assertThat(sums.total()).isEqualTo(alone.total());
    assertThat(sums.first(1)).isEqualTo(alone.first(1));
    assertThat(sums.second(1, 1)).isEqualTo(alone.second(1, 1));
  }
}
