package study.nocontact.analysis.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What an analysis gives to be drawn. */
record Drawings(
    List<Curve> curves,
    List<BinnedProportions> bins,
    List<AnswerShares> answers,
    List<Rates> rates,
    List<Balance> balances) {

  static final Drawings NONE = new Drawings(List.of(), List.of(), List.of(), List.of(), List.of());

  static Drawings of(Curve curve) {
    return new Drawings(List.of(curve), List.of(), List.of(), List.of(), List.of());
  }

  static Drawings of(BinnedProportions bins) {
    return new Drawings(List.of(), List.of(bins), List.of(), List.of(), List.of());
  }

  static Drawings of(Rates rates) {
    return new Drawings(List.of(), List.of(), List.of(), List.of(rates), List.of());
  }

  static Drawings of(List<AnswerShares> answers) {
    return new Drawings(List.of(), List.of(), answers, List.of(), List.of());
  }

  static Drawings of(List<Curve> curves, List<Balance> balances) {
    return new Drawings(curves, List.of(), List.of(), List.of(), balances);
  }

  /** All of several; what has the same name is there once, a question with all its groups. */
  static Drawings all(List<Drawings> several) {
    return new Drawings(
        each(several, Drawings::curves, Curve::id),
        each(several, Drawings::bins, BinnedProportions::id),
        AnswerShares.merged(
            several.stream().flatMap(drawings -> drawings.answers().stream()).toList()),
        each(several, Drawings::rates, Rates::id),
        each(several, Drawings::balances, Balance::id));
  }

  private static <T> List<T> each(
      List<Drawings> several, Function<Drawings, List<T>> kind, Function<T, String> id) {
    Map<String, T> byId = new LinkedHashMap<>();
    several.stream()
        .flatMap(drawings -> kind.apply(drawings).stream())
        .forEach(drawing -> byId.putIfAbsent(id.apply(drawing), drawing));
    return List.copyOf(byId.values());
  }
}
