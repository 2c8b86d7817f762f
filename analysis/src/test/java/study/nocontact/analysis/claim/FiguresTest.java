package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import study.nocontact.analysis.statistics.Interval;

class FiguresTest {

  @Test
  void neverSaysThatAProbabilityIsNothingOrCertain() {
    assertThat(Figures.p(0)).isEqualTo("p < .001");
    assertThat(Figures.p(.0009999)).isEqualTo("p < .001");
    assertThat(Figures.p(.0312)).isEqualTo("p = .031");
    assertThat(Figures.p(.9994)).isEqualTo("p > .999");
    assertThat(Figures.p(.999)).isEqualTo("p = .999");
  }

  @Test
  void signsDifferences() {
    assertThat(Figures.points(.0123)).isEqualTo("+1.2");
    assertThat(Figures.points(-.0123)).isEqualTo("\u22121.2");
    assertThat(Figures.points(-.0001)).isEqualTo("+0.0");
  }

  @Test
  void boundsExtremeBayesFactors() {
    assertThat(Figures.bayesFactor(0)).isEqualTo("< 0.001");
    assertThat(Figures.bayesFactor(.0123)).isEqualTo("= 0.012");
    assertThat(Figures.bayesFactor(6.98)).isEqualTo("= 7.0");
    assertThat(Figures.bayesFactor(Double.POSITIVE_INFINITY)).isEqualTo("> 1,000");
  }

  @Test
  void givesCoverageWithTheDecimalsItHas() {
    assertThat(Figures.coverage(new Interval(0, 1, .95))).isEqualTo("95");
    assertThat(Figures.coverage(new Interval(0, 1, .9))).isEqualTo("90");
    assertThat(Figures.coverage(new Interval(0, 1, .9751))).isEqualTo("97.51");
  }
}
