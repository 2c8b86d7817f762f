package study.nocontact.analysis.claim;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import study.nocontact.analysis.statistics.AalenJohansen;
import study.nocontact.analysis.statistics.CumulativeIncidence;
import study.nocontact.analysis.statistics.Interval;

/**
 * The share of either of two groups that one cause has come to by each day, other causes competing
 * (Aalen and Johansen): as observed, not adjusted.
 *
 * @param arms the groups
 * @param timing when the causes came
 * @param cause the cause
 * @param horizon last day
 */
record ArmCurves(Arms arms, Timing timing, int cause, double horizon) {

  private static final long LEAST = 10;

  /** Empty where a group has too few reports that say when. */
  List<Curve> of(Selection selection, Setting setting, Words words) {
    List<Curve.Line> lines =
        List.of(
            line(words.shared("group." + arms.firstName()), arms.first(), selection, setting),
            line(words.shared("group." + arms.secondName()), arms.second(), selection, setting));
    return lines.stream().anyMatch(line -> line.points().isEmpty())
        ? List.of()
        : List.of(
            new Curve(
                "incidence",
                words.text("curve.title"),
                words.text("curve.time"),
                words.text("curve.value"),
                lines));
  }

  private Curve.Line line(
      String label, Predicate<Report> members, Selection selection, Setting setting) {
    Spells spells = Spells.of(selection.where(members), timing);
    if (spells.reports() < LEAST || spells.times().causes() < cause) {
      return new Curve.Line(label, List.of());
    }
    AalenJohansen curve = AalenJohansen.of(spells.times());
    return new Curve.Line(
        label,
        IntStream.of(CurveDays.until(horizon))
            .mapToObj(day -> point(curve, spells, day, setting.look()))
            .toList());
  }

  private Curve.Point point(AalenJohansen curve, Spells spells, int day, Look look) {
    CumulativeIncidence at = curve.at(cause, day);
    Interval interval =
        new HorizonProbability(1 - at.estimate(), at.standardError()).complement(look.coverage());
    return new Curve.Point(
        day,
        at.estimate(),
        interval.lower(),
        interval.upper(),
        at.atRisk(),
        spells.events(each -> each == cause, day));
  }
}
