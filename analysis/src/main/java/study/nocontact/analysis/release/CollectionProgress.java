package study.nocontact.analysis.release;

import java.util.Locale;
import study.nocontact.analysis.disclosure.DisclosurePolicy;

/**
 * How far the collection is, coarsely enough that nobody sees a single report come in.
 *
 * @param atLeast accepted reports, rounded down
 * @param nextRelease accepted reports at which the next release is cut
 */
public record CollectionProgress(long atLeast, long nextRelease) {

  /** The progress at so many accepted reports. */
  public static CollectionProgress of(long accepted, ReleaseSchedule schedule) {
    return new CollectionProgress(
        DisclosurePolicy.progress(accepted), schedule.nextThreshold(accepted));
  }

  /** The progress in one sentence. */
  public String sentence() {
    String soFar =
        atLeast == 0
            ? String.format(
                Locale.ENGLISH, "Fewer than %,d reports have", DisclosurePolicy.PROGRESS_STEP)
            : String.format(Locale.ENGLISH, "At least %,d reports have", atLeast);
    return soFar
        + String.format(
            Locale.ENGLISH,
            " been accepted so far; the next results are published at %,d.",
            nextRelease);
  }
}
