package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.ACCEPTANCE_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.ACCEPTANCE_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_MONTH3;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.RUMINATION_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.WANTED_BACK_FIRST;

import java.util.List;

/**
 * C29: for a clean break, silence on purpose is better than every other way to keep in touch or
 * not.
 *
 * <p>Who counts: people who in the first weeks hardly wanted to get back together, whoever ended
 * the relationship, and who say how far they have accepted the end and how much they brood over it.
 * Estimands: Cliff's delta of acceptance less brooding, silence on purpose against limited contact,
 * regular contact and contact that faded (Brunner and Munzel), and for each of the three the common
 * odds ratio of a higher value in reports alike in the covariates and in their acceptance in the
 * first weeks (proportional odds). Supported when all six are positive and none is negligible
 * (intersection-union, without further adjustment), contradicted when one is negative or
 * negligible.
 *
 * <p>Beside it: each answer alone against everybody else; whether there is less contact in the
 * third month; and those who were left alone.
 *
 * <p>Misleads when those who find the end easiest to accept also find silence easiest.
 */
final class CleanBreak {

  private static final int SLIGHTLY = 2;

  private static final Answer CLEAN = Answer.of(ACCEPTANCE_NOW).plusReversed(RUMINATION_NOW);
  private static final Answer CONTACT =
      new Answer(
          report -> report.code(CONTACT_MONTH3),
          report -> report.answered(CONTACT_MONTH3),
          List.of());
  private static final Covariates ALIKE = Covariates.ADJUSTMENT.and(ACCEPTANCE_FIRST);

  private static final Arms LIMITED = Arms.STRICT_AND_LIMITED;
  private static final Arms OPEN = new Arms(Report::strict, Report::open).called("strict", "open");
  private static final Arms FADED =
      new Arms(Report::strict, Report::faded).called("strict", "faded");
  private static final Arms OTHERS = new Arms(Report::strict, report -> !report.strict());

  private static final Rule BETTER = new Rule.Direction(true);

  static final Claim CLAIM =
      Protocol.of("C29", Family.SECONDARY)
          .needs(CONTACT_POLICY, WANTED_BACK_FIRST, ACCEPTANCE_NOW, RUMINATION_NOW)
          .among("not_seeking", CleanBreak::notSeeking)
          .among("policy", report -> report.answered(CONTACT_POLICY))
          .among("answered", CLEAN.known())
          .tests("limited", new OrdinalContrast(LIMITED, CLEAN), BETTER)
          .tests("open", new OrdinalContrast(OPEN, CLEAN), BETTER)
          .tests("faded", new OrdinalContrast(FADED, CLEAN), BETTER)
          .tests("adjusted_limited", new AdjustedOrdinalContrast(LIMITED, CLEAN, ALIKE), BETTER)
          .tests("adjusted_open", new AdjustedOrdinalContrast(OPEN, CLEAN, ALIKE), BETTER)
          .tests("adjusted_faded", new AdjustedOrdinalContrast(FADED, CLEAN, ALIKE), BETTER)
          .also("acceptance", new OrdinalContrast(OTHERS, Answer.of(ACCEPTANCE_NOW)))
          .asks(
              "brooding",
              new OrdinalContrast(OTHERS, Answer.of(RUMINATION_NOW)),
              new Rule.Direction(false))
          .asks("contact", new OrdinalContrast(OTHERS, CONTACT), new Rule.Direction(false))
          .alsoAmong("was_left", Report::wasLeft)
          .minimum(400);

  private CleanBreak() {}

  private static boolean notSeeking(Report report) {
    return report.answered(WANTED_BACK_FIRST) && report.code(WANTED_BACK_FIRST) <= SLIGHTLY;
  }
}
