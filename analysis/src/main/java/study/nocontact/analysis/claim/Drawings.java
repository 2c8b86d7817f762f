package study.nocontact.analysis.claim;

import java.util.List;
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

  /** All of several, every question once. */
  static Drawings all(List<Drawings> several) {
    return new Drawings(
        each(several, Drawings::curves),
        each(several, Drawings::bins),
        AnswerShares.merged(each(several, Drawings::answers)),
        each(several, Drawings::rates),
        each(several, Drawings::balances));
  }

  private static <T> List<T> each(List<Drawings> several, Function<Drawings, List<T>> kind) {
    return several.stream().flatMap(drawings -> kind.apply(drawings).stream()).toList();
  }
}
