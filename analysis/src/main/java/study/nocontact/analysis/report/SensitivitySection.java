package study.nocontact.analysis.report;

import java.util.List;
import study.nocontact.analysis.claim.Estimate.Scale;
import study.nocontact.analysis.claim.Finding;
import study.nocontact.analysis.claim.Sensitivity;
import study.nocontact.analysis.statistics.EValue;
import study.nocontact.analysis.statistics.SelectionTipping;

/** Every claim looked at in other ways, and what it would take to undo it. */
final class SensitivitySection {

  private SensitivitySection() {}

  static Section of(List<Finding> findings) {
    return Section.of("sensitivity", "Sensitivity")
        .say(
            "Every row is the main analysis of a claim with one thing done differently. A verdict"
                + " that turns into its opposite is marked.")
        .say(
            "The tipping value says how much likelier, in odds, people with the outcome would have"
                + " to be to report than others for a share to lie on the nearer bound of what is"
                + " claimed; the E-value says how strong a common cause would have to be, as a risk"
                + " ratio, to explain a ratio away. Near 1 little is needed.")
        .show(grid(findings))
        .show(strength(findings))
        .build();
  }

  private static DataTable grid(List<Finding> findings) {
    DataTable.Builder table =
        DataTable.of(
            "sensitivity-grid",
            "The main analyses done in other ways",
            "Claim",
            "What is different",
            "Estimate",
            "Lower",
            "Upper",
            "Reports",
            "Verdict by itself",
            "Opposite");
    for (Finding finding : findings) {
      for (Sensitivity other : finding.sensitivity()) {
        table.row(
            Cell.text(finding.claim()),
            Cell.text(other.label()),
            Estimates.value(other.estimate()),
            Estimates.lower(other.estimate()),
            Estimates.upper(other.estimate()),
            Estimates.n(other.estimate()),
            Cell.text(Estimates.words(other.verdict())),
            Cell.text(other.flipped() ? "yes" : "no"));
      }
    }
    return table.build();
  }

  private static DataTable strength(List<Finding> findings) {
    DataTable.Builder table =
        DataTable.of(
            "selection-strength",
            "What it would take to undo an estimate",
            "Claim",
            "Estimate",
            "Measure",
            "Value");
    for (Finding finding : findings) {
      if (finding.headline() != null && Double.isFinite(finding.headline().value())) {
        addStrength(table, finding);
      }
    }
    return table.build();
  }

  private static void addStrength(DataTable.Builder table, Finding finding) {
    double value = finding.headline().value();
    if (finding.headline().scale() == Scale.PROPORTION) {
      double low = Claims.claim(finding).claimed().low();
      double high = Claims.claim(finding).claimed().high();
      double tipping = Math.min(tipping(value, low), tipping(value, high));
      row(table, finding, "tipping value", tipping);
    } else if (finding.headline().scale() == Scale.RATIO && value > 0) {
      row(table, finding, "E-value", EValue.of(value));
    }
  }

  /** Infinite for a bound that is none. */
  private static double tipping(double share, double bound) {
    return bound > 0 && bound < 1
        ? SelectionTipping.threshold(share, bound)
        : Double.POSITIVE_INFINITY;
  }

  private static void row(DataTable.Builder table, Finding finding, String measure, double value) {
    table.row(
        Cell.text(Claims.of(finding)),
        Estimates.value(finding.headline()),
        Cell.text(measure),
        Cell.number(value, 2));
  }
}
