package study.nocontact.analysis.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import study.nocontact.analysis.claim.ReunionTally.Count;
import study.nocontact.analysis.statistics.BumpEstimate;

/** The numbers of C10 with their labels. */
record SweetSpotExhibits(SweetSpotFigures figures, Look look, Words words) {

  private static final int DEGREE = 2;

  Estimate headline() {
    return figures.caught().departure().estimate("bump", words.text("estimate.bump"), words);
  }

  List<Estimate> estimates() {
    BumpEstimate fit = figures.caught().fit();
    Estimate logOdds =
        new Estimate(
            "bump_log_odds",
            words.text("estimate.bump_log_odds"),
            Estimate.Scale.LOG_ODDS,
            fit.logOdds(),
            fit.logOddsInterval(),
            words.method("wald"),
            figures.caught().n());
    Stream<Estimate> followed =
        figures.followed().stream()
            .map(
                bump ->
                    bump.departure().estimate("followed", words.text("estimate.followed"), words));
    return Stream.of(
            Stream.of(headline(), logOdds),
            followed,
            new HeapingIndices(figures.tally(), look, words).estimates())
        .flatMap(estimates -> estimates)
        .toList();
  }

  List<TestResult> tests() {
    Bump caught = figures.caught();
    List<TestResult> tests = new ArrayList<>(coPrimary("", caught));
    figures.followed().ifPresent(followed -> tests.addAll(coPrimary("followed_", followed)));
    tests.add(test("bayes_factor", "log_bf01", caught.bayesFactor().logNull(), null, caught.n()));
    tests.add(test("e_value", "e", caught.eValue(), null, caught.n()));
    long all = figures.tally().total().all();
    figures
        .change()
        .ifPresent(
            change -> {
              tests.add(test("change", "lr", change.likelihoodRatio(), figures.changeP(), all));
              tests.add(test("change_day", "day", Math.exp(change.psi()), null, all));
            });
    figures.binScan().ifPresent(scan -> tests.add(scan(scan, all)));
    long followed = figures.followedTally().total().all();
    figures.dayScan().ifPresent(scan -> tests.add(scan(scan, followed)));
    return tests;
  }

  private List<TestResult> coPrimary(String prefix, Bump bump) {
    double z = bump.fit().difference() / bump.fit().differenceError();
    double ratio = bump.fit().likelihoodRatio().statistic();
    return List.of(
        test(prefix + "equivalence", "z", z, bump.departure().equivalenceP(), bump.n()),
        test(prefix + "bump", "lr", ratio, bump.p(), bump.n()));
  }

  private TestResult scan(Scan scan, long n) {
    double largest =
        scan.candidates().stream().mapToDouble(Scan.Candidate::statistic).max().orElseThrow();
    return test("scan_" + scan.id(), "max_score", largest, scan.p(), n);
  }

  private TestResult test(String id, String statistic, double value, Double p, long n) {
    return new TestResult(id, words.text("test." + id), statistic, value, p, n);
  }

  List<Sensitivity> sensitivity(Verdict first) {
    return Stream.of(SweetSpotVariation.values())
        .map(
            variation -> {
              Verdict verdict = figures.verdict(variation);
              String label = variation.label(words);
              String id = variation.name().toLowerCase(Locale.ROOT);
              Estimate estimate =
                  figures
                      .variations()
                      .get(variation)
                      .map(departure -> departure.estimate(id, label, words))
                      .orElse(null);
              return new Sensitivity(label, estimate, verdict, false, verdict.opposes(first));
            })
        .toList();
  }

  BinnedProportions bins() {
    double[] expected = figures.bins().expected(DEGREE);
    List<BinnedProportions.Bin> bins =
        IntStream.range(0, CatchmentBins.COUNT)
            .mapToObj(bin -> bin(bin, figures.bins().count(bin), expected[bin]))
            .toList();
    return new BinnedProportions(
        "bins", words.text("bins.title"), words.text("bins.time"), words.text("bins.value"), bins);
  }

  private static BinnedProportions.Bin bin(int bin, Count count, double expected) {
    return new BinnedProportions.Bin(
        CatchmentBins.first(bin),
        CatchmentBins.last(bin),
        count.all(),
        count.together(),
        expected,
        bin == CatchmentBins.TARGET);
  }

  List<Scan> scans() {
    return Stream.of(figures.binScan().stream(), figures.dayScan().stream())
        .flatMap(scan -> scan)
        .toList();
  }
}
