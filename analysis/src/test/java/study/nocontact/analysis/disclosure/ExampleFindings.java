package study.nocontact.analysis.disclosure;

import java.util.List;
import study.nocontact.analysis.claim.AnswerShares;
import study.nocontact.analysis.claim.Balance;
import study.nocontact.analysis.claim.BinnedProportions;
import study.nocontact.analysis.claim.BinnedProportions.Bin;
import study.nocontact.analysis.claim.Curve;
import study.nocontact.analysis.claim.Estimate;
import study.nocontact.analysis.claim.Family;
import study.nocontact.analysis.claim.Finding;
import study.nocontact.analysis.claim.FlowStep;
import study.nocontact.analysis.claim.Rates;
import study.nocontact.analysis.claim.Scan;
import study.nocontact.analysis.claim.Sensitivity;
import study.nocontact.analysis.claim.TestResult;
import study.nocontact.analysis.claim.Verdict;
import study.nocontact.analysis.statistics.Interval;

/** Made-up findings with exact numbers. */
public final class ExampleFindings {

  public static final Curve CURVE =
      new Curve(
          "cif",
          "Silences that ended so far, by who ended them",
          "Days since the silence began",
          "Share of silences",
          List.of(
              new Curve.Line(
                  "Broken by the side that was left",
                  List.of(
                      point(0, 0, 1234, 0),
                      point(7, .12345, 1083, 152),
                      point(8, .1261, 1077, 158),
                      point(30, .31004, 651, 380),
                      point(90, .5512, 240, 641),
                      point(365, .7101, 44, 801),
                      point(730, .7203, 9, 806))),
              new Curve.Line(
                  "Broken by the side that ended the relationship",
                  List.of(
                      point(0, 0, 1234, 0),
                      point(7, .021, 1083, 27),
                      point(30, .0555, 651, 66),
                      point(90, .0901, 240, 101),
                      point(365, .1203, 44, 131)))));

  public static final BinnedProportions BINS =
      new BinnedProportions(
          "bins",
          "Back together, by days of silence",
          "Days of silence",
          "Share back together",
          List.of(
              new Bin(0, 9, 203, 31, .1522, false),
              new Bin(10, 17, 187, 35, .1806, false),
              new Bin(18, 25, 171, 34, .2014, false),
              new Bin(26, 42, 266, 58, .2171, true),
              new Bin(43, 73, 198, 45, .2252, false),
              new Bin(74, 103, 104, 24, .2263, false),
              new Bin(104, 146, 61, 14, .2201, false),
              new Bin(147, 256, 38, 8, .2102, false),
              new Bin(257, Integer.MAX_VALUE, 22, 4, .19, false)));

  public static final Scan SCAN =
      new Scan(
          "scan",
          "Scan for a best day",
          List.of(
              new Scan.Candidate(7, .8123, .91234, 188),
              new Scan.Candidate(14, -1.2345, .70001, 121),
              new Scan.Candidate(21, .45, .99, 93),
              new Scan.Candidate(30, 1.7111, .35, 158),
              new Scan.Candidate(45, -.31, 1, 41),
              new Scan.Candidate(60, 2.3, .11, 87),
              new Scan.Candidate(90, .05, 1, 55),
              new Scan.Candidate(120, -.9, .85, 21),
              new Scan.Candidate(180, .2, .99, 8)),
          2.6123,
          .3512);

  public static final AnswerShares ANSWERS =
      new AnswerShares(
          "answers_control_now",
          "How far do you feel in control?",
          List.of("Not at all", "Slightly", "Somewhat", "Very", "Extremely"),
          List.of(
              new AnswerShares.Group("No contact", List.of(31L, 44L, 102L, 77L, 12L)),
              new AnswerShares.Group("Contact", List.of(41L, 54L, 88L, 61L, 0L)),
              new AnswerShares.Group("Faded", List.of(41L, 54L, 88L, 61L, 9L))));

  public static final Rates RATES =
      new Rates(
          "rates",
          "How often silences end",
          "Silences that end",
          List.of(
              new Rates.Window(0, 7, 152, 8123.5),
              new Rates.Window(7, 30, 228, 21_002),
              new Rates.Window(30, 60, 4, 14_100),
              new Rates.Window(60, Integer.MAX_VALUE, 41, 33_000)));

  public static final Balance BALANCE =
      new Balance(
          "balance",
          "How alike the groups are",
          List.of(new Balance.Row("lived together", -.12345, .00321)),
          934);

  private ExampleFindings() {}

  /** A finding that rests on enough reports. */
  public static Finding finding() {
    Estimate share = share("share", "Share broken by the side that was left", .86273, 934);
    return finding(
        934,
        share,
        List.of(share, share("rare", "Share ended by chance", 4.0 / 934, 934)),
        "Of 934 silences that ended, 86.3% were broken by the side that was left"
            + " (95% interval 83.9% to 88.4%).",
        "n = 934 of 1,234 silences; 806 of 934 ended that way within 730 days, p = .031;"
            + " a verdict needs 423.");
  }

  public static Estimate share(String id, String label, double value, long n) {
    return new Estimate(
        id,
        label,
        Estimate.Scale.PROPORTION,
        value,
        new Interval(Math.max(0, value - .023999), Math.min(1, value + .021), .95),
        "Clopper-Pearson",
        n);
  }

  public static Finding finding(
      long n, Estimate headline, List<Estimate> estimates, String sentence, String report) {
    return new Finding(
        "C06",
        Family.PRIMARY,
        2,
        .001234567,
        Verdict.INCONCLUSIVE,
        "",
        false,
        List.of("The interval of 934 silences reaches below 85%."),
        List.of(
            new FlowStep("All reports", 2044),
            new FlowStep("Accepted", 2040),
            new FlowStep("With a silence", 1234),
            new FlowStep("That ended", n)),
        n,
        806,
        n - .4,
        423,
        0,
        headline,
        estimates,
        List.of(
            new TestResult("exact", "Share is .90", "z", -3.81234, .0001378, n),
            new TestResult("few", "Among few", "z", 1.2, .23, 49)),
        .0313131,
        .0626262,
        List.of(
            new Sensitivity(
                "With quarantined reports",
                share("q", "Share", .8601, 1400),
                Verdict.INCONCLUSIVE,
                false,
                false),
            new Sensitivity(
                "Exact days only", share("e", "Share", .8, 45), Verdict.CONTRADICTED, false, true)),
        List.of(CURVE),
        List.of(BINS),
        List.of(SCAN),
        List.of(ANSWERS),
        List.of(RATES),
        List.of(BALANCE),
        List.of(share("missing", "Not answered", .0812, 2044)),
        "5 percentage points",
        sentence,
        report);
  }

  private static Curve.Point point(int day, double value, long atRisk, long events) {
    return new Curve.Point(
        day, value, Math.max(0, value - .0211), Math.min(1, value + .0222), atRisk, events);
  }
}
