package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -.1, 1.1, Double.NaN})
  void anOpenUnitHasNoEnds(double value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Arguments.openUnit(value, "share"))
        .withMessage("share must lie strictly between 0 and 1, was " + value);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-.1, 1.1, Double.NaN})
  void aClosedUnitHasEnds(double value) {
    assertThat(Arguments.closedUnit(0, "share")).isZero();
    assertThat(Arguments.closedUnit(1, "share")).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Arguments.closedUnit(value, "share"))
        .withMessage("share must lie between 0 and 1, was " + value);
  }

  @Test
  void zeroIsNeitherPositiveNorNegative() {
    assertThatCode(() -> Arguments.notNegative(0, "weight")).doesNotThrowAnyException();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Arguments.notNegative(-1, "weight"))
        .withMessage("weight must not be negative, was -1.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Arguments.positive(0, "weight"))
        .withMessage("weight must be above zero, was 0.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Arguments.notNegative(Double.POSITIVE_INFINITY, "weight"))
        .withMessage("weight must be a finite number, was Infinity");
  }

  @Test
  void countsStartAtZeroAndSuccessesStayWithinTrials() {
    assertThat(Arguments.count(0, "count")).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Arguments.count(-1, "count"))
        .withMessage("count must not be negative, was -1");
    assertThatCode(() -> Arguments.successes(2, 2)).doesNotThrowAnyException();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Arguments.successes(3, 2))
        .withMessage("successes (3) must not exceed trials (2)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Arguments.successes(0, 0))
        .withMessage("trials must be at least 1, was 0");
  }

  @Test
  void aDesignIsAFilledRectangleOfFiniteNumbers() {
    assertThatCode(() -> Arguments.design(new double[][] {{1, 2}})).doesNotThrowAnyException();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Arguments.design(new double[0][]))
        .withMessage("the design must have rows");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Arguments.design(new double[][] {{}, {}}))
        .withMessage("the design must have columns");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Arguments.design(new double[][] {{1, 2}, {1}}))
        .withMessageContaining("same length");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Arguments.design(new double[][] {{1, 2}, {1, Double.NaN}}))
        .withMessageContaining("finite");
  }

  @Test
  void aFlagIsZeroOrOneAndAnEffectIsNotNothing() {
    assertThatCode(() -> Arguments.zeroOrOne(1, "flag")).doesNotThrowAnyException();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Arguments.zeroOrOne(2, "flag"))
        .withMessage("flag must be 0 or 1, was 2.0");
    assertThat(Arguments.different(.1, 0, "effect")).isEqualTo(.1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Arguments.different(0, 0, "effect"))
        .withMessage("effect must not be 0.0");
  }
}
