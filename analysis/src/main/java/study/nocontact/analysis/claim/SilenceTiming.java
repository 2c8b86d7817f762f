package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.FOLLOWED_FROM;

import java.util.Optional;
import study.nocontact.analysis.dataset.SilenceEnd;

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
    return silence.prospective() ? Optional.empty() : whole(report);
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
