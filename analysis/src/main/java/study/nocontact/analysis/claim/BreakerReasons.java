package study.nocontact.analysis.claim;

import static study.nocontact.analysis.claim.BreakerOfSilence.BAND;
import static study.nocontact.analysis.claim.BreakerOfSilence.HORIZON;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import study.nocontact.analysis.dataset.SilenceEnd;
import study.nocontact.analysis.statistics.Interval;

/** Says in words what the numbers of C06 came to. */
record BreakerReasons(BreakerFigures figures, BreakerRule rule, Double adjustedP, Words words) {

  List<String> reasons() {
    List<String> reasons = new ArrayList<>();
    if (rule.first() != Verdict.NOT_ENOUGH_DATA) {
      reasons.add(words.text("reason." + key(rule.first()), range(decisive())));
    }
    if (rule.fragile()) {
      for (BreakerRule.Weakness weakness : rule.weaknesses()) {
        reasons.add(
            words.text(
                "reason.fragile." + weakness.name().toLowerCase(Locale.ROOT),
                Figures.decimals(figures.tipping(), 2)));
      }
    }
    reasons.add(majority());
    reasons.addAll(secondReading());
    return reasons;
  }

  /** The interval the verdict was read from. */
  private Interval decisive() {
    Share first = figures.first();
    return rule.first() == Verdict.SUPPORTED ? first.narrow() : first.wide();
  }

  private String majority() {
    Interval interval = figures.first().wide();
    String answer = interval.lower() > .5 ? "yes" : interval.upper() < .5 ? "no" : "open";
    return words.text("reason.majority." + answer, range(interval));
  }

  private List<String> secondReading() {
    Share second = figures.second();
    Verdict verdict = BAND.judge(second);
    List<String> reasons = new ArrayList<>();
    reasons.add(
        words.text(
            "reason.second." + key(verdict),
            Figures.finePercent(second.value()),
            range(second.wide()),
            Figures.count(figures.curves().at(1, HORIZON).atRisk())));
    reasons.add(words.text("reason.second.permanence", Figures.finePercent(stillSilent())));
    return reasons;
  }

  /** The probability that nothing has ended a silence by the horizon. */
  private double stillSilent() {
    double ended = 0;
    for (int cause = 1; cause <= BreakTally.CAUSES.length; cause++) {
      ended += figures.curves().at(cause, HORIZON).estimate();
    }
    return Math.max(0, 1 - ended);
  }

  String sentence() {
    Share first = figures.first();
    return words.text(
        "sentence." + sentenceKey(),
        Figures.count(figures.ended()),
        Figures.percent(first.value()),
        Figures.coverage(first.wide()),
        Figures.percent(first.wide().lower()),
        Figures.percent(first.wide().upper()),
        Figures.count(BreakerOfSilence.MINIMUM_N));
  }

  private String sentenceKey() {
    if (rule.verdict() == Verdict.CONTRADICTED) {
      return figures.first().value() < BAND.low() ? "contradicted.fewer" : "contradicted.more";
    }
    return rule.fragile() ? "fragile" : key(rule.verdict());
  }

  String report() {
    Share censored = figures.variations().get(BreakerVariation.ONGOING_CENSORED).orElseThrow();
    return words.text(
        "report",
        Figures.count(figures.broken()),
        Figures.count(figures.ended()),
        Figures.finePercent(figures.first().value()),
        range(figures.first().wide()),
        Figures.p(figures.equivalenceP()),
        adjustedP == null ? words.text("report.unadjusted") : Figures.p(adjustedP),
        Figures.finePercent(censored.value()),
        range(censored.wide()),
        Figures.finePercent(figures.second().value()),
        range(figures.second().wide()),
        Figures.count(figures.tally().all()),
        Figures.count(figures.tally().count(SilenceEnd.ONGOING)));
  }

  private String range(Interval interval) {
    return words.text(
        "range",
        Figures.coverage(interval),
        Figures.finePercent(interval.lower()),
        Figures.finePercent(interval.upper()));
  }

  private static String key(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }
}
