package study.nocontact.analysis.disclosure;

import java.util.ArrayList;
import java.util.List;
import study.nocontact.analysis.claim.Rates;
import study.nocontact.analysis.claim.Rates.Window;

/** Rounds rates, and joins a window with 1 to 9 events to the one before, the first to the next. */
final class RateControl {

  private RateControl() {}

  static List<Rates> clear(List<Rates> exact) {
    return exact.stream()
        .map(rates -> new Rates(rates.id(), rates.title(), rates.unit(), windows(rates.windows())))
        .filter(rates -> !rates.windows().isEmpty())
        .toList();
  }

  private static List<Window> windows(List<Window> exact) {
    List<Window> windows = new ArrayList<>(exact);
    for (int unsafe = firstUnsafe(windows); unsafe >= 0; unsafe = firstUnsafe(windows)) {
      if (windows.size() == 1) {
        return List.of();
      }
      int first = Math.max(0, unsafe - 1);
      Window joined = joined(windows.get(first), windows.get(first + 1));
      windows.remove(first + 1);
      windows.set(first, joined);
    }
    return windows.stream().map(RateControl::rounded).toList();
  }

  private static int firstUnsafe(List<Window> windows) {
    for (int w = 0; w < windows.size(); w++) {
      if (DisclosurePolicy.unsafe(windows.get(w).events())) {
        return w;
      }
    }
    return -1;
  }

  private static Window joined(Window one, Window next) {
    return new Window(
        one.from(), next.to(), one.events() + next.events(), one.days() + next.days());
  }

  private static Window rounded(Window exact) {
    return new Window(
        exact.from(),
        exact.to(),
        DisclosurePolicy.rounded(exact.events()),
        Rounding.significant(exact.days()));
  }
}
