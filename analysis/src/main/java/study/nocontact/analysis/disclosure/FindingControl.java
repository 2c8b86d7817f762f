package study.nocontact.analysis.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import study.nocontact.analysis.claim.BinnedProportions;
import study.nocontact.analysis.claim.Estimate;
import study.nocontact.analysis.claim.Family;
import study.nocontact.analysis.claim.Finding;
import study.nocontact.analysis.claim.Verdict;

/**
 * Makes a finding publishable: everything in it rounded, exhibits cut back to what rests on enough
 * reports, and no numbers at all below {@link DisclosurePolicy#FINDING_WITHOUT_NUMBERS_BELOW}
 * reports. Clearing a cleared finding changes nothing.
 *
 * <p>Not covered: rounding blurs counts and does not hide them. From a rounded n, a proportion and
 * a p-value the exact counts behind a finding can often be worked out while n is small. Findings
 * are compared with those of earlier releases on the same claim as wholes; the reports of one of
 * their sensitivity analyses may have grown by fewer than ten, and they are not compared with
 * tables. What protects is that no figure rests on fewer than {@link
 * DisclosurePolicy#FINDING_WITHOUT_NUMBERS_BELOW} reports or tells of 1 to 9 of one kind.
 */
public final class FindingControl {

  private static final String NUMBERS_WITHHELD =
      "Some figures rest on too few reports and are withheld.";
  private static final String FEW_NEW =
      "Fewer than "
          + DisclosurePolicy.NESTED_DIFFERENCE_BELOW
          + " reports have come in for this claim since an earlier release; its figures would tell"
          + " of them and are withheld.";
  private static final Pattern FIGURE = Pattern.compile("\\d(?:\\.\\d|%)");

  private FindingControl() {}

  /** The finding as it may be published. */
  public static Cleared<Finding> clear(Finding exact) {
    if (exact.family() == Family.NOT_TESTABLE) {
      return new Cleared<>(
          withoutNumbers(
              exact, Verdict.NOT_TESTABLE, exact.reasons(), exact.sentence(), exact.report()));
    }
    if (exact.sentence().equals(FEW_NEW)) {
      return new Cleared<>(fewNew(exact));
    }
    boolean few = exact.n() < DisclosurePolicy.FINDING_WITHOUT_NUMBERS_BELOW;
    return new Cleared<>(few ? tooFew(exact) : rounded(exact));
  }

  /**
   * The finding as it may be published after these: without numbers if fewer than {@link
   * DisclosurePolicy#NESTED_DIFFERENCE_BELOW} reports came in or were deleted since one of them,
   * unless it says the same.
   *
   * @param exact the finding
   * @param earlier what earlier releases published on the same claim
   */
  public static Cleared<Finding> clear(Finding exact, List<Finding> earlier) {
    Cleared<Finding> cleared = clear(exact);
    boolean fewNew = earlier.stream().anyMatch(before -> fewBetween(cleared.value(), before));
    return fewNew ? new Cleared<>(fewNew(exact)) : cleared;
  }

  private static boolean fewBetween(Finding now, Finding before) {
    boolean numbers = now.n() > 0 && before.n() > 0;
    boolean same =
        now.n() == before.n()
            && now.events() == before.events()
            && Objects.equals(now.headline(), before.headline());
    return numbers
        && !same
        && Math.abs(now.n() - before.n()) < DisclosurePolicy.NESTED_DIFFERENCE_BELOW;
  }

  private static Finding fewNew(Finding exact) {
    return withoutNumbers(exact, Verdict.NOT_ENOUGH_DATA, List.of(FEW_NEW), FEW_NEW, FEW_NEW);
  }

  /**
   * Clears again what is in a release already.
   *
   * @throws IllegalArgumentException if the finding cannot have been cleared
   */
  public static Cleared<Finding> confirm(Finding published) {
    Cleared<Finding> again = clear(published);
    if (!again.value().equals(published)) {
      throw new IllegalArgumentException(
          published.claim() + " was never cleared: it holds numbers that are not rounded");
    }
    return again;
  }

  private static Finding tooFew(Finding exact) {
    String sentence =
        "Fewer than "
            + DisclosurePolicy.FINDING_WITHOUT_NUMBERS_BELOW
            + " reports so far count for this claim; a verdict needs at least "
            + exact.minimumN()
            + ".";
    return withoutNumbers(exact, Verdict.NOT_ENOUGH_DATA, List.of(sentence), sentence, sentence);
  }

  private static Finding withoutNumbers(
      Finding exact, Verdict verdict, List<String> reasons, String sentence, String report) {
    return new Finding(
        exact.claim(),
        exact.family(),
        exact.look(),
        Rounding.level(exact.level()),
        verdict,
        "",
        false,
        reasons,
        List.of(),
        0,
        0,
        0,
        exact.minimumN(),
        0,
        null,
        List.of(),
        List.of(),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        exact.smallestEffect(),
        sentence,
        report);
  }

  private static Finding rounded(Finding exact) {
    Optional<Estimate> headline = NumberControl.estimate(exact.headline());
    List<Estimate> estimates = NumberControl.estimates(exact.estimates());
    List<BinnedProportions> bins =
        exact.bins().stream().map(BinControl::clear).flatMap(Optional::stream).toList();
    PublishedText text = new PublishedText(exact);
    boolean told = exact.headline() == null || headline.isPresent();
    boolean allTold = told && estimates.size() == exact.estimates().size();
    return new Finding(
        exact.claim(),
        exact.family(),
        exact.look(),
        Rounding.level(exact.level()),
        exact.verdict(),
        exact.grade(),
        exact.fragile(),
        reasons(exact, text, allTold, bins),
        FlowControl.clear(exact.flow()),
        DisclosurePolicy.rounded(exact.n()),
        DisclosurePolicy.rounded(exact.events()),
        DisclosurePolicy.rounded(Math.round(exact.effectiveN())),
        exact.minimumN(),
        Rounding.countUp(exact.moreReports()),
        headline.orElse(null),
        estimates,
        NumberControl.tests(exact.tests()),
        Rounding.p(exact.p()),
        Rounding.p(exact.adjustedP()),
        NumberControl.sensitivity(exact.sensitivity(), exact.headline()),
        CurveControl.clear(exact.curves()),
        bins,
        ScanControl.clear(exact.scans()),
        AnswerControl.clear(exact.answers()),
        RateControl.clear(exact.rates()),
        BalanceControl.clear(exact.balances()),
        NumberControl.estimates(exact.quality()),
        exact.smallestEffect(),
        told ? text.rounded(exact.sentence()) : NUMBERS_WITHHELD,
        allTold ? text.rounded(exact.report()) : NUMBERS_WITHHELD);
  }

  /** The reasons; where figures are withheld, only those that state none. */
  private static List<String> reasons(
      Finding exact, PublishedText text, boolean allTold, List<BinnedProportions> shown) {
    List<String> reasons = new ArrayList<>();
    exact.reasons().stream()
        .filter(reason -> allTold || !FIGURE.matcher(reason).find())
        .map(text::rounded)
        .forEach(reasons::add);
    if (!allTold) {
      reasons.add(NUMBERS_WITHHELD);
    }
    exact.bins().stream()
        .filter(bins -> shown.stream().noneMatch(kept -> kept.id().equals(bins.id())))
        .map(bins -> "The plot \"" + bins.title() + "\" is withheld: its bins are too small.")
        .forEach(reasons::add);
    return reasons;
  }
}
