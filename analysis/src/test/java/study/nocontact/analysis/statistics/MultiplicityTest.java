package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MultiplicityTest {

  @TestFactory
  Stream<DynamicTest> agreesWithR() {
    double[] p = Golden.column("bh1995_pvalues.csv", "p");
    Golden golden = Golden.of("G17");
    Map.of(
            "holm", Multiplicity.HOLM,
            "hochberg", Multiplicity.HOCHBERG,
            "BH", Multiplicity.BENJAMINI_HOCHBERG,
            "BY", Multiplicity.BENJAMINI_YEKUTIELI,
            "bonferroni", Multiplicity.BONFERRONI)
        .forEach(
            (name, method) -> {
              double[] adjusted = method.adjust(p);
              for (int i = 0; i < p.length; i++) {
                golden.put(name + "." + (i + 1), adjusted[i]);
              }
            });
    return golden.tests();
  }

  @Test
  void keepsTheOrderGiven() {
    assertThat(Multiplicity.HOLM.adjust(0.5, 0.25, 0.125)).containsExactly(0.5, 0.5, 0.375);
    assertThat(Multiplicity.HOCHBERG.adjust(0.5, 0.25, 0.125)).containsExactly(0.5, 0.5, 0.375);
    assertThat(Multiplicity.BONFERRONI.adjust()).isEmpty();
  }

  @Property(tries = 200, seed = "7")
  void adjustedValuesLieBetweenTheirOwnAndBonferroni(
      @ForAll @Size(min = 1, max = 12) List<@DoubleRange(min = 0, max = 1) Double> values) {
    double[] p = values.stream().mapToDouble(v -> v).toArray();
    double[] holm = Multiplicity.HOLM.adjust(p);
    double[] hochberg = Multiplicity.HOCHBERG.adjust(p);
    double[] bonferroni = Multiplicity.BONFERRONI.adjust(p);
    double[] falseDiscovery = Multiplicity.BENJAMINI_HOCHBERG.adjust(p);
    for (int i = 0; i < p.length; i++) {
      assertThat(p[i]).isLessThanOrEqualTo(falseDiscovery[i] * (1 + 1e-15));
      assertThat(falseDiscovery[i]).isLessThanOrEqualTo(hochberg[i] * (1 + 1e-15));
      assertThat(hochberg[i]).isLessThanOrEqualTo(holm[i]);
      assertThat(holm[i]).isLessThanOrEqualTo(bonferroni[i]);
    }
  }

  @Test
  void coPrimariesCountByTheirLargest() {
    assertThat(Multiplicity.intersectionUnion(0.01, 0.04, 0.02)).isEqualTo(0.04);
    assertThatIllegalArgumentException().isThrownBy(Multiplicity::intersectionUnion);
  }

  @Test
  void refusesWhatIsNoProbability() {
    assertThatIllegalArgumentException().isThrownBy(() -> Multiplicity.HOLM.adjust(0.2, 1.1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Multiplicity.HOLM.adjust(0.2, Double.NaN));
  }
}
