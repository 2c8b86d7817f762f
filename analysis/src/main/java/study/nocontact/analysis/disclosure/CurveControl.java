package study.nocontact.analysis.disclosure;

import java.util.ArrayList;
import java.util.List;
import study.nocontact.analysis.claim.Curve;

/**
 * Keeps of each line the points that differ from the last one kept by no or at least ten events,
 * while at least ten are at risk, and rounds them.
 */
final class CurveControl {

  private CurveControl() {}

  static List<Curve> clear(List<Curve> exact) {
    return exact.stream()
        .map(CurveControl::clear)
        .filter(curve -> !curve.lines().isEmpty())
        .toList();
  }

  private static Curve clear(Curve exact) {
    List<Curve.Line> lines =
        exact.lines().stream()
            .map(line -> new Curve.Line(line.label(), points(line.points())))
            .filter(line -> !line.points().isEmpty())
            .toList();
    return new Curve(exact.id(), exact.title(), exact.timeLabel(), exact.valueLabel(), lines);
  }

  private static List<Curve.Point> points(List<Curve.Point> exact) {
    List<Curve.Point> kept = new ArrayList<>();
    long events = 0;
    for (Curve.Point point : exact) {
      boolean enough = point.atRisk() >= DisclosurePolicy.UNSAFE_BELOW;
      if (enough && finite(point) && !DisclosurePolicy.unsafe(point.events() - events)) {
        kept.add(rounded(point));
        events = point.events();
      }
    }
    return kept;
  }

  private static boolean finite(Curve.Point point) {
    return Double.isFinite(point.value())
        && Double.isFinite(point.lower())
        && Double.isFinite(point.upper());
  }

  private static Curve.Point rounded(Curve.Point point) {
    return new Curve.Point(
        point.day(),
        Rounding.decimals(point.value()),
        Rounding.decimals(point.lower()),
        Rounding.decimals(point.upper()),
        DisclosurePolicy.rounded(point.atRisk()),
        DisclosurePolicy.rounded(point.events()));
  }
}
