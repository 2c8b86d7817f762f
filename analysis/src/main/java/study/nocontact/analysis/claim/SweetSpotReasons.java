package study.nocontact.analysis.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import study.nocontact.analysis.statistics.Interval;

/** Says in words what the numbers of C10 came to. */
record SweetSpotReasons(
    SweetSpotFigures figures, SweetSpotRule rule, Double adjustedP, Words words) {

  List<String> reasons() {
    List<String> reasons = new ArrayList<>();
    if (rule.first().conclusive()) {
      reasons.add(words.text("reason." + key(rule.first()), departure(figures.caught())));
    }
    if (rule.first() == Verdict.INCONCLUSIVE) {
      rule.obstacles().forEach(obstacle -> reasons.add(obstacle(obstacle)));
    }
    if (rule.fragile()) {
      for (SweetSpotRule.Weakness weakness : rule.weaknesses()) {
        reasons.add(
            words.text(
                "reason.fragile." + key(weakness), Figures.decimals(figures.caught().eValue(), 2)));
      }
    }
    reasons.add(
        figures
            .followed()
            .map(followed -> words.text("reason.followed", departure(followed)))
            .orElseGet(() -> words.text("reason.followed.none")));
    return reasons;
  }

  private String obstacle(SweetSpotRule.Obstacle obstacle) {
    return words.text(
        "reason." + key(obstacle),
        departure(figures.caught()),
        adjustedP == null ? "" : Figures.p(adjustedP),
        figures.binScan().map(scan -> Figures.p(scan.p())).orElse(words.text("report.none")),
        Figures.bayesFactor(figures.caught().bayesFactor().forNull()));
  }

  /** A departure with its interval, in percentage points. */
  private String departure(Bump bump) {
    Interval interval = bump.fit().differenceInterval();
    return words.text(
        "departure",
        Figures.points(bump.fit().difference()),
        Figures.coverage(interval),
        Figures.points(interval.lower()),
        Figures.points(interval.upper()));
  }

  String sentence() {
    return words.text(
        "sentence." + sentenceKey(),
        Figures.count(figures.bins().target().all()),
        Figures.percent(figures.caught().fit().expected() + figures.caught().fit().difference()),
        Figures.percent(figures.caught().fit().expected()),
        departure(figures.caught()),
        Figures.count(NoSweetSpot.MINIMUM_N));
  }

  private String sentenceKey() {
    if (rule.fragile()) {
      return "fragile";
    }
    return rule.obstacles().contains(SweetSpotRule.Obstacle.HEAPING)
            && rule.verdict() == Verdict.INCONCLUSIVE
        ? "heaping"
        : key(rule.verdict());
  }

  String report() {
    Bump caught = figures.caught();
    return words.text(
        "report",
        Figures.count(figures.tally().total().all()),
        Figures.count(caught.n()),
        Figures.decimals(caught.fit().logOdds(), 2),
        departure(caught),
        Figures.p(caught.departure().equivalenceP()),
        Figures.decimals(caught.logOddsMargin(-Departure.MARGIN), 2),
        Figures.decimals(caught.logOddsMargin(Departure.MARGIN), 2),
        Figures.p(caught.p()),
        adjustedP == null ? words.text("report.none") : Figures.p(adjustedP),
        Figures.bayesFactor(caught.bayesFactor().forNull()),
        figures.binScan().map(scan -> Figures.p(scan.p())).orElse(words.text("report.none")),
        figures.followed().map(this::followed).orElse(words.text("report.none")));
  }

  private String followed(Bump bump) {
    return words.text(
        "report.followed",
        departure(bump),
        Figures.p(bump.p()),
        Figures.p(bump.departure().equivalenceP()));
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
