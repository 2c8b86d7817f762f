package study.nocontact.analysis.claim;

/** The family a claim shares its error rate with. */
public enum Family {
  /** Holm-adjusted. */
  PRIMARY,
  /** Adjusted by Benjamini and Hochberg's procedure. */
  SECONDARY,
  /** Cannot be tested by a survey; shown with the reason. */
  NOT_TESTABLE
}
