package study.nocontact.analysis.claim;

import java.util.List;

/**
 * What was found on one claim, before it is judged; see {@link Finding} for the components.
 *
 * @param headline estimate the verdict rests on, {@code null} where there is none
 * @param p p-value in the family, {@code null} where there were too few reports
 */
record Evidence(
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
    List<Sensitivity> sensitivity,
    List<Curve> curves,
    List<BinnedProportions> bins,
    List<Scan> scans,
    List<AnswerShares> answers,
    List<Rates> rates,
    List<Balance> balances) {

  /**
   * How many more reports of any kind are needed by the present share of those that count; while
   * none counts, as if one did.
   *
   * @param reports all reports so far
   * @param counting those of them that count
   * @param needed how many have to count
   */
  static long moreReports(long reports, long counting, long needed) {
    double perCounting = (double) Math.max(1, reports) / Math.max(1, counting);
    return (long) Math.ceil(Math.max(0, needed - counting) * perCounting);
  }

  Finding judged(Claim claim, Look look, Double adjustedP, Judgement judgement) {
    return new Finding(
        claim.id(),
        claim.family(),
        look.number(),
        look.level(),
        judgement.verdict(),
        judgement.grade(),
        judgement.fragile(),
        judgement.reasons(),
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
        List.of(),
        claim.description().smallestEffect(),
        judgement.sentence(),
        judgement.report());
  }
}
