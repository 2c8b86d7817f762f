package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CohenKappaTest {

  /** Closed forms in R 4.2.2; the error also by the multinomial delta method there. */
  @Test
  void threeCategoriesMatchR() {
    CohenKappa kappa = CohenKappa.of(new long[][] {{44, 7, 9}, {5, 20, 6}, {1, 3, 5}});
    assertThat(kappa.estimate()).isCloseTo(0.4736842105263159, within(1e-12));
    assertThat(kappa.standardError()).isCloseTo(0.0718197130612992, within(1e-12));
    assertThat(kappa.nullStandardError()).isCloseTo(0.0736088666770022, within(1e-12));
    assertThat(kappa.observed()).isCloseTo(.69, within(1e-12));
    assertThat(kappa.expected()).isCloseTo(.411, within(1e-12));
    assertThat(kappa.pairs()).isEqualTo(100);
  }

  /** 20 + 15 of 50 agree: po = .7; margins .5, .5 and .6, .4: pe = .5; kappa = .2/.5. */
  @Test
  void twoCategoriesByHand() {
    CohenKappa kappa = CohenKappa.of(new long[][] {{20, 5}, {10, 15}});
    assertThat(kappa.estimate()).isCloseTo(.4, within(1e-12));
    Interval interval = kappa.interval(.95);
    assertThat(interval.upper() - .4)
        .isCloseTo(1.959963984540054 * kappa.standardError(), within(1e-12));
  }

  @Test
  void fullAgreementIsOneWithoutError() {
    CohenKappa kappa = CohenKappa.of(new long[][] {{4, 0}, {0, 6}});
    assertThat(kappa.estimate()).isCloseTo(1, within(1e-12));
    assertThat(kappa.standardError()).isCloseTo(0, within(1e-7));
  }

  @Property(tries = 60, seed = "42")
  void orderOfRatersAndOfCategoriesDoesNotMatter(
      @ForAll @Size(9) List<@IntRange(min = 1, max = 30) Integer> cells) {
    long[][] table = new long[3][3];
    long[][] turned = new long[3][3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        table[i][j] = cells.get(3 * i + j);
        turned[2 - j][2 - i] = table[i][j];
      }
    }
    CohenKappa kappa = CohenKappa.of(table);
    assertThat(CohenKappa.of(turned).estimate()).isCloseTo(kappa.estimate(), within(1e-12));
    assertThat(CohenKappa.of(turned).standardError())
        .isCloseTo(kappa.standardError(), within(1e-12));
  }

  @Property(tries = 60, seed = "42")
  void kTimesAsManyPairsShrinkTheErrorByTheRootOfK(
      @ForAll @Size(4) List<@IntRange(min = 1, max = 30) Integer> cells,
      @ForAll @IntRange(min = 2, max = 50) int k) {
    long a = cells.get(0);
    long b = cells.get(1);
    long c = cells.get(2);
    long d = cells.get(3);
    CohenKappa once = CohenKappa.of(new long[][] {{a, b}, {c, d}});
    CohenKappa often = CohenKappa.of(new long[][] {{k * a, k * b}, {k * c, k * d}});
    assertThat(often.estimate()).isCloseTo(once.estimate(), within(1e-12));
    assertThat(often.standardError() * Math.sqrt(k)).isCloseTo(once.standardError(), within(1e-10));
  }

  @Test
  void badTablesAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CohenKappa.of(new long[][] {{1, 2, 3}, {4, 5, 6}}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CohenKappa.of(new long[][] {{1, -2}, {4, 5}}));
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> CohenKappa.of(new long[2][2]))
        .withMessageContaining("no pairs");
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> CohenKappa.of(new long[][] {{7, 0}, {0, 0}}))
        .withMessageContaining("same category");
  }
}
