package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class AdditiveInteractionTest {

  /** 45/80 with both, 20/110 with the first, 15/90 with the second, 10/100 with neither. */
  private static final AdditiveInteraction FOUR =
      AdditiveInteraction.of(
          new TwoProportions(45, 80, 20, 110), new TwoProportions(15, 90, 10, 100));

  private static final double[] OUTCOME = {0, 1, 0, 1, 0, 1, 0, 1};
  private static final int[] FIRST = {0, 0, 0, 0, 1, 1, 1, 1};
  private static final int[] SECOND = {0, 0, 1, 1, 0, 0, 1, 1};

  /** Delta method in R 4.2.2. */
  @Test
  void fourGroupsMatchR() {
    assertThat(FOUR.riskDifference().estimate()).isCloseTo(0.3140151515151515, within(1e-12));
    assertThat(FOUR.riskDifference().standardError()).isCloseTo(0.0828960095129196, within(1e-12));
    assertThat(FOUR.relativeExcessRisk().estimate()).isCloseTo(3.1401515151515151, within(1e-12));
    assertThat(FOUR.relativeExcessRisk().standardError())
        .isCloseTo(1.0046876156393509, within(1e-12));
    assertThat(FOUR.risk(1, 0)).isEqualTo(20. / 110);
    assertThat(FOUR.riskDifference().pValue()).isLessThan(.001);
  }

  @Test
  void addingFactorsHaveNoInteractionByHand() {
    AdditiveInteraction adding =
        AdditiveInteraction.of(
            new TwoProportions(60, 100, 40, 100), new TwoProportions(30, 100, 10, 100));
    assertThat(adding.riskDifference().estimate()).isCloseTo(0, within(1e-15));
    assertThat(adding.relativeExcessRisk().estimate()).isCloseTo(0, within(1e-14));
    // .24 + .24 + .21 + .09 over 100.
    assertThat(adding.riskDifference().standardError()).isCloseTo(Math.sqrt(.0078), within(1e-12));
    assertThat(adding.riskDifference().interval(.95).contains(0)).isTrue();
    assertThat(adding.riskDifference().pValue()).isCloseTo(1, within(1e-9));
  }

  /** glm with smoke * ui, age and lwt; influence functions in R 4.2.2. */
  @Test
  void standardisedRisksMatchR() {
    double[] age = Golden.column("birthwt.csv", "age");
    double[] weight = Golden.column("birthwt.csv", "lwt");
    double[][] covariates = new double[age.length][];
    Arrays.setAll(covariates, i -> new double[] {age[i], weight[i]});
    TreatmentData data =
        TreatmentData.of(Golden.column("birthwt.csv", "low"), flags("smoke"), covariates);
    AdditiveInteraction adjusted = AdditiveInteraction.standardised(data, flags("ui"));
    assertThat(adjusted.risk(0, 0)).isCloseTo(0.223482637804253, within(1e-9));
    assertThat(adjusted.risk(0, 1)).isCloseTo(0.473291744515479, within(1e-9));
    assertThat(adjusted.risk(1, 0)).isCloseTo(0.386212911656214, within(1e-9));
    assertThat(adjusted.risk(1, 1)).isCloseTo(0.446154292752447, within(1e-9));
    assertThat(adjusted.riskDifference().standardError())
        .isCloseTo(0.201435188032280, within(1e-8));
    assertThat(adjusted.relativeExcessRisk().estimate())
        .isCloseTo(-0.849586023686082, within(1e-8));
    assertThat(adjusted.relativeExcessRisk().standardError())
        .isCloseTo(0.939294477136173, within(1e-8));
  }

  private static int[] flags(String name) {
    return Arrays.stream(Golden.column("birthwt.csv", name)).mapToInt(v -> (int) v).toArray();
  }

  @Property(tries = 40, seed = "42")
  void withoutCovariatesStandardisingChangesNothing(
      @ForAll @Size(8) List<@IntRange(min = 1, max = 40) Integer> counts) {
    long[] n = counts.stream().mapToLong(i -> i).toArray();
    AdditiveInteraction plain =
        AdditiveInteraction.of(
            new TwoProportions(n[7], n[6] + n[7], n[5], n[4] + n[5]),
            new TwoProportions(n[3], n[2] + n[3], n[1], n[0] + n[1]));
    TreatmentData data = TreatmentData.of(OUTCOME, FIRST, new double[8][0], n);
    AdditiveInteraction standardised = AdditiveInteraction.standardised(data, SECOND);
    assertSame(plain.riskDifference(), standardised.riskDifference());
    assertSame(plain.relativeExcessRisk(), standardised.relativeExcessRisk());
  }

  @Property(tries = 40, seed = "42")
  void exchangingTheFactorsChangesNothing(
      @ForAll @Size(8) List<@IntRange(min = 1, max = 40) Integer> counts) {
    long[] n = counts.stream().mapToLong(i -> i).toArray();
    TreatmentData data = TreatmentData.of(OUTCOME, FIRST, new double[8][0], n);
    TreatmentData swapped = TreatmentData.of(OUTCOME, SECOND, new double[8][0], n);
    assertSame(
        AdditiveInteraction.standardised(data, SECOND).relativeExcessRisk(),
        AdditiveInteraction.standardised(swapped, FIRST).relativeExcessRisk());
  }

  private static void assertSame(InteractionContrast one, InteractionContrast other) {
    assertThat(one.estimate()).isCloseTo(other.estimate(), within(1e-7));
    assertThat(one.standardError()).isCloseTo(other.standardError(), within(1e-6));
  }

  @Test
  void badInputIsRefused() {
    AdditiveInteraction none =
        AdditiveInteraction.of(new TwoProportions(4, 8, 2, 11), new TwoProportions(1, 9, 0, 10));
    assertThat(none.riskDifference().standardError()).isPositive();
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(none::relativeExcessRisk)
        .withMessageContaining("nobody");
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> new InteractionContrast(0, 0).pValue());
    assertThatIllegalArgumentException().isThrownBy(() -> FOUR.risk(2, 0));
    TreatmentData data = TreatmentData.of(OUTCOME, FIRST, new double[8][0]);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AdditiveInteraction.standardised(data, new int[7]));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> AdditiveInteraction.standardised(data, new int[] {0, 1, 2, 0, 1, 0, 1, 0}));
    assertThatExceptionOfType(NotEstimableException.class)
        .isThrownBy(() -> AdditiveInteraction.standardised(data, new int[8]));
  }
}
