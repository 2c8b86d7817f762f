package study.nocontact.analysis.claim;

/** A number of every report whose mean is a probability. */
interface MeanOutcome {

  /** Whether a report tells it. */
  boolean known(Report report);

  /** The reports that tell it. */
  default Selection known(Selection selection) {
    return selection.where(this::known);
  }

  /** The numbers of one group by index, all of whose reports tell it. */
  double[] in(Selection group);

  /** How many reports of a group tell of the event. */
  long events(Selection group);

  /** The smaller number of reports of a group that settle whether the event came. */
  long smallestCell(Selection group);

  /** Whether the numbers are 0 and 1. */
  boolean binary();
}
