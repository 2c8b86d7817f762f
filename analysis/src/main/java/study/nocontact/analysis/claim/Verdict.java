package study.nocontact.analysis.claim;

/** What the data say of a claim. */
public enum Verdict {
  SUPPORTED,
  CONTRADICTED,
  INCONCLUSIVE,
  NOT_ENOUGH_DATA,
  /** No survey can tell. */
  NOT_TESTABLE;

  /** Whether the data say yes or no. */
  boolean conclusive() {
    return this == SUPPORTED || this == CONTRADICTED;
  }

  /** Whether one of the two says yes and the other no. */
  boolean opposes(Verdict other) {
    return conclusive() && other.conclusive() && this != other;
  }
}
