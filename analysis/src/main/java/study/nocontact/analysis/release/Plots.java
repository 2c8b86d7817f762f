package study.nocontact.analysis.release;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import study.nocontact.analysis.chart.BinnedChart;
import study.nocontact.analysis.chart.CurveChart;
import study.nocontact.analysis.chart.IntervalChart;
import study.nocontact.analysis.chart.ScanChart;
import study.nocontact.analysis.claim.Band;
import study.nocontact.analysis.claim.BinnedProportions;
import study.nocontact.analysis.claim.Claim;
import study.nocontact.analysis.claim.Curve;
import study.nocontact.analysis.claim.Estimate;
import study.nocontact.analysis.claim.Finding;
import study.nocontact.analysis.claim.RegisteredClaims;
import study.nocontact.analysis.claim.Scan;

/** The plots of a release, drawn from published numbers only. */
final class Plots {

  private Plots() {}

  /** Every plot of every published finding. */
  static List<Plot> of(Release release) {
    return release.publishedFindings().stream().flatMap(Plots::of).toList();
  }

  /** The plots of one finding. */
  static Stream<Plot> of(Finding finding) {
    String claim = finding.claim();
    return Stream.of(
            headline(finding),
            finding.curves().stream().map(curve -> curve(claim, curve)),
            finding.bins().stream().map(bins -> bins(claim, bins)),
            finding.scans().stream().map(scan -> scan(claim, scan)))
        .flatMap(plots -> plots);
  }

  private static Stream<Plot> headline(Finding finding) {
    Estimate estimate = finding.headline();
    if (estimate == null || estimate.interval() == null) {
      return Stream.empty();
    }
    return RegisteredClaims.ALL.stream()
        .filter(claim -> claim.id().equals(finding.claim()))
        .map(Claim::claimed)
        .map(claimed -> headline(finding.claim(), estimate, claimed));
  }

  private static Plot headline(String claim, Estimate estimate, Band claimed) {
    return new Plot(
        claim,
        "headline",
        IntervalChart.of(estimate, claimed.low(), claimed.high()),
        List.of("estimate", "scale", "value", "lower", "upper", "coverage", "n"),
        List.of(
            List.of(
                estimate.label(),
                estimate.scale().name(),
                Json.number(estimate.value()),
                Json.number(estimate.interval().lower()),
                Json.number(estimate.interval().upper()),
                Json.number(estimate.interval().level()),
                Long.toString(estimate.n()))));
  }

  private static Plot curve(String claim, Curve curve) {
    List<List<String>> rows = new ArrayList<>();
    for (Curve.Line line : curve.lines()) {
      for (Curve.Point point : line.points()) {
        rows.add(
            List.of(
                line.label(),
                Integer.toString(point.day()),
                Json.number(point.value()),
                Json.number(point.lower()),
                Json.number(point.upper()),
                Long.toString(point.atRisk()),
                Long.toString(point.events())));
      }
    }
    return new Plot(
        claim,
        curve.id(),
        CurveChart.of(curve),
        List.of("line", "day", "value", "lower", "upper", "at_risk", "events"),
        rows);
  }

  private static Plot bins(String claim, BinnedProportions binned) {
    return new Plot(
        claim,
        binned.id(),
        BinnedChart.of(binned),
        List.of("from_day", "to_day", "n", "successes", "expected", "target"),
        binned.bins().stream()
            .map(
                bin ->
                    List.of(
                        Integer.toString(bin.from()),
                        bin.to() == Integer.MAX_VALUE ? "" : Integer.toString(bin.to()),
                        Long.toString(bin.n()),
                        Long.toString(bin.successes()),
                        Json.number(bin.expected()),
                        bin.target() ? "yes" : "no"))
            .toList());
  }

  private static Plot scan(String claim, Scan scan) {
    return new Plot(
        claim,
        scan.id(),
        ScanChart.of(scan),
        List.of("day", "statistic", "adjusted_p", "n"),
        scan.candidates().stream()
            .map(
                candidate ->
                    List.of(
                        Integer.toString(candidate.day()),
                        Json.number(candidate.statistic()),
                        Json.number(candidate.adjustedP()),
                        Long.toString(candidate.n())))
            .toList());
  }
}
