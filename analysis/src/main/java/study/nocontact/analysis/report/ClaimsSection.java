package study.nocontact.analysis.report;

import java.util.ArrayList;
import java.util.List;
import study.nocontact.analysis.chart.ForestChart;
import study.nocontact.analysis.claim.Band;
import study.nocontact.analysis.claim.Estimate;
import study.nocontact.analysis.claim.Estimate.Scale;
import study.nocontact.analysis.claim.Finding;

/** All claims side by side. */
final class ClaimsSection {

  private ClaimsSection() {}

  static Section of(List<Finding> findings) {
    Section.Builder section =
        Section.of("claims", "Claims")
            .say(
                "Each claim is judged by a rule that was fixed before there were data; the p-values"
                    + " of primary claims are adjusted by Holm’s method, those of secondary claims"
                    + " by Benjamini and Hochberg’s. An association is not an effect.")
            .show(table(findings));
    for (Scale scale : Scale.values()) {
      List<Finding> onScale =
          findings.stream().filter(finding -> isOn(scale, finding.headline())).toList();
      if (!onScale.isEmpty()) {
        section.show(forest(scale, onScale));
      }
    }
    return section.build();
  }

  private static boolean isOn(Scale scale, Estimate headline) {
    return headline != null && headline.scale() == scale && Double.isFinite(headline.value());
  }

  private static DataTable table(List<Finding> findings) {
    DataTable.Builder table =
        DataTable.of(
            "claims-table",
            "Verdicts with what they rest on",
            "Claim",
            "Family",
            "Verdict",
            "Scale",
            "Estimate",
            "Lower",
            "Upper",
            "Coverage",
            "Reports",
            "Events",
            "p",
            "Adjusted p",
            "More reports needed");
    for (Finding finding : findings) {
      Estimate headline = finding.headline();
      table.row(
          Cell.text(Claims.of(finding)),
          Cell.text(Estimates.words(finding.family())),
          Cell.text(Claims.verdict(finding)),
          Estimates.scale(headline),
          Estimates.value(headline),
          Estimates.lower(headline),
          Estimates.upper(headline),
          Estimates.coverage(headline),
          Cell.count(finding.n()),
          Cell.count(finding.events()),
          Cell.p(finding.p()),
          Cell.p(finding.adjustedP()),
          Cell.count(finding.moreReports()));
    }
    return table.build();
  }

  private static Figure forest(Scale scale, List<Finding> findings) {
    String title = "Claims on the scale of a " + Estimates.words(scale);
    DataTable.Builder table =
        DataTable.of(
            "forest-" + Estimates.words(scale).replace(' ', '-'),
            title,
            "Claim",
            "Estimate",
            "Lower",
            "Upper",
            "Claimed from",
            "Claimed to",
            "Reports");
    List<ForestChart.Row> rows = new ArrayList<>();
    for (Finding finding : findings) {
      Band claimed = Claims.claim(finding).claimed();
      rows.add(new ForestChart.Row(Claims.of(finding), finding.headline(), claimed));
      table.row(
          Cell.text(Claims.of(finding)),
          Estimates.value(finding.headline()),
          Estimates.lower(finding.headline()),
          Estimates.upper(finding.headline()),
          Estimates.number(scale, claimed.low()),
          Estimates.number(scale, claimed.high()),
          Estimates.n(finding.headline()));
    }
    return new Figure(ForestChart.of(title, rows), "", table.build());
  }
}
