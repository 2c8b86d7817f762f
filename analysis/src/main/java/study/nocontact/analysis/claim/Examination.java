package study.nocontact.analysis.claim;

/** A claim's analyses, done but not yet judged. */
public interface Examination {

  /** The claim's p-value in its family; {@code null} where there were too few reports for one. */
  Double p();

  /**
   * The finding.
   *
   * @param adjustedP p-value adjusted over the family, {@code null} if {@link #p()} is
   */
  Finding judge(Double adjustedP);
}
