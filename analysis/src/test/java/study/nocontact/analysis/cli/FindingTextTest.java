package study.nocontact.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.claim.BinnedProportions;
import study.nocontact.analysis.claim.BinnedProportions.Bin;
import study.nocontact.analysis.claim.Estimate;
import study.nocontact.analysis.claim.Family;
import study.nocontact.analysis.claim.Finding;
import study.nocontact.analysis.claim.FlowStep;
import study.nocontact.analysis.claim.Sensitivity;
import study.nocontact.analysis.claim.TestResult;
import study.nocontact.analysis.claim.Verdict;
import study.nocontact.analysis.statistics.Interval;

class FindingTextTest {

  private static final Estimate SHARE =
      new Estimate(
          "share",
          "The share",
          Estimate.Scale.PROPORTION,
          0.9,
          new Interval(0.85, 0.94, 0.95),
          "Wilson",
          1200);

  private static Finding finding(Verdict verdict, String grade, boolean fragile, long more) {
    return new Finding(
        "C99",
        Family.PRIMARY,
        1,
        0.05,
        verdict,
        grade,
        fragile,
        List.of("Because."),
        List.of(new FlowStep("All reports", 5000)),
        1200,
        1000,
        1200,
        423,
        more,
        SHARE,
        List.of(SHARE),
        List.of(new TestResult("t", "A test", "z", -2.5, 0.0004, 1200)),
        0.0004,
        0.0008,
        List.of(
            new Sensitivity("Done so", SHARE, Verdict.CONTRADICTED, false, true),
            new Sensitivity("Or so", null, Verdict.NOT_ENOUGH_DATA, false, false)),
        List.of(),
        List.of(
            new BinnedProportions(
                "bins",
                "By length",
                "days",
                "share",
                List.of(
                    new Bin(0, 25, 0, 0, 0.4, false),
                    new Bin(26, 42, 1200, 600, 0.41, true),
                    new Bin(43, Integer.MAX_VALUE, 100, 20, 0.3, false)))),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(SHARE),
        "5 points",
        "A sentence.",
        "A report.");
  }

  @Test
  void showsEverythingAReaderNeeds() {
    String text = new FindingText("A title", finding(Verdict.SUPPORTED, "A", false, 0)).toString();
    assertThat(text.lines())
        .startsWith("C99  A title", "SUPPORTED, grade A", "", "  A sentence.")
        .containsSubsequence(
            "    - Because.",
            "    - p < 0.001 in its family, adjusted p < 0.001; level 0.05",
            "    The share",
            "      0.900, 95% interval 0.850 to 0.940, Wilson, n = 1,200",
            "    A test",
            "      z = -2.500, p < 0.001, n = 1,200",
            "    Done so",
            "      0.900, 95% interval 0.850 to 0.940, Wilson, n = 1,200: CONTRADICTED, the",
            "      opposite",
            "    Or so",
            "      NOT ENOUGH DATA",
            "    5,000  All reports");
  }

  @Test
  void linesUpTheBinsAndMarksTheOneTheClaimIsAbout() {
    String text = new FindingText("A title", finding(Verdict.SUPPORTED, "", false, 0)).toString();
    assertThat(text.lines())
        .containsSubsequence(
            "  By length",
            "      days                   n     share  expected",
            "      0 to 25                0      none     0.400",
            "    > 26 to 42           1,200     0.500     0.410",
            "      43 or more           100     0.200     0.300");
  }

  @Test
  void saysThatAVerdictWasWithdrawn() {
    assertThat(new FindingText("A title", finding(Verdict.INCONCLUSIVE, "", true, 0)).toString())
        .contains("\nINCONCLUSIVE (fragile)\n")
        .doesNotContain("grade");
  }

  @Test
  void saysHowManyMoreReportsAreNeeded() {
    assertThat(
            new FindingText("A title", finding(Verdict.NOT_ENOUGH_DATA, "", false, 2300))
                .toString())
        .contains("\nNOT ENOUGH DATA\n")
        .contains("2,300 more reports needed");
  }
}
