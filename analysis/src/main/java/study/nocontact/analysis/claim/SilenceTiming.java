package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.FOLLOWED_FROM;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_BREAKER;

import java.util.Optional;
import study.nocontact.analysis.dataset.SilenceEnd;
import study.nocontact.analysis.instrument.Categories.Breaker;

/**
 * How long silences last and what ends them: the causes are {@link #BY_THE_LEFT}, {@link
 * #BY_THE_LEAVING} and {@link #OTHERWISE}; a silence that goes on is censored. Nobody tells of a
 * silence that nobody decided on unless it lasts a week, so that such a silence is observed from
 * its seventh day on.
 */
final class SilenceTiming {

  static final int BY_THE_LEFT = 1;
  static final int BY_THE_LEAVING = 2;
  static final int OTHERWISE = 3;

  static final int BY_THE_REPORTER = 1;
  static final int BY_THE_EX = 2;

  private static final int ENTRY_UNLESS_DECIDED = 7;

  private SilenceTiming() {}

  /** From the start of the silence. */
  static Optional<Spell> whole(Report report) {
    Silence silence = report.silence();
    return Spell.of(entry(silence), silence.days(), cause(silence.end()));
  }

  /**
   * As it was when first reported: a silence that was reported again is censored at its length
   * then. Empty for one that was followed to its end from a length that is not known.
   */
  static Optional<Spell> asFirstReported(Report report) {
    Silence silence = report.silence();
    if (report.answered(FOLLOWED_FROM)) {
      return Spell.of(entry(silence), Math.min(silence.days(), report.code(FOLLOWED_FROM)), 0);
    }
    return report.prospective() ? Optional.empty() : whole(report);
  }

  /**
   * From when it was first reported, for those reported again: nothing in it is recalled, and
   * longer silences being likelier to be met does no harm.
   */
  static Optional<Spell> sinceFirstReport(Report report) {
    Silence silence = report.silence();
    return report.answered(FOLLOWED_FROM)
        ? Spell.of(
            Math.max(entry(silence), report.code(FOLLOWED_FROM)),
            silence.days(),
            cause(silence.end()))
        : Optional.empty();
  }

  /**
   * From the start of the silence, with the side that reports in place of the side that was left:
   * the causes are {@link #BY_THE_REPORTER}, {@link #BY_THE_EX} and {@link #OTHERWISE}.
   */
  static Optional<Spell> bySideOfTheReport(Report report) {
    Silence silence = report.silence();
    int cause =
        !silence.ended()
            ? 0
            : report.is(SILENCE_BREAKER, Breaker.ME)
                ? BY_THE_REPORTER
                : report.is(SILENCE_BREAKER, Breaker.EX) ? BY_THE_EX : OTHERWISE;
    return Spell.of(entry(silence), silence.days(), cause);
  }

  private static int entry(Silence silence) {
    return silence.onPurpose() ? 0 : ENTRY_UNLESS_DECIDED;
  }

  private static int cause(SilenceEnd end) {
    return switch (end) {
      case ONGOING -> 0;
      case DUMPEE -> BY_THE_LEFT;
      case DUMPER -> BY_THE_LEAVING;
      case OTHER -> OTHERWISE;
    };
  }
}
