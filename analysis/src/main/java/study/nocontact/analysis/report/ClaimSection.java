package study.nocontact.analysis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import study.nocontact.analysis.chart.EquivalenceChart;
import study.nocontact.analysis.chart.ForestChart;
import study.nocontact.analysis.claim.Band;
import study.nocontact.analysis.claim.ClaimDescription;
import study.nocontact.analysis.claim.Estimate;
import study.nocontact.analysis.claim.Finding;
import study.nocontact.analysis.claim.TestResult;
import study.nocontact.analysis.claim.Verdict;

/** Everything that was found on one claim. */
final class ClaimSection {

  private ClaimSection() {}

  static Section of(Finding finding) {
    ClaimDescription described = Claims.claim(finding).description();
    Section.Builder section =
        Section.of(anchor(finding), Claims.of(finding))
            .say("Claim: " + described.statement())
            .say("Verdict: " + Claims.verdict(finding) + ".")
            .say(finding.sentence());
    if (finding.verdict() != Verdict.NOT_TESTABLE) {
      section
          .say("Who counts: " + described.population())
          .say("Smallest effect of interest: " + finding.smallestEffect())
          .say("Rule: " + described.rule())
          .say(finding.report());
    }
    finding.reasons().forEach(section::say);
    ways(section, finding);
    equivalence(section, finding, Claims.claim(finding).claimed());
    finding
        .curves()
        .forEach(curve -> section.show(Exhibits.of(name(finding, "curve-" + curve.id()), curve)));
    finding
        .bins()
        .forEach(bins -> section.show(Exhibits.of(name(finding, "shares-" + bins.id()), bins)));
    finding
        .scans()
        .forEach(scan -> section.show(Exhibits.of(name(finding, "scan-" + scan.id()), scan)));
    finding.answers().forEach(each -> section.show(Exhibits.of(name(finding, each.id()), each)));
    finding.rates().forEach(each -> section.show(Exhibits.of(name(finding, each.id()), each)));
    finding.balances().forEach(each -> section.show(Exhibits.of(name(finding, each.id()), each)));
    return section
        .show(estimates(finding))
        .show(tests(finding))
        .show(flow(finding))
        .show(quality(finding))
        .build();
  }

  private static void ways(Section.Builder section, Finding finding) {
    List<ForestChart.Row> rows = ForestChart.ways(finding, Claims.claim(finding).claimed());
    if (!rows.isEmpty()) {
      section.show(Exhibits.of(name(finding, "ways"), "The main analysis and other ways", rows));
    }
  }

  private static DataTable flow(Finding finding) {
    DataTable.Builder table =
        DataTable.of(
            name(finding, "flow"), "From all reports to those that count", "Who", "Reports");
    finding.flow().forEach(step -> table.row(Cell.text(step.label()), Cell.count(step.reports())));
    return table.build();
  }

  private static DataTable quality(Finding finding) {
    DataTable.Builder table =
        DataTable.of(
            name(finding, "quality"),
            "Missing answers and heaping",
            "What",
            "Value",
            "Lower",
            "Upper",
            "Reports");
    for (Estimate estimate : finding.quality()) {
      table.row(
          Cell.text(estimate.label()),
          Estimates.value(estimate),
          Estimates.lower(estimate),
          Estimates.upper(estimate),
          Estimates.n(estimate));
    }
    return table.build();
  }

  private static String anchor(Finding finding) {
    return finding.claim().toLowerCase(Locale.ROOT);
  }

  private static String name(Finding finding, String id) {
    return anchor(finding) + "-" + id.replace('_', '-');
  }

  private static void equivalence(Section.Builder section, Finding finding, Band margins) {
    Estimate headline = finding.headline();
    if (headline == null
        || headline.interval() == null
        || !isMargin(headline.scale(), margins.low())
        || !isMargin(headline.scale(), margins.high())) {
      return;
    }
    List<Estimate> shown = new ArrayList<>(List.of(headline));
    finding.sensitivity().stream()
        .filter(other -> other.estimate() != null && other.estimate().interval() != null)
        .filter(other -> other.estimate().scale() == headline.scale())
        .map(other -> named(other.label(), other.estimate()))
        .forEach(shown::add);
    String title = "Within the margins of what is claimed?";
    DataTable.Builder table =
        DataTable.of(
            name(finding, "equivalence"),
            title,
            "Analysis",
            "Estimate",
            "Lower",
            "Upper",
            "Coverage",
            "Lower margin",
            "Upper margin");
    for (Estimate estimate : shown) {
      table.row(
          Cell.text(estimate.label()),
          Estimates.value(estimate),
          Estimates.lower(estimate),
          Estimates.upper(estimate),
          Estimates.coverage(estimate),
          Estimates.number(estimate.scale(), margins.low()),
          Estimates.number(estimate.scale(), margins.high()));
    }
    section.show(new Figure(EquivalenceChart.of(title, shown, margins), "", table.build()));
  }

  /** Whether a bound can be crossed: that of a share at 0 or 1 cannot. */
  private static boolean isMargin(Estimate.Scale scale, double bound) {
    return Double.isFinite(bound) && (scale != Estimate.Scale.PROPORTION || bound > 0 && bound < 1);
  }

  private static Estimate named(String label, Estimate estimate) {
    return new Estimate(
        estimate.id(),
        label,
        estimate.scale(),
        estimate.value(),
        estimate.interval(),
        estimate.method(),
        estimate.n());
  }

  private static DataTable estimates(Finding finding) {
    DataTable.Builder table =
        DataTable.of(
            name(finding, "estimates"),
            "Estimates",
            "What",
            "Scale",
            "Estimate",
            "Lower",
            "Upper",
            "Coverage",
            "Method",
            "Reports");
    for (Estimate estimate : finding.estimates()) {
      table.row(
          Cell.text(estimate.label()),
          Estimates.scale(estimate),
          Estimates.value(estimate),
          Estimates.lower(estimate),
          Estimates.upper(estimate),
          Estimates.coverage(estimate),
          Cell.text(estimate.method()),
          Estimates.n(estimate));
    }
    return table.build();
  }

  private static DataTable tests(Finding finding) {
    DataTable.Builder table =
        DataTable.of(name(finding, "tests"), "Tests", "What", "Statistic", "Value", "p", "Reports");
    for (TestResult test : finding.tests()) {
      table.row(
          Cell.text(test.label()),
          Cell.text(test.statistic()),
          Cell.number(test.value(), 3),
          Cell.p(test.p()),
          Cell.count(test.n()));
    }
    return table.build();
  }
}
