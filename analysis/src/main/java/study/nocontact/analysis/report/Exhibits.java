package study.nocontact.analysis.report;

import study.nocontact.analysis.chart.BinnedChart;
import study.nocontact.analysis.chart.CurveChart;
import study.nocontact.analysis.chart.ScanChart;
import study.nocontact.analysis.claim.BinnedProportions;
import study.nocontact.analysis.claim.Curve;
import study.nocontact.analysis.claim.Scan;

/** What findings bring along to be plotted, with its table. */
final class Exhibits {

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
}
