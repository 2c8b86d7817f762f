package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.BURNOUT_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONFUSION_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;

import java.util.List;

/**
 * C36: regular contact leaves those who were left more confused and worn out than silence on
 * purpose does, and than limited contact does.
 *
 * <p>Who counts: people whose ex ended the relationship, who kept silent on purpose, to important
 * matters or in regular contact, and who say how confused and how worn out they are today.
 * Estimands: Cliff's delta of confusion and of exhaustion, silence and limited contact each against
 * regular contact (Brunner and Munzel, adjusted over the four after Holm); and for both comparisons
 * the common odds ratio of a higher sum in reports alike in the covariates (proportional odds).
 * Supported when all six are negative and none is negligible, contradicted when one is positive or
 * negligible.
 *
 * <p>Misleads because neither was asked for the first weeks: people in less of a mess may find
 * keeping away easier.
 */
final class ClearHead {

  private static final Arms SILENT =
      new Arms(Report::strict, Report::open).called("strict", "open");
  private static final Arms LIMITED =
      new Arms(Report::limited, Report::open).called("limited", "open");
  private static final Answer CONFUSION = Answer.of(CONFUSION_NOW);
  private static final Answer BURNOUT = Answer.of(BURNOUT_NOW);
  private static final Answer STRAIN = Answer.sum(List.of(CONFUSION_NOW, BURNOUT_NOW));
  private static final Rule LOWER = new Rule.Direction(false);

  private static final List<OrdinalContrast> PAIRS =
      List.of(
          new OrdinalContrast(SILENT, CONFUSION),
          new OrdinalContrast(LIMITED, CONFUSION),
          new OrdinalContrast(SILENT, BURNOUT),
          new OrdinalContrast(LIMITED, BURNOUT));

  static final Claim CLAIM =
      Protocol.of("C36", Family.SECONDARY)
          .needs(INITIATOR, CONTACT_POLICY, CONFUSION_NOW, BURNOUT_NOW)
          .among("was_left", Report::wasLeft)
          .among("policy", report -> SILENT.either(report) || LIMITED.either(report))
          .among("answered", STRAIN.known())
          .tests("confusion_silent", new HolmAdjusted(PAIRS, 0), LOWER)
          .tests("confusion_limited", new HolmAdjusted(PAIRS, 1), LOWER)
          .tests("burnout_silent", new HolmAdjusted(PAIRS, 2), LOWER)
          .tests("burnout_limited", new HolmAdjusted(PAIRS, 3), LOWER)
          .tests(
              "adjusted_silent",
              new AdjustedOrdinalContrast(SILENT, STRAIN, Covariates.ADJUSTMENT),
              LOWER)
          .tests(
              "adjusted_limited",
              new AdjustedOrdinalContrast(LIMITED, STRAIN, Covariates.ADJUSTMENT),
              LOWER)
          .also("sum_silent", new OrdinalContrast(SILENT, STRAIN))
          .also("sum_limited", new OrdinalContrast(LIMITED, STRAIN))
          .asks("silent_or_limited", new OrdinalContrast(Arms.STRICT_AND_LIMITED, STRAIN), LOWER)
          .minimum(300);

  private ClearHead() {}
}
