package study.nocontact.analysis.cli;

import java.util.Locale;
import study.nocontact.analysis.claim.BinnedProportions;
import study.nocontact.analysis.claim.Estimate;
import study.nocontact.analysis.claim.Finding;
import study.nocontact.analysis.claim.FlowStep;
import study.nocontact.analysis.claim.Sensitivity;
import study.nocontact.analysis.claim.TestResult;

/** A finding to be read in a terminal. */
final class FindingText {

  private final TextPage page = new TextPage();

  FindingText(String title, Finding finding) {
    page.line(0, finding.claim() + "  " + title);
    page.line(0, verdict(finding));
    page.blank().line(1, finding.sentence());
    reasons(finding);
    estimates(finding);
    tests(finding);
    sensitivity(finding);
    quality(finding);
    finding.bins().forEach(this::bins);
    flow(finding);
  }

  @Override
  public String toString() {
    return page.toString();
  }

  private static String verdict(Finding finding) {
    String verdict = words(finding.verdict());
    if (!finding.grade().isEmpty()) {
      verdict += ", grade " + finding.grade();
    }
    return finding.fragile() ? verdict + " (fragile)" : verdict;
  }

  private static String words(Enum<?> constant) {
    return constant.name().replace('_', ' ');
  }

  private void reasons(Finding finding) {
    heading("Why");
    finding.reasons().forEach(reason -> page.dash(2, reason));
    if (finding.moreReports() > 0) {
      page.dash(2, String.format(Locale.ROOT, "%,d more reports needed", finding.moreReports()));
    }
    if (finding.adjustedP() != null) {
      page.dash(
          2,
          Numbers.p(finding.p())
              + " in its family, adjusted "
              + Numbers.p(finding.adjustedP())
              + "; level "
              + finding.level());
    }
  }

  private void estimates(Finding finding) {
    if (!finding.estimates().isEmpty()) {
      heading("Estimates");
    }
    for (Estimate estimate : finding.estimates()) {
      page.line(2, estimate.label());
      page.line(3, numbers(estimate));
    }
  }

  private void tests(Finding finding) {
    if (!finding.tests().isEmpty()) {
      heading("Tests");
    }
    for (TestResult test : finding.tests()) {
      String p = test.p() == null ? "" : ", " + Numbers.p(test.p());
      page.line(2, test.label());
      page.line(3, test.statistic() + " = " + Numbers.statistic(test.value()) + p + n(test.n()));
    }
  }

  private void sensitivity(Finding finding) {
    if (!finding.sensitivity().isEmpty()) {
      heading("Looked at in other ways");
    }
    for (Sensitivity other : finding.sensitivity()) {
      String estimate = other.estimate() == null ? "" : numbers(other.estimate()) + ": ";
      page.line(2, other.label());
      page.line(3, estimate + words(other.verdict()) + (other.flipped() ? ", the opposite" : ""));
    }
  }

  private void quality(Finding finding) {
    if (!finding.quality().isEmpty()) {
      heading("Missing answers and heaping");
    }
    for (Estimate estimate : finding.quality()) {
      page.line(2, estimate.label());
      page.line(3, numbers(estimate));
    }
  }

  private void bins(BinnedProportions bins) {
    heading(bins.title());
    page.row(2, String.format("  %-14s %9s %9s %9s", "days", "n", "share", "expected"));
    for (BinnedProportions.Bin bin : bins.bins()) {
      String days =
          bin.to() == Integer.MAX_VALUE ? bin.from() + " or more" : bin.from() + " to " + bin.to();
      double share = bin.n() == 0 ? Double.NaN : (double) bin.successes() / bin.n();
      page.row(
          2,
          String.format(
              Locale.ROOT,
              "%s %-14s %,9d %9s %9s",
              bin.target() ? ">" : " ",
              days,
              bin.n(),
              Numbers.decimal(share),
              Numbers.decimal(bin.expected())));
    }
  }

  private void flow(Finding finding) {
    heading("Who counts");
    for (FlowStep step : finding.flow()) {
      page.line(2, String.format(Locale.ROOT, "%,d", step.reports()) + "  " + step.label());
    }
  }

  private void heading(String words) {
    page.blank().line(1, words);
  }

  private static String numbers(Estimate estimate) {
    return Numbers.of(estimate) + n(estimate.n());
  }

  private static String n(long n) {
    return String.format(Locale.ROOT, ", n\u00A0=\u00A0%,d", n);
  }
}
