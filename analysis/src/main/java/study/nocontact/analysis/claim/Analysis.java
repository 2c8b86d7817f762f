package study.nocontact.analysis.claim;

import java.util.List;
import java.util.Optional;

/** A way to get an effect out of reports. */
interface Analysis {

  /** What its effects measure. */
  Measure measure();

  /** What is found; empty where there are too few reports or they do not allow an estimate. */
  Optional<Effect> of(Selection selection, Setting setting);

  /** Curves that go with what is found. */
  default List<Curve> curves(Selection selection, Setting setting, Words words) {
    return List.of();
  }

  /** The same without what is only looked at beside the estimate, where that takes long. */
  default Analysis estimateOnly() {
    return this;
  }
}
