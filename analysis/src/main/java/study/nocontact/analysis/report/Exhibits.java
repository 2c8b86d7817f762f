package study.nocontact.analysis.report;

import java.util.ArrayList;
import java.util.List;
import study.nocontact.analysis.chart.BalanceChart;
import study.nocontact.analysis.chart.BinnedChart;
import study.nocontact.analysis.chart.CurveChart;
import study.nocontact.analysis.chart.ForestChart;
import study.nocontact.analysis.chart.HazardStepsChart;
import study.nocontact.analysis.chart.LikertChart;
import study.nocontact.analysis.chart.ScanChart;
import study.nocontact.analysis.claim.AnswerShares;
import study.nocontact.analysis.claim.Balance;
import study.nocontact.analysis.claim.BinnedProportions;
import study.nocontact.analysis.claim.Curve;
import study.nocontact.analysis.claim.Estimate;
import study.nocontact.analysis.claim.Rates;
import study.nocontact.analysis.claim.Scan;

/** What findings bring along to be plotted, with its table. */
final class Exhibits {

  private static final double PER = 1000;

  private Exhibits() {}

  static Figure of(String id, Curve curve) {
    DataTable.Builder table =
        DataTable.of(
            id,
            curve.title(),
            "Line",
            curve.timeLabel(),
            curve.valueLabel(),
            "Lower",
            "Upper",
            "Still followed",
            "Events so far");
    for (Curve.Line line : curve.lines()) {
      for (Curve.Point point : line.points()) {
        table.row(
            Cell.text(line.label()),
            Cell.count(point.day()),
            Cell.percent(point.value()),
            Cell.percent(point.lower()),
            Cell.percent(point.upper()),
            Cell.count(point.atRisk()),
            Cell.count(point.events()));
      }
    }
    return new Figure(CurveChart.of(curve), "", table.build());
  }

  static Figure of(String id, BinnedProportions exhibit) {
    DataTable.Builder table =
        DataTable.of(
            id,
            exhibit.title(),
            exhibit.timeLabel(),
            "Reports",
            "With the outcome",
            exhibit.valueLabel(),
            "Expected",
            "In question");
    for (BinnedProportions.Bin bin : exhibit.bins()) {
      String days =
          bin.to() == Integer.MAX_VALUE ? bin.from() + " or more" : bin.from() + " to " + bin.to();
      table.row(
          Cell.text(days),
          Cell.count(bin.n()),
          Cell.count(bin.successes()),
          Cell.percent((double) bin.successes() / bin.n()),
          Cell.percent(bin.expected()),
          Cell.text(bin.target() ? "yes" : "no"));
    }
    return new Figure(BinnedChart.of(exhibit), "", table.build());
  }

  static Figure of(String id, Scan scan) {
    DataTable.Builder table =
        DataTable.of(id, scan.title(), "Day", "Statistic", "Adjusted p", "Reports");
    for (Scan.Candidate candidate : scan.candidates()) {
      table.row(
          Cell.count(candidate.day()),
          Cell.number(candidate.statistic(), 3),
          Cell.p(candidate.adjustedP()),
          Cell.count(candidate.n()));
    }
    return new Figure(ScanChart.of(scan), "", table.build());
  }

  static Figure of(String id, String title, List<ForestChart.Row> rows) {
    DataTable.Builder table =
        DataTable.of(
            id,
            title,
            "Analysis",
            "Estimate",
            "Lower",
            "Upper",
            "Claimed from",
            "Claimed to",
            "Reports");
    for (ForestChart.Row row : rows) {
      Estimate.Scale scale = row.estimate().scale();
      table.row(
          Cell.text(row.label()),
          Estimates.value(row.estimate()),
          Estimates.lower(row.estimate()),
          Estimates.upper(row.estimate()),
          Estimates.number(scale, row.claimed().low()),
          Estimates.number(scale, row.claimed().high()),
          Estimates.n(row.estimate()));
    }
    return new Figure(ForestChart.of(title, rows), "", table.build());
  }

  static Figure of(String id, AnswerShares shares) {
    List<String> columns = new ArrayList<>(List.of("Group", "Reports"));
    columns.addAll(shares.steps());
    DataTable.Builder table = DataTable.of(id, shares.title(), columns.toArray(String[]::new));
    for (AnswerShares.Group group : shares.groups()) {
      List<Cell> cells = new ArrayList<>(List.of(Cell.text(group.label()), Cell.count(group.n())));
      group.counts().forEach(count -> cells.add(Cell.share(count, group.n())));
      table.row(cells.toArray(Cell[]::new));
    }
    return new Figure(LikertChart.of(shares), "", table.build());
  }

  static Figure of(String id, Rates rates) {
    DataTable.Builder table =
        DataTable.of(id, rates.title(), "Days", "Events", "Days at risk", "Per 1,000 days");
    for (Rates.Window window : rates.windows()) {
      table.row(
          Cell.text(HazardStepsChart.label(HazardStepsChart.interval(window))),
          Cell.count(window.events()),
          Cell.number(window.days(), 0),
          Cell.number(PER * window.events() / window.days(), 2));
    }
    return new Figure(HazardStepsChart.of(rates), "", table.build());
  }

  static Figure of(String id, Balance balance) {
    DataTable.Builder table =
        DataTable.of(id, balance.title(), "Covariate", "As they are", "Weighted");
    for (Balance.Row row : balance.rows()) {
      table.row(
          Cell.text(row.covariate()), Cell.number(row.before(), 3), Cell.number(row.after(), 3));
    }
    return new Figure(BalanceChart.of(balance), "", table.build());
  }
}
