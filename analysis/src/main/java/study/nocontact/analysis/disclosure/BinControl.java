package study.nocontact.analysis.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import study.nocontact.analysis.claim.BinnedProportions;
import study.nocontact.analysis.claim.BinnedProportions.Bin;

/**
 * Merges bins that hold 1 to 9 reports with or without the outcome into their neighbour, and
 * rounds. The bin the claim is about is never merged: if it would have to be, nothing is shown.
 */
final class BinControl {

  static final String MERGED = " (small bins merged)";

  private BinControl() {}

  /** The exhibit as it may be shown; empty if it may not. */
  static Optional<BinnedProportions> clear(BinnedProportions exact) {
    List<Bin> bins = new ArrayList<>(exact.bins());
    for (int unsafe = firstUnsafe(bins); unsafe >= 0; unsafe = firstUnsafe(bins)) {
      int neighbour = neighbour(bins, unsafe);
      if (neighbour < 0) {
        return Optional.empty();
      }
      int first = Math.min(unsafe, neighbour);
      bins.set(first, merged(bins.get(first), bins.remove(first + 1)));
    }
    String title = bins.size() < exact.bins().size() ? exact.title() + MERGED : exact.title();
    return Optional.of(
        new BinnedProportions(
            exact.id(),
            title,
            exact.timeLabel(),
            exact.valueLabel(),
            bins.stream().map(BinControl::rounded).toList()));
  }

  private static int firstUnsafe(List<Bin> bins) {
    for (int b = 0; b < bins.size(); b++) {
      if (unsafe(bins.get(b)) || unsafe(rounded(bins.get(b)))) {
        return b;
      }
    }
    return -1;
  }

  private static boolean unsafe(Bin bin) {
    return DisclosurePolicy.unsafe(bin.n())
        || DisclosurePolicy.unsafe(bin.successes())
        || DisclosurePolicy.unsafe(bin.n() - bin.successes());
  }

  private static int neighbour(List<Bin> bins, int unsafe) {
    if (bins.get(unsafe).target()) {
      return -1;
    }
    if (unsafe + 1 < bins.size() && !bins.get(unsafe + 1).target()) {
      return unsafe + 1;
    }
    return unsafe > 0 && !bins.get(unsafe - 1).target() ? unsafe - 1 : -1;
  }

  private static Bin merged(Bin left, Bin right) {
    long n = left.n() + right.n();
    double expected =
        n == 0 ? left.expected() : (left.expected() * left.n() + right.expected() * right.n()) / n;
    return new Bin(
        left.from(), right.to(), n, left.successes() + right.successes(), expected, false);
  }

  private static Bin rounded(Bin bin) {
    return new Bin(
        bin.from(),
        bin.to(),
        DisclosurePolicy.rounded(bin.n()),
        DisclosurePolicy.rounded(bin.successes()),
        Rounding.decimals(bin.expected()),
        bin.target());
  }
}
