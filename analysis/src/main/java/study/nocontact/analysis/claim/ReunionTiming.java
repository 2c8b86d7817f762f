package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER_AFTER;
import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER_LASTED;
import static study.nocontact.analysis.instrument.SurveyInstrument.FIRST_REPORT_AFTER;
import static study.nocontact.analysis.instrument.SurveyInstrument.NEW_PARTNER_ME;
import static study.nocontact.analysis.instrument.SurveyInstrument.NEW_PARTNER_ME_AFTER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SINCE_BREAKUP;

import java.util.Optional;
import study.nocontact.analysis.instrument.Categories.BackTogether;
import study.nocontact.analysis.instrument.Categories.YesNo;
import study.nocontact.analysis.instrument.Item;

/**
 * When two people got back together, counted from the breakup: the causes are {@link #TOGETHER} and
 * {@link #NEW_PARTNER} of the participant, whichever came first; whoever has had neither is
 * censored at the report. What came on the day of the breakup counts as half a day after it. Empty
 * where one of the two happened and it is not said when.
 */
final class ReunionTiming {

  static final int TOGETHER = 1;
  static final int NEW_PARTNER = 2;

  private static final double SAME_DAY = .5;
  private static final int LASTING = 90;

  private ReunionTiming() {}

  /** Getting back together, for however long. */
  static Optional<Spell> any(Report report) {
    return first(report, report.backTogether());
  }

  /** Only what lasted {@value #LASTING} days or still lasts; anything shorter did not happen. */
  static Optional<Spell> lasting(Report report) {
    if (report.is(BACK_TOGETHER, BackTogether.YES_THEN_ENDED)) {
      return report.answered(BACK_TOGETHER_LASTED)
          ? first(report, report.code(BACK_TOGETHER_LASTED) >= LASTING)
          : Optional.empty();
    }
    return any(report);
  }

  /** As it was when first reported: what came later is not looked at. */
  static Optional<Spell> asFirstReported(Report report) {
    if (!report.answered(FIRST_REPORT_AFTER)) {
      return any(report);
    }
    double reported = day(report, FIRST_REPORT_AFTER);
    return any(report).map(spell -> spell.exit() > reported ? new Spell(0, reported, 0) : spell);
  }

  /**
   * From the first report on, for those who reported again and had had neither by then: nothing in
   * it is recalled.
   */
  static Optional<Spell> sinceFirstReport(Report report) {
    return report.answered(FIRST_REPORT_AFTER)
        ? any(report)
            .flatMap(
                spell -> Spell.of(day(report, FIRST_REPORT_AFTER), spell.exit(), spell.event()))
        : Optional.empty();
  }

  private static Optional<Spell> first(Report report, boolean together) {
    boolean partner = report.is(NEW_PARTNER_ME, YesNo.YES);
    if (together && !dated(report, BACK_TOGETHER_AFTER)
        || partner && !dated(report, NEW_PARTNER_ME_AFTER)) {
      return Optional.empty();
    }
    double until = day(report, SINCE_BREAKUP);
    double reunion = together ? day(report, BACK_TOGETHER_AFTER) : Double.POSITIVE_INFINITY;
    double other = partner ? day(report, NEW_PARTNER_ME_AFTER) : Double.POSITIVE_INFINITY;
    if (reunion <= other && together) {
      return Spell.of(0, reunion, TOGETHER);
    }
    return partner ? Spell.of(0, other, NEW_PARTNER) : Spell.of(0, until, 0);
  }

  private static boolean dated(Report report, Item<?> after) {
    return report.answered(after) && report.code(after) <= report.code(SINCE_BREAKUP);
  }

  private static double day(Report report, Item<?> after) {
    return Math.max(report.code(after), SAME_DAY);
  }
}
