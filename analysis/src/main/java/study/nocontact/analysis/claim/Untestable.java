package study.nocontact.analysis.claim;

import java.util.Set;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.instrument.Item;

/**
 * A claim that no survey can test; it is shown with the reason.
 *
 * @param id the claim's id
 */
record Untestable(String id) implements Claim {

  @Override
  public Family family() {
    return Family.NOT_TESTABLE;
  }

  @Override
  public ClaimDescription description() {
    return new Words(id).untestable();
  }

  @Override
  public Band claimed() {
    return new Band(0, 1);
  }

  @Override
  public Set<Item<?>> items() {
    return Set.of();
  }

  @Override
  public Examination examine(CaseTable cases, Setting setting) {
    return new NotExamined(this, setting.look());
  }
}
