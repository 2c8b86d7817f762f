package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.BREAK_CHANNEL;
import static study.nocontact.analysis.instrument.SurveyInstrument.FURTHEST_CHANNEL;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_BREAKER;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import study.nocontact.analysis.instrument.AnswerType;
import study.nocontact.analysis.instrument.Categories.BreakChannel;
import study.nocontact.analysis.instrument.Categories.Breaker;
import study.nocontact.analysis.instrument.Categories.FurthestChannel;
import study.nocontact.analysis.statistics.CochranArmitage;
import study.nocontact.analysis.statistics.NotEstimableException;

/**
 * C19: contact that begins in writing and becomes personal goes with more reunions.
 *
 * <p>Who counts: people whose ex ended it and who broke a silence themselves, directly, with a
 * known first and furthest channel. Estimand: the probability of being back together where contact
 * began in writing and went on to calls or meetings, less where it began with a call or a meeting,
 * at the same covariates. Both groups got to talk, so that talking by itself, which getting back
 * together brings about, does not tell them apart.
 *
 * <p>Supported when the difference is positive and not negligible; contradicted when negative, or
 * negligible. Beside it: the trend over the first channel from letter to meeting, other estimators,
 * and those who went on against those who stayed with writing, where getting back together explains
 * the going on.
 *
 * <p>Misleads because when each channel was first used is not asked.
 */
final class PersonalChannel {

  private static final YesOrNo TOGETHER =
      new YesOrNo(report -> report.answered(BACK_TOGETHER), Report::backTogether);

  private static final Arms WRITTEN_AND_SPOKEN =
      new Arms(report -> written(report) && talked(report), PersonalChannel::spoken);

  private static final AdjustedDifference DIFFERENCE =
      AdjustedDifference.of(WRITTEN_AND_SPOKEN, TOGETHER);

  static final Claim CLAIM =
      Protocol.of("C19", Family.SECONDARY)
          .needs(INITIATOR, SILENCE_BREAKER, BREAK_CHANNEL, FURTHEST_CHANNEL, BACK_TOGETHER)
          .among("was_left", Report::wasLeft)
          .among("broken", report -> report.is(SILENCE_BREAKER, Breaker.ME))
          .among("channel", report -> written(report) || spoken(report))
          .among("furthest", report -> report.answered(FURTHEST_CHANNEL))
          .tests(
              "back_together",
              new Checked(DIFFERENCE, PersonalChannel::trend),
              new Rule.Direction(true))
          .also("standardised", DIFFERENCE.by(ContrastEstimator.STANDARDISED))
          .also("weighted", DIFFERENCE.by(ContrastEstimator.WEIGHTED))
          .also("unadjusted", DIFFERENCE.by(ContrastEstimator.UNADJUSTED))
          .asks(
              "trend", AdjustedTrend.of(PersonalChannel::rank, TOGETHER), new Rule.Direction(false))
          .asks(
              "went_on",
              DIFFERENCE.between(
                  new Arms(
                      WRITTEN_AND_SPOKEN.first(), report -> written(report) && !talked(report))),
              new Rule.Direction(true))
          .minimum(440);

  private PersonalChannel() {}

  /** Whether the share back together falls from letters to meetings (Cochran and Armitage). */
  private static List<Effect.Check> trend(Selection selection) {
    SortedMap<Double, long[]> ranks = new TreeMap<>();
    selection.forEach(
        report -> {
          if (!Double.isNaN(rank(report))) {
            long[] tally = ranks.computeIfAbsent(rank(report), rank -> new long[2]);
            tally[0] += report.backTogether() ? selection.count(report) : 0;
            tally[1] += selection.count(report);
          }
        });
    try {
      CochranArmitage.Result result =
          CochranArmitage.withDefaults()
              .test(
                  ranks.values().stream().mapToLong(tally -> tally[0]).toArray(),
                  ranks.values().stream().mapToLong(tally -> tally[1]).toArray(),
                  ranks.keySet().stream().mapToDouble(Double::doubleValue).toArray());
      double z = result.z() / selection.inflation();
      return List.of(
          new Effect.Check("cochran_armitage", "z", z, 2 * Effect.upperTail(Math.abs(z))));
    } catch (NotEstimableException sparse) {
      return List.of();
    }
  }

  private static boolean written(Report report) {
    return report.is(BREAK_CHANNEL, BreakChannel.MESSAGE)
        || report.is(BREAK_CHANNEL, BreakChannel.SOCIAL_MEDIA)
        || report.is(BREAK_CHANNEL, BreakChannel.EMAIL_OR_LETTER);
  }

  private static boolean spoken(Report report) {
    return report.is(BREAK_CHANNEL, BreakChannel.CALL)
        || report.is(BREAK_CHANNEL, BreakChannel.IN_PERSON);
  }

  private static boolean talked(Report report) {
    return report.answered(FURTHEST_CHANNEL)
        && !report.is(FURTHEST_CHANNEL, FurthestChannel.MESSAGES);
  }

  /** From a letter to a meeting, 0 to 3. */
  private static double rank(Report report) {
    if (report.code(BREAK_CHANNEL) == AnswerType.MISSING) {
      return Double.NaN;
    }
    return switch (BreakChannel.values()[report.code(BREAK_CHANNEL)]) {
      case EMAIL_OR_LETTER -> 0;
      case MESSAGE, SOCIAL_MEDIA -> 1;
      case CALL -> 2;
      case IN_PERSON -> 3;
      case THROUGH_SOMEONE -> Double.NaN;
    };
  }
}
