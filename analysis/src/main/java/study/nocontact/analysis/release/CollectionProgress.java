package study.nocontact.analysis.release;

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
}
