package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class AucTest {

  @Test
  void countsPairsWithTiesAsHalves() {
    // Failures score 1, 2; successes 2, 3: wins 1 + 1 + 1 of 4 pairs and one tie.
    Auc auc = Auc.of(new double[] {1, 2, 3}, new long[] {0, 1, 1}, new long[] {1, 2, 1});
    assertThat(auc.estimate()).isEqualTo(3.5 / 4);
  }

  @Test
  void countsAreWeights() {
    Auc auc = Auc.of(new double[] {1, 2, 3}, new long[] {0, 10, 10}, new long[] {10, 20, 10});
    assertThat(auc.estimate()).isEqualTo(3.5 / 4);
  }

  @Test
  void oneKindOfOutcomeIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Auc.of(new double[] {1}, new long[] {2}, new long[] {2}));
  }

  @Test
  void zeroHasNoSignAndLengthsMustAgree() {
    Auc auc = Auc.of(new double[] {0., -0.}, new long[] {1, 0}, new long[] {1, 1});
    assertThat(auc.estimate()).isEqualTo(.5);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Auc.of(new double[] {1, 2}, new long[] {1}, new long[] {2, 2}))
        .withMessageContaining("length");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Auc.of(new double[] {1, 2}, new long[] {3, 0}, new long[] {2, 2}))
        .withMessageContaining("exceed");
  }
}
