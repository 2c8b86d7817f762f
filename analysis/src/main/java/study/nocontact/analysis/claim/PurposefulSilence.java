package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_EFFECT;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_MEANT;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_PURPOSEFUL;

import java.util.function.Predicate;
import study.nocontact.analysis.instrument.Categories.Meaning;
import study.nocontact.analysis.instrument.Categories.SilenceEffect;
import study.nocontact.analysis.instrument.Categories.YesNoUnsure;

/**
 * C16: whoever left takes a silence as a sign that it is over more often when it seems meant.
 *
 * <p>Who counts: people who ended the relationship, met a silence, and say how they took it and
 * whether it was on purpose. Estimand: the share who took it as the ex being done with them, where
 * it seemed on purpose less where it did not. Those who are unsure are left out. Primary test:
 * Pearson's chi-square, with Newcombe's interval.
 *
 * <p>Supported when the difference is positive and not negligible; contradicted when negative, or
 * negligible. Beside it: the same at the same covariates, those unsure counted as not on purpose,
 * and the share who moved on.
 *
 * <p>Misleads because both are looked back at: having moved on may make a silence seem meant.
 */
final class PurposefulSilence {

  private static final Predicate<Report> DONE =
      report -> report.is(SILENCE_MEANT, Meaning.THEY_WERE_DONE);
  private static final Predicate<Report> MEANT =
      report -> report.is(SILENCE_PURPOSEFUL, YesNoUnsure.YES);
  private static final Predicate<Report> NOT_MEANT =
      report -> report.is(SILENCE_PURPOSEFUL, YesNoUnsure.NO);
  private static final Arms ARMS = new Arms(MEANT, NOT_MEANT);

  private static final YesOrNo MOVED_ON =
      new YesOrNo(
          report -> report.answered(SILENCE_EFFECT),
          report ->
              report.is(SILENCE_EFFECT, SilenceEffect.MOVED_ON)
                  || report.is(SILENCE_EFFECT, SilenceEffect.BOTH));

  static final Claim CLAIM =
      Protocol.of("C16", Family.SECONDARY)
          .needs(INITIATOR, SILENCE_PURPOSEFUL, SILENCE_MEANT)
          .among("left", Report::left)
          .among("meaning", report -> report.answered(SILENCE_MEANT))
          .among("purpose", report -> report.answered(SILENCE_PURPOSEFUL))
          .tests("done", new ShareDifference(DONE, ARMS), new Rule.Direction(true))
          .also(
              "adjusted",
              AdjustedDifference.of(
                  ARMS, new YesOrNo(report -> report.answered(SILENCE_MEANT), DONE)))
          .also("unsure_too", new ShareDifference(DONE, new Arms(MEANT, MEANT.negate())))
          .asks("moved_on", AdjustedDifference.of(ARMS, MOVED_ON), new Rule.Direction(true))
          .minimum(227);

  private PurposefulSilence() {}
}
