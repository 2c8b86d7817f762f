package study.nocontact.web.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import study.nocontact.analysis.chart.BalanceChart;
import study.nocontact.analysis.chart.BinnedChart;
import study.nocontact.analysis.chart.CurveChart;
import study.nocontact.analysis.chart.ForestChart;
import study.nocontact.analysis.chart.HazardStepsChart;
import study.nocontact.analysis.chart.IntervalChart;
import study.nocontact.analysis.chart.LikertChart;
import study.nocontact.analysis.chart.Picture;
import study.nocontact.analysis.chart.ScanChart;
import study.nocontact.analysis.claim.Claim;
import study.nocontact.analysis.claim.ClaimDescription;
import study.nocontact.analysis.claim.Estimate;
import study.nocontact.analysis.claim.Family;
import study.nocontact.analysis.claim.Finding;
import study.nocontact.web.release.PublishedRelease;

/** Published findings as the pages show them. */
final class FindingPresenter {

  private final SiteText text;
  private final FindingTables tables;

  FindingPresenter(SiteText text) {
    this.text = text;
    this.tables = new FindingTables(text);
  }

  ClaimCard card(Claim claim, Optional<PublishedRelease> release) {
    return claim.family() == Family.NOT_TESTABLE ? untestable(claim) : tested(claim, release);
  }

  private ClaimCard untestable(Claim claim) {
    ClaimDescription described = claim.description();
    return new ClaimCard(
        claim.id(),
        described.title(),
        described.statement(),
        text.get("verdict.NOT_TESTABLE"),
        "verdict-not-testable",
        described.rule(),
        "",
        "");
  }

  private ClaimCard tested(Claim claim, Optional<PublishedRelease> release) {
    Optional<Finding> finding = finding(claim, release);
    return new ClaimCard(
        claim.id(),
        claim.description().title(),
        claim.description().statement(),
        finding.map(this::verdict).orElse(""),
        finding.map(FindingPresenter::verdictClass).orElse(""),
        finding.map(Finding::sentence).orElse(""),
        finding.map(found -> interval(claim, found)).orElse(""),
        finding
            .filter(found -> found.n() > 0)
            .map(found -> text.get("claims.n", text.count(found.n())))
            .orElse(""));
  }

  /** The finding as its page shows it; empty before the first release. */
  Optional<ClaimView> view(Claim claim, Optional<PublishedRelease> release) {
    return finding(claim, release).map(finding -> view(claim, finding, release.orElseThrow()));
  }

  private ClaimView view(Claim claim, Finding finding, PublishedRelease release) {
    List<Exhibit> exhibits = exhibits(claim, finding);
    return new ClaimView(
        finding,
        verdict(finding),
        verdictClass(finding),
        text.get("claim.look", finding.look(), text.decimal(finding.level(), 4)),
        finding.moreReports() == 0 ? "" : text.get("claim.more", text.count(finding.moreReports())),
        exhibits,
        tables.of(finding),
        finding.p() == null
            ? ""
            : text.get(
                "claim.adjusted." + finding.family().name(),
                text.p(finding.p()),
                text.p(finding.adjustedP())),
        text.get("claim.cite.text", release.number(), finding.claim(), release.sha256()),
        exhibits.stream()
            .map(Exhibit::id)
            .distinct()
            .collect(Collectors.toMap(id -> id, id -> PlotFiles.of(release, finding.claim(), id))));
  }

  private List<Exhibit> exhibits(Claim claim, Finding finding) {
    List<Exhibit> exhibits = new ArrayList<>();
    ways(claim, finding).ifPresent(exhibits::add);
    finding
        .curves()
        .forEach(each -> exhibits.add(exhibit(each.id(), CurveChart.of(each), tables.of(each))));
    finding
        .bins()
        .forEach(each -> exhibits.add(exhibit(each.id(), BinnedChart.of(each), tables.of(each))));
    finding
        .scans()
        .forEach(each -> exhibits.add(exhibit(each.plot(), ScanChart.of(each), tables.of(each))));
    finding
        .rates()
        .forEach(
            each -> exhibits.add(exhibit(each.id(), HazardStepsChart.of(each), tables.of(each))));
    finding
        .answers()
        .forEach(each -> exhibits.add(exhibit(each.id(), LikertChart.of(each), tables.of(each))));
    finding
        .balances()
        .forEach(each -> exhibits.add(exhibit(each.id(), BalanceChart.of(each), tables.of(each))));
    return exhibits;
  }

  /** The estimate and the same found in other ways, before the values that are claimed. */
  private Optional<Exhibit> ways(Claim claim, Finding finding) {
    List<ForestChart.Row> rows = ForestChart.ways(finding, claim.claimed());
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    String title = text.get("claim.ways");
    return Optional.of(exhibit("ways", ForestChart.of(title, rows), tables.of(title, rows)));
  }

  private static Exhibit exhibit(String id, Picture picture, TextTable table) {
    return new Exhibit(id, table.title(), picture.svg(id), table);
  }

  private static String interval(Claim claim, Finding finding) {
    Estimate headline = finding.headline();
    return headline == null || headline.interval() == null
        ? ""
        : IntervalChart.of(headline, claim.claimed().low(), claim.claimed().high()).svg(claim.id());
  }

  private String verdict(Finding finding) {
    return text.get("verdict." + finding.verdict().name());
  }

  private static String verdictClass(Finding finding) {
    return "verdict-" + finding.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Optional<Finding> finding(Claim claim, Optional<PublishedRelease> release) {
    return release.flatMap(published -> published.release().finding(claim.id()));
  }
}
