package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.instrument.Categories.Breaker;

class ClaimTestsTest {

  private static CaseTable reports() {
    return ReunionWorld.of(12_000).expected().add(1200, Reports.ended(30, Breaker.EX)).table();
  }

  @Test
  void adjustsTheFamilyByHolm() {
    List<Finding> findings = ClaimTests.run(reports(), Look.ONLY, 7);

    assertThat(findings).extracting(Finding::claim).containsExactly("C06", "C10");
    double first = Math.min(findings.get(0).p(), findings.get(1).p());
    double second = Math.max(findings.get(0).p(), findings.get(1).p());
    assertThat(findings)
        .allSatisfy(
            finding ->
                assertThat(finding.adjustedP())
                    .isCloseTo(
                        finding.p() == first ? 2 * first : Math.max(2 * first, second),
                        within(1e-15)));
  }

  @Test
  void leavesClaimsWithoutAProbabilityOutOfTheFamily() {
    CaseTable cases =
        new Reports()
            .add(910, Reports.ended(20, Breaker.ME))
            .add(90, Reports.ended(20, Breaker.EX))
            .table();

    List<Finding> findings = ClaimTests.run(cases, Look.ONLY, 7);

    assertThat(findings.get(0).adjustedP()).isEqualTo(findings.get(0).p());
    assertThat(findings.get(1).p()).isNull();
    assertThat(findings.get(1).adjustedP()).isNull();
  }

  @Test
  void givesTheSameFindingsForTheSameSeed() {
    assertThat(ClaimTests.run(reports(), Look.ONLY, 7))
        .isEqualTo(ClaimTests.run(reports(), Look.ONLY, 7));
  }

  @Test
  void needsTheItemsOfEveryClaim() {
    for (Claim claim : RegisteredClaims.ALL) {
      assertThat(RegisteredClaims.items()).containsAll(claim.items());
    }
  }

  @Test
  void writesApostrophesSoThatPlaceholdersWork() {
    ResourceBundle words =
        ResourceBundle.getBundle("study.nocontact.analysis.claim.claims", Locale.ROOT);

    assertThat(words.keySet())
        .allSatisfy(key -> assertThat(words.getString(key)).doesNotContain("'"));
  }

  @Test
  void leavesNoPlaceholderUnfilled() {
    for (Finding finding : ClaimTests.run(reports(), Look.ONLY, 7)) {
      assertThat(finding.reasons()).allSatisfy(text -> assertThat(text).doesNotContain("{"));
      assertThat(finding.sentence()).doesNotContain("{");
      assertThat(finding.report()).doesNotContain("{").doesNotContain("null");
    }
  }
}
