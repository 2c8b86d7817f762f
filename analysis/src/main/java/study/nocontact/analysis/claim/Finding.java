package study.nocontact.analysis.claim;

import java.util.List;

/**
 * Everything a report says of one claim.
 *
 * @param claim the claim's id
 * @param family the family it is adjusted in
 * @param look number of the look at the data, from 1
 * @param level significance level of this look
 * @param verdict the verdict
 * @param grade {@code A} where the interval also clears the smallest effect of interest, else empty
 * @param fragile whether a conclusive verdict was withdrawn because it does not hold up
 * @param reasons why the verdict is what it is, one sentence each
 * @param flow from all reports to those tested
 * @param n reports tested
 * @param events events among them
 * @param effectiveN Kish's effective n of what the least n counts: reports, those of the smaller
 *     group, or events
 * @param minimumN least n for a verdict
 * @param moreReports how many more reports of any kind are needed, by the present share; 0 if none
 * @param headline the estimate the verdict rests on, {@code null} where there is none
 * @param estimates all estimates, the headline among them
 * @param tests all tests
 * @param p the claim's p-value in its family
 * @param adjustedP the same, adjusted over the family
 * @param sensitivity the main analysis done in other ways
 * @param curves curves to plot
 * @param bins binned proportions to plot
 * @param scans scans to plot
 * @param answers answers by group to plot
 * @param rates rates over time to plot
 * @param balances how alike groups are, to plot
 * @param quality how many did not answer what the claim needs, and how lengths pile up on round
 *     days (100 without preference)
 * @param smallestEffect smallest effect of interest
 * @param sentence the finding in one plain sentence
 * @param report the finding in reporting style
 */
public record Finding(
    String claim,
    Family family,
    int look,
    double level,
    Verdict verdict,
    String grade,
    boolean fragile,
    List<String> reasons,
    List<FlowStep> flow,
    long n,
    long events,
    double effectiveN,
    long minimumN,
    long moreReports,
    Estimate headline,
    List<Estimate> estimates,
    List<TestResult> tests,
    Double p,
    Double adjustedP,
    List<Sensitivity> sensitivity,
    List<Curve> curves,
    List<BinnedProportions> bins,
    List<Scan> scans,
    List<AnswerShares> answers,
    List<Rates> rates,
    List<Balance> balances,
    List<Estimate> quality,
    String smallestEffect,
    String sentence,
    String report) {

  /** Keeps its own copies of the lists. */
  public Finding {
    reasons = List.copyOf(reasons);
    flow = List.copyOf(flow);
    estimates = List.copyOf(estimates);
    tests = List.copyOf(tests);
    sensitivity = List.copyOf(sensitivity);
    curves = List.copyOf(curves);
    bins = List.copyOf(bins);
    scans = List.copyOf(scans);
    answers = orNone(answers);
    rates = orNone(rates);
    balances = orNone(balances);
    quality = orNone(quality);
    smallestEffect = smallestEffect == null ? "" : smallestEffect;
  }

  /** Releases from before findings held such lists have none. */
  private static <T> List<T> orNone(List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  /** The same with how good the answers it needs are. */
  Finding withQuality(List<Estimate> found) {
    return new Finding(
        claim,
        family,
        look,
        level,
        verdict,
        grade,
        fragile,
        reasons,
        flow,
        n,
        events,
        effectiveN,
        minimumN,
        moreReports,
        headline,
        estimates,
        tests,
        p,
        adjustedP,
        sensitivity,
        curves,
        bins,
        scans,
        answers,
        rates,
        balances,
        found,
        smallestEffect,
        sentence,
        report);
  }
}
