package study.nocontact.analysis.claim;

import static study.nocontact.analysis.claim.BreakerOfSilence.BAND;
import static study.nocontact.analysis.claim.BreakerOfSilence.CLAIMED;
import static study.nocontact.analysis.claim.BreakerOfSilence.HORIZON;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import study.nocontact.analysis.dataset.Role;
import study.nocontact.analysis.dataset.SilenceEnd;
import study.nocontact.analysis.statistics.Alternative;
import study.nocontact.analysis.statistics.BinomialInterval;
import study.nocontact.analysis.statistics.BinomialTest;
import study.nocontact.analysis.statistics.ChiSquareResult;
import study.nocontact.analysis.statistics.CumulativeIncidence;
import study.nocontact.analysis.statistics.GrayTest;
import study.nocontact.analysis.statistics.SelectionTipping;

/** The numbers of C06 with their labels. */
record BreakerExhibits(
    BreakerFigures figures, BreakerPopulation population, Look look, Words words) {

  private static final int[] DAYS = {7, 14, 21, 30, 45, 60, 90, 120, 180, 270, 365, 545, HORIZON};

  /** Selection broken by the side that was left, for each side that reports. */
  private static final long LEAST_PER_SIDE = 10;

  Estimate headline() {
    return estimate("share", figures.first());
  }

  List<Estimate> estimates() {
    Share first = figures.first();
    Share narrow =
        new Share(first.value(), first.narrow(), first.narrow(), first.method(), first.n());
    return List.of(
        headline(),
        estimate("share_narrow", narrow),
        estimate("share_mid_p", binomial(BinomialInterval.MID_P, "mid_p")),
        estimate("share_wilson", binomial(BinomialInterval.WILSON, "wilson")),
        estimate("incidence", figures.second()));
  }

  private Share binomial(BinomialInterval interval, String method) {
    return Share.of(interval, method, figures.broken(), figures.ended(), look);
  }

  private Estimate estimate(String id, Share share) {
    return share.estimate(id, words.text("estimate." + id), words);
  }

  List<TestResult> tests() {
    long x = figures.broken();
    long n = figures.ended();
    double share = figures.first().value();
    BinomialTest exact = BinomialTest.withDefaults();
    List<TestResult> tests = new ArrayList<>();
    tests.add(test("equivalence", "x", x, figures.equivalenceP(), n));
    tests.add(test("claimed", "x", x, exact.test(x, n, CLAIMED).pValue(), n));
    tests.add(test("majority", "x", x, exact.with(Alternative.GREATER).test(x, n, .5).pValue(), n));
    gray().ifPresent(tests::add);
    if (share > 0 && share < 1) {
      tests.add(test("tipping_low", "psi", SelectionTipping.threshold(share, BAND.low()), null, n));
      tests.add(
          test("tipping_high", "psi", SelectionTipping.threshold(share, BAND.high()), null, n));
    }
    return tests;
  }

  /** Whether the two sides, where enough of both report, tell of the same incidence. */
  private Optional<TestResult> gray() {
    List<BreakTally> sides =
        Stream.of(Role.DUMPEE, Role.DUMPER)
            .map(role -> population.main().where(report -> report.silence().role() == role))
            .map(BreakTally::of)
            .toList();
    if (sides.stream().anyMatch(side -> side.count(SilenceEnd.DUMPEE) < LEAST_PER_SIDE)) {
      return Optional.empty();
    }
    ChiSquareResult gray =
        GrayTest.withDefaults().test(sides.stream().map(BreakTally::times).toList());
    return Optional.of(
        test("gray", "chi2", gray.statistic(), gray.pValue(), figures.tally().all()));
  }

  private TestResult test(String id, String statistic, double value, Double p, long n) {
    return new TestResult(id, words.text("test." + id), statistic, value, p, n);
  }

  List<Sensitivity> sensitivity(Verdict first) {
    return Stream.of(BreakerVariation.values())
        .map(
            variation -> {
              Verdict verdict = figures.verdict(variation);
              String label = variation.label(words);
              String id = variation.name().toLowerCase(Locale.ROOT);
              Estimate estimate =
                  figures
                      .variations()
                      .get(variation)
                      .map(share -> share.estimate(id, label, words))
                      .orElse(null);
              return new Sensitivity(label, estimate, verdict, false, verdict.opposes(first));
            })
        .toList();
  }

  Curve curve() {
    List<Curve.Line> lines =
        IntStream.rangeClosed(1, BreakTally.CAUSES.length)
            .mapToObj(cause -> new Curve.Line(words.text("curve.cause." + cause), points(cause)))
            .toList();
    return new Curve(
        "incidence",
        words.text("curve.title"),
        words.text("curve.time"),
        words.text("curve.value"),
        lines);
  }

  private List<Curve.Point> points(int cause) {
    return Arrays.stream(DAYS)
        .mapToObj(
            day -> {
              CumulativeIncidence at = figures.curves().at(cause, day, look.coverage());
              return new Curve.Point(
                  day,
                  at.estimate(),
                  at.interval().lower(),
                  at.interval().upper(),
                  at.atRisk(),
                  figures.tally().until(day, BreakTally.CAUSES[cause - 1]));
            })
        .toList();
  }
}
