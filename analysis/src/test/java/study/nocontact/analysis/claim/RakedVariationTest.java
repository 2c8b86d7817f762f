package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.instrument.SurveyInstrument.GENDER;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import study.nocontact.analysis.dataset.Case;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.instrument.Categories.Gender;
import study.nocontact.analysis.simulation.Simulation;
import study.nocontact.analysis.simulation.World;

/** Every claim examined with weights, on one set of simulated reports. */
class RakedVariationTest {

  private static final int REPORTS = 6000;
  private static CaseTable cases;
  private static Setting even;
  private static Setting uneven;

  @BeforeAll
  static void draw() {
    CaseTable.Builder builder = new CaseTable.Builder();
    new Simulation(World.ARTICLE_RIGHT, 1)
        .reports(REPORTS)
        .forEach(answers -> builder.add(Case.of(answers)));
    cases = builder.build();
    double[] same = new double[cases.rows()];
    double[] differing = new double[cases.rows()];
    for (int row = 0; row < same.length; row++) {
      same[row] = 1;
      differing[row] = cases.is(row, GENDER, Gender.WOMAN) ? .5 : 1.5;
    }
    even = new Setting(Look.ONLY, 1, Optional.of(Weighting.of(same)));
    uneven = new Setting(Look.ONLY, 1, Optional.of(Weighting.of(differing)));
  }

  static Stream<Claim> testable() {
    return RegisteredClaims.ALL.stream()
        .filter(claim -> claim.family() != Family.NOT_TESTABLE)
        .filter(claim -> judged(claim, even).headline() != null);
  }

  private static Finding judged(Claim claim, Setting setting) {
    Examination examination = claim.examine(cases, setting);
    return examination.judge(examination.p());
  }

  private static Sensitivity raked(Finding finding) {
    return finding.sensitivity().stream()
        .filter(each -> each.label().contains("to the population’s margins"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void mostClaimsAreDescribedByTheseReports() {
    assertThat(testable().count()).isGreaterThan(30);
  }

  @ParameterizedTest
  @MethodSource("testable")
  void equalWeightsGiveTheMainEstimate(Claim claim) {
    Finding finding = judged(claim, even);
    Estimate main = finding.headline();
    Estimate raked = raked(finding).estimate();

    double width = main.interval().upper() - main.interval().lower();
    assertThat(raked.value()).isCloseTo(main.value(), within(.02 * width + 1e-6));
    assertThat(raked.interval().upper() - raked.interval().lower())
        .isCloseTo(width, within(.05 * width));
    assertThat(raked(finding).flipped()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("testable")
  void unequalWeightsCostPrecisionAndKeepTheNumberOfReports(Claim claim) {
    Finding finding = judged(claim, uneven);
    Estimate main = finding.headline();
    Estimate raked = raked(finding).estimate();

    assertThat(raked).isNotNull();
    assertThat(raked.n()).isEqualTo(main.n());
    assertThat(raked.value()).isNotEqualTo(main.value());
    assertThat(raked.interval().upper() - raked.interval().lower())
        .isGreaterThan(.9 * (main.interval().upper() - main.interval().lower()));
  }
}
