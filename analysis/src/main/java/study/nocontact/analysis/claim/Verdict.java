package study.nocontact.analysis.claim;

/** What the data say of a claim. */
public enum Verdict {
  SUPPORTED,
  CONTRADICTED,
  INCONCLUSIVE,
  NOT_ENOUGH_DATA
}
