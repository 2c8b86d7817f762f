package study.nocontact.analysis.disclosure;

import java.util.List;
import java.util.Optional;
import study.nocontact.analysis.claim.Estimate;
import study.nocontact.analysis.claim.Sensitivity;
import study.nocontact.analysis.claim.TestResult;
import study.nocontact.analysis.claim.Verdict;
import study.nocontact.analysis.statistics.Interval;

/** Rounds estimates and tests; drops those on too few reports or without a finite value. */
final class NumberControl {

  private NumberControl() {}

  /** The rounded estimate; empty if it must not be shown. */
  static Optional<Estimate> estimate(Estimate exact) {
    if (exact == null || !shown(exact.n()) || !finite(exact)) {
      return Optional.empty();
    }
    Interval interval = exact.interval();
    Estimate rounded =
        new Estimate(
            exact.id(),
            exact.label(),
            exact.scale(),
            Rounding.onScale(exact.scale(), exact.value()),
            interval == null
                ? null
                : new Interval(
                    Rounding.onScale(exact.scale(), interval.lower()),
                    Rounding.onScale(exact.scale(), interval.upper()),
                    Rounding.level(interval.level())),
            exact.method(),
            DisclosurePolicy.rounded(exact.n()));
    return smallCountBehind(exact) || smallCountBehind(rounded)
        ? Optional.empty()
        : Optional.of(rounded);
  }

  static List<Estimate> estimates(List<Estimate> exact) {
    return exact.stream().map(NumberControl::estimate).flatMap(Optional::stream).toList();
  }

  static List<TestResult> tests(List<TestResult> exact) {
    return exact.stream()
        .filter(test -> shown(test.n()) && Double.isFinite(test.value()))
        .filter(test -> test.p() == null || Double.isFinite(test.p()))
        .filter(test -> !isCount(test) || !tellsOfFew(test))
        .map(
            test ->
                new TestResult(
                    test.id(),
                    test.label(),
                    test.statistic(),
                    isCount(test)
                        ? DisclosurePolicy.rounded((long) test.value())
                        : Rounding.significant(test.value()),
                    Rounding.p(test.p()),
                    DisclosurePolicy.rounded(test.n())))
        .toList();
  }

  static List<Sensitivity> sensitivity(List<Sensitivity> exact, Estimate main) {
    return exact.stream().map(variation -> sensitivity(variation, main)).toList();
  }

  private static Sensitivity sensitivity(Sensitivity exact, Estimate main) {
    return estimate(exact.estimate())
        .filter(rounded -> !tellsOfFewBetween(exact.estimate(), main))
        .filter(rounded -> !tellsOfFewBetween(rounded, estimate(main).orElse(null)))
        .map(
            estimate ->
                new Sensitivity(
                    exact.label(), estimate, exact.verdict(), exact.asksElse(), exact.flipped()))
        .orElseGet(
            () ->
                new Sensitivity(
                    exact.label(), null, Verdict.NOT_ENOUGH_DATA, exact.asksElse(), false));
  }

  /** Whether the difference of two estimates, one on part of the other's reports, is of a few. */
  private static boolean tellsOfFewBetween(Estimate variation, Estimate main) {
    if (main == null) {
      return false;
    }
    long reports = main.n() - variation.n();
    if (variation.scale() != Estimate.Scale.PROPORTION || main.scale() != variation.scale()) {
      return few(reports);
    }
    long with = with(main) - with(variation);
    return few(reports) || few(with) || few(reports - with);
  }

  private static boolean few(long difference) {
    long size = Math.abs(difference);
    return 0 < size && size < DisclosurePolicy.NESTED_DIFFERENCE_BELOW;
  }

  private static long with(Estimate proportion) {
    return Math.round(proportion.value() * proportion.n());
  }

  /** Whether the statistic is a number of reports. */
  private static boolean isCount(TestResult test) {
    return test.statistic().equals("x");
  }

  private static boolean tellsOfFew(TestResult test) {
    long with = (long) test.value();
    return DisclosurePolicy.unsafe(with) || DisclosurePolicy.unsafe(test.n() - with);
  }

  private static boolean shown(long n) {
    return n >= DisclosurePolicy.FINDING_WITHOUT_NUMBERS_BELOW;
  }

  private static boolean finite(Estimate estimate) {
    Interval interval = estimate.interval();
    return Double.isFinite(estimate.value())
        && (interval == null
            || Double.isFinite(interval.lower()) && Double.isFinite(interval.upper()));
  }

  /** Whether a proportion with its n tells that 1 to 9 reports did, or did not. */
  private static boolean smallCountBehind(Estimate estimate) {
    if (estimate.scale() != Estimate.Scale.PROPORTION) {
      return false;
    }
    long with = with(estimate);
    return DisclosurePolicy.unsafe(with) || DisclosurePolicy.unsafe(estimate.n() - with);
  }
}
