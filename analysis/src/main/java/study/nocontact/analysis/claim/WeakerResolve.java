package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.ANXIETY_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_ANY;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_BREAKER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_DECIDER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_LENGTH;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_STATE;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import study.nocontact.analysis.instrument.Categories.Initiator;
import study.nocontact.analysis.instrument.Categories.Side;
import study.nocontact.analysis.statistics.ChiSquareResult;
import study.nocontact.analysis.statistics.GrayTest;

/**
 * C07: the side that was left finds it harder to keep a silence than the side that left.
 *
 * <p>Who counts: silences kept on purpose after one side had left the other, whoever decided on
 * them and whoever reports them, those that go on included; after breakups that both wanted the
 * reporter is compared with the ex, apart. Estimand: the rate at which the side that was left
 * breaks such a silence over the rate at which the other side does. Supported when the ratio is
 * above 1 and not negligible, contradicted when it is below 1 or within the smallest effect of
 * interest. Beside it, whether those who were left break their own silences sooner than those who
 * left, each telling of themselves, and who was the more anxious at first.
 *
 * <p>Misleads when a silence means different things to the two sides: who never wanted contact does
 * not endure its absence. Everybody knows best of their own messages: compare the reporters.
 */
final class WeakerResolve {

  /** Own breaks of either side, for a test of whether the sides differ. */
  private static final long LEAST_PER_SIDE = 10;

  private static final CauseContrast BREAKS =
      new CauseContrast(
          SilenceTiming::whole, SilenceTiming.BY_THE_LEFT, SilenceTiming.BY_THE_LEAVING);

  static final Claim CLAIM =
      Protocol.of("C07", Family.SECONDARY)
          .needs(
              INITIATOR,
              CONTACT_POLICY,
              SILENCE_ANY,
              SILENCE_STATE,
              SILENCE_LENGTH,
              SILENCE_BREAKER)
          .among("happened", report -> report.silence().happened())
          .among("on_purpose", Report::strict)
          .among("sides", WeakerResolve::oneLeftTheOther)
          .among("complete", report -> report.silence().complete())
          .tests("breaks", new Checked(BREAKS, WeakerResolve::ownBreaks), new Rule.Direction(true))
          .instead(
              "retrospective",
              Variation.decisive("first_report", BREAKS.with(SilenceTiming::asFirstReported)))
          .instead(
              "prospective",
              Variation.decisive("follow_up", BREAKS.with(SilenceTiming::sinceFirstReport)))
          .alsoAmong("reported_by_the_left", Report::wasLeft)
          .alsoAmong("reported_by_the_leaving", Report::left)
          .alsoAmong("decided_by_the_left", report -> report.silence().decidedByTheLeft())
          .alsoAmong("decided_by_both", report -> report.is(SILENCE_DECIDER, Side.BOTH))
          .also(
              "own_breaks",
              HazardContrast.of(
                      SilenceTiming::bySideOfTheReport,
                      SilenceTiming.BY_THE_REPORTER,
                      Exposure.of(new Arms(Report::wasLeft, Report::left)))
                  .given(Covariates.NONE))
          .also(Variation.source("nobody_decided_too", WeakerResolve::nobodyDecidedToo))
          .also(
              Variation.question(
                  "mutual", WeakerResolve::afterMutualBreakups, new Rule.Direction(true)))
          .asks(
              "anxiety",
              new OrdinalContrast(
                  new Arms(Report::wasLeft, Report::left), Answer.of(ANXIETY_FIRST)),
              new Rule.Direction(true))
          .minimum(330);

  private WeakerResolve() {}

  private static boolean oneLeftTheOther(Report report) {
    return report.wasLeft() || report.left();
  }

  /** Whether the two sides, each telling of its own breaks, differ in their incidence. */
  private static List<Effect.Check> ownBreaks(Selection selection) {
    List<Spells> sides =
        Stream.<Predicate<Report>>of(Report::wasLeft, Report::left)
            .map(side -> Spells.of(selection.where(side), SilenceTiming::bySideOfTheReport))
            .toList();
    boolean few =
        sides.stream()
            .mapToLong(
                side ->
                    side.events(
                        cause -> cause == SilenceTiming.BY_THE_REPORTER, Double.POSITIVE_INFINITY))
            .anyMatch(breaks -> breaks < LEAST_PER_SIDE);
    if (few) {
      return List.of();
    }
    ChiSquareResult gray = GrayTest.withDefaults().test(sides.stream().map(Spells::times).toList());
    return List.of(new Effect.Check("own_breaks", "chi2", gray.statistic(), gray.pValue()));
  }

  private static Optional<Effect> nobodyDecidedToo(ProtocolData data) {
    Selection wider =
        silences(data)
            .where(WeakerResolve::oneLeftTheOther)
            .where(report -> report.strict() || report.faded());
    return BREAKS.of(wider, data.setting());
  }

  private static Optional<Effect> afterMutualBreakups(ProtocolData data) {
    Selection mutual =
        silences(data).where(Report::strict).where(report -> report.is(INITIATOR, Initiator.BOTH));
    return new CauseContrast(
            SilenceTiming::bySideOfTheReport,
            SilenceTiming.BY_THE_REPORTER,
            SilenceTiming.BY_THE_EX)
        .of(mutual, data.setting());
  }

  private static Selection silences(ProtocolData data) {
    return Selection.all(data.cases(), "")
        .where(Report::accepted)
        .where(report -> report.silence().happened() && report.silence().complete());
  }
}
