package study.nocontact.analysis.report;

import java.util.ArrayList;
import java.util.List;
import study.nocontact.analysis.chart.CurveChart;
import study.nocontact.analysis.chart.HazardStepsChart;
import study.nocontact.analysis.claim.Curve;
import study.nocontact.analysis.statistics.AalenJohansen;
import study.nocontact.analysis.statistics.CensoredTimes;
import study.nocontact.analysis.statistics.CumulativeIncidence;
import study.nocontact.analysis.statistics.EventTimes;
import study.nocontact.analysis.statistics.HazardInterval;
import study.nocontact.analysis.statistics.Interval;
import study.nocontact.analysis.statistics.PiecewiseExponential;

/** How silences end over time. */
final class TimeSection {

  private static final int[] DAYS = {1, 7, 14, 21, 30, 45, 60, 90, 120, 180, 270, 365, 545, 730};
  private static final double[] CUTS = {7, 30, 60, 90, 180, 365};
  private static final double LEVEL = .95;
  private static final double PER = 1000;
  private static final List<String> CAUSES =
      List.of(
          "Broken by the side that was left", "Broken by the side that left", "Ended otherwise");

  private TimeSection() {}

  static Section of(SilenceTimes silences) {
    Section.Builder section =
        Section.of("time", "How silences end")
            .say(
                "Silences that still go on are censored at the length they had. A silence that"
                    + " nobody decided on is one only from its seventh day, and counts as at risk"
                    + " from then on.");
    if (silences.isEmpty()) {
      return section.say("No report tells of a silence and how long it lasted.").build();
    }
    EventTimes times = silences.times();
    return section.show(incidence(times)).show(hazard(times)).build();
  }

  private static Figure incidence(EventTimes times) {
    AalenJohansen curves = AalenJohansen.of(times);
    String title = "Silences that have ended, by who ended them";
    DataTable.Builder table =
        DataTable.of(
            "silence-incidence",
            title,
            "How it ended",
            "Day",
            "Share",
            "Lower",
            "Upper",
            "Still followed");
    List<Curve.Line> lines = new ArrayList<>();
    for (int cause = 1; cause <= CAUSES.size(); cause++) {
      if (times.events(cause) > 0) {
        String label = CAUSES.get(cause - 1);
        List<Curve.Point> points = points(curves, times, cause);
        points.forEach(point -> table.row(cells(label, point)));
        lines.add(new Curve.Line(label, points));
      }
    }
    Curve curve =
        new Curve("silence-incidence", title, "Days since it began", "Share of silences", lines);
    return new Figure(
        CurveChart.of(curve), "Aalen-Johansen estimates with 95% intervals.", table.build());
  }

  private static List<Curve.Point> points(AalenJohansen curves, EventTimes times, int cause) {
    List<Curve.Point> points = new ArrayList<>();
    for (int day : DAYS) {
      CumulativeIncidence at = curves.at(cause, day, LEVEL);
      long atRisk = times.atRisk(day);
      if (atRisk > 0) {
        Interval interval = at.interval();
        double share = at.estimate();
        points.add(new Curve.Point(day, share, interval.lower(), interval.upper(), atRisk, 0));
      }
    }
    return points;
  }

  private static Cell[] cells(String label, Curve.Point point) {
    return new Cell[] {
      Cell.text(label),
      Cell.count(point.day()),
      Cell.percent(point.value()),
      Cell.percent(point.lower()),
      Cell.percent(point.upper()),
      Cell.count(point.atRisk())
    };
  }

  private static Figure hazard(EventTimes times) {
    List<HazardInterval> windows =
        PiecewiseExponential.withCuts(CUTS).fit(CensoredTimes.of(times)).intervals();
    String title = "How often silences end while they last";
    DataTable.Builder table =
        DataTable.of(
            "silence-hazard",
            title,
            "Days",
            "Ended",
            "Days at risk",
            "Per 1,000 days",
            "Lower",
            "Upper");
    for (HazardInterval window : windows) {
      Interval interval = window.observed().interval(LEVEL);
      table.row(
          Cell.text(HazardStepsChart.label(window)),
          Cell.count(window.observed().events()),
          Cell.number(window.observed().exposure(), 0),
          Cell.number(PER * window.observed().rate(), 2),
          Cell.number(PER * interval.lower(), 2),
          Cell.number(PER * interval.upper(), 2));
    }
    return new Figure(
        HazardStepsChart.of(title, "Silences that end", windows),
        "Exact Poisson intervals, 95%. The windows are those of the claim that silences settle.",
        table.build());
  }
}
