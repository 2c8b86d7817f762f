package study.nocontact.analysis.release;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import study.nocontact.analysis.chart.BalanceChart;
import study.nocontact.analysis.chart.BinnedChart;
import study.nocontact.analysis.chart.CurveChart;
import study.nocontact.analysis.chart.ForestChart;
import study.nocontact.analysis.chart.HazardStepsChart;
import study.nocontact.analysis.chart.IntervalChart;
import study.nocontact.analysis.chart.LikertChart;
import study.nocontact.analysis.chart.ScanChart;
import study.nocontact.analysis.claim.AnswerShares;
import study.nocontact.analysis.claim.Balance;
import study.nocontact.analysis.claim.Band;
import study.nocontact.analysis.claim.BinnedProportions;
import study.nocontact.analysis.claim.Claim;
import study.nocontact.analysis.claim.Curve;
import study.nocontact.analysis.claim.Estimate;
import study.nocontact.analysis.claim.Finding;
import study.nocontact.analysis.claim.Rates;
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
            ways(finding),
            finding.curves().stream().map(curve -> curve(claim, curve)),
            finding.bins().stream().map(bins -> bins(claim, bins)),
            finding.scans().stream().map(scan -> scan(claim, scan)),
            finding.rates().stream().map(rates -> rates(claim, rates)),
            finding.answers().stream().map(answers -> answers(claim, answers)),
            finding.balances().stream().map(balance -> balance(claim, balance)))
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
        scan.plot(),
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

  private static Stream<Plot> ways(Finding finding) {
    return RegisteredClaims.ALL.stream()
        .filter(claim -> claim.id().equals(finding.claim()))
        .map(claim -> ForestChart.ways(finding, claim.claimed()))
        .filter(rows -> !rows.isEmpty())
        .map(rows -> ways(finding.claim(), rows));
  }

  private static Plot ways(String claim, List<ForestChart.Row> rows) {
    return new Plot(
        claim,
        "ways",
        ForestChart.of("The estimate, and the same found in other ways", rows),
        List.of("analysis", "value", "lower", "upper", "coverage", "n"),
        rows.stream()
            .map(
                row ->
                    List.of(
                        row.label(),
                        Json.number(row.estimate().value()),
                        Json.number(row.estimate().interval().lower()),
                        Json.number(row.estimate().interval().upper()),
                        Json.number(row.estimate().interval().level()),
                        Long.toString(row.estimate().n())))
            .toList());
  }

  private static Plot rates(String claim, Rates rates) {
    return new Plot(
        claim,
        rates.id(),
        HazardStepsChart.of(rates),
        List.of("after_day", "to_day", "events", "days_at_risk"),
        rates.windows().stream()
            .map(
                window ->
                    List.of(
                        Integer.toString(window.from()),
                        window.to() == Integer.MAX_VALUE ? "" : Integer.toString(window.to()),
                        Long.toString(window.events()),
                        Json.number(window.days())))
            .toList());
  }

  private static Plot answers(String claim, AnswerShares shares) {
    List<List<String>> rows = new ArrayList<>();
    for (AnswerShares.Group group : shares.groups()) {
      for (int step = 0; step < group.counts().size(); step++) {
        rows.add(
            List.of(
                group.label(),
                Integer.toString(step + 1),
                Long.toString(group.counts().get(step))));
      }
    }
    return new Plot(
        claim, shares.id(), LikertChart.of(shares), List.of("group", "answer", "n"), rows);
  }

  private static Plot balance(String claim, Balance balance) {
    return new Plot(
        claim,
        balance.id(),
        BalanceChart.of(balance),
        List.of("covariate", "before", "after"),
        balance.rows().stream()
            .map(
                row ->
                    List.of(row.covariate(), Json.number(row.before()), Json.number(row.after())))
            .toList());
  }
}
