package study.nocontact.analysis.claim;

import java.util.Set;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.instrument.Item;

/** A claim that can be tested. */
public interface Claim {

  /** The claim's id, such as {@code C06}. */
  String id();

  /** The family it is adjusted in. */
  Family family();

  /** What was promised about it. */
  ClaimDescription description();

  /** The values of its headline estimate that the claim claims. */
  Band claimed();

  /** The items it cannot be tested without. */
  Set<Item<?>> items();

  /**
   * Does all analyses; the verdict waits for the family's adjustment.
   *
   * @param cases accepted and quarantined reports
   * @param setting which look this is, the seed, and weights if there are any
   */
  Examination examine(CaseTable cases, Setting setting);
}
