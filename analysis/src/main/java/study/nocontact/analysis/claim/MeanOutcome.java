package study.nocontact.analysis.claim;

import java.util.function.ToDoubleFunction;

/** A number of every report whose mean is a probability. */
interface MeanOutcome {

  /** Whether a report tells it. */
  boolean known(Report report);

  /** The numbers of one group, all of whose reports tell it. */
  ToDoubleFunction<Report> in(Selection group);

  /** How many reports of a group tell of the event. */
  long events(Selection group);

  /** The smaller number of reports of a group that settle whether the event came. */
  long smallestCell(Selection group);

  /** Whether the numbers are 0 and 1. */
  boolean binary();
}
