package study.nocontact.analysis.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in words what the numbers of a protocol came to. */
record ProtocolWords(ProtocolFigures figures, ProtocolRule rule, Double adjustedP, Words words) {

  private static final long TOLD_FROM = 10;

  List<String> reasons() {
    List<String> reasons = new ArrayList<>();
    if (rule.first() != Verdict.NOT_ENOUGH_DATA) {
      for (ProtocolFigures.Tested tested : figures.deciding()) {
        reasons.add(words.shared("reason." + reason(tested), said(tested), p(tested.p())));
      }
    }
    if (rule.first() == Verdict.INCONCLUSIVE && adjustedP != null) {
      reasons.add(words.shared("reason.adjusted", p(adjustedP)));
    }
    if (rule.fragile()) {
      rule.weaknesses()
          .forEach(weakness -> reasons.add(words.shared("reason.fragile." + key(weakness))));
      rule.opposing()
          .forEach(
              variation ->
                  reasons.add(
                      words.shared(
                          "reason.fragile." + against(variation), variation.label(words))));
    }
    return reasons;
  }

  private String against(Variation variation) {
    Effect effect = figures.variations().get(variation).orElseThrow();
    return figures.verdict(variation, effect).conclusive() ? "opposite" : "not_borne_out";
  }

  private String reason(ProtocolFigures.Tested tested) {
    if (rule.first() == Verdict.INCONCLUSIVE) {
      Look look = figures.look();
      boolean open = tested.p() >= look.level() || !(tested.rule() instanceof Rule.Direction);
      return open || tested.rule().settles(tested.effect(), look)
          ? "inconclusive"
          : "not_throughout";
    }
    boolean negligible =
        tested.rule() instanceof Rule.Direction
            && tested.effect().equivalenceP() < figures.look().level();
    return negligible ? "negligible" : key(rule.first());
  }

  /** Why the data do not allow a verdict: what they are too few for, or else unfit for. */
  List<String> tooLittle(long moreReports) {
    List<String> unfit =
        figures.tested().stream()
            .flatMap(tested -> tested.effect().checks().stream())
            .filter(Effect.Check::disqualifies)
            .map(
                check ->
                    words.shared("inadequate." + check.key(), Figures.finePercent(check.value())))
            .toList();
    return moreReports == 0 && !unfit.isEmpty()
        ? unfit
        : Stream.concat(Stream.of(tooFew(moreReports)), unfit.stream()).toList();
  }

  private String tooFew(long moreReports) {
    return words.shared(
        "reason.not_enough_data",
        Figures.count(figures.protocol().minimum()),
        words.text("size"),
        Figures.count((long) figures.size()),
        emptiest(),
        Figures.count(moreReports));
  }

  /** A number too small to be published is told by a bound only. */
  private String emptiest() {
    for (long bound : new long[] {ProtocolFigures.LEAST_PER_CELL, TOLD_FROM}) {
      if (figures.smallestCell() < bound) {
        return words.shared("fewer_than", Figures.count(bound));
      }
    }
    return Figures.count(figures.smallestCell());
  }

  /** All estimates with their intervals. */
  private String said() {
    return figures.tested().stream().map(this::said).collect(Collectors.joining(" "));
  }

  private String said(ProtocolFigures.Tested tested) {
    Effect effect = tested.effect();
    Estimate shown = effect.estimate("", "", words);
    return words.shared(
        "said",
        words.text("estimate." + tested.primary().key()),
        Figures.onScale(shown.scale(), shown.value()),
        Figures.coverage(shown.interval()),
        Figures.bound(shown.scale(), shown.interval().lower()),
        Figures.bound(shown.scale(), shown.interval().upper()),
        Figures.count(effect.n()));
  }

  String sentence() {
    String key = rule.fragile() ? "fragile" : key(rule.verdict());
    return words.shared(
        "sentence." + key,
        said(),
        words.text("that"),
        Figures.count(figures.protocol().minimum()),
        words.text("size"));
  }

  String report() {
    return figures.tested().stream().map(this::report).collect(Collectors.joining(" "))
        + " "
        + words.shared(
            "report.family." + key(figures.protocol().family()),
            adjustedP == null ? words.shared("report.unadjusted") : p(adjustedP));
  }

  private String report(ProtocolFigures.Tested tested) {
    Effect effect = tested.effect();
    boolean within = tested.rule() instanceof Rule.Within;
    return words.shared(
        report(tested.rule()),
        said(tested),
        words.method(effect.method()),
        p(within ? tested.p() : effect.p()),
        p(effect.equivalenceP()),
        Figures.count(effect.events()));
  }

  private static String report(Rule rule) {
    if (rule instanceof Rule.Threshold) {
      return "report.threshold";
    }
    return rule instanceof Rule.Within ? "report.within" : "report.effect";
  }

  private static String p(double p) {
    return Figures.p(p);
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
