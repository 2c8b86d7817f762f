package study.nocontact.analysis.claim;

import java.util.Optional;

/** A way to get an effect out of reports. */
interface Analysis {

  /** What its effects measure. */
  Measure measure();

  /** What is found; empty where there are too few reports or they do not allow an estimate. */
  Optional<Effect> of(Selection selection, Setting setting);

  /** What goes with what is found, to be drawn. */
  default Drawings drawings(Selection selection, Setting setting, Words words) {
    return Drawings.NONE;
  }

  /** The same without what is only looked at beside the estimate, where that takes long. */
  default Analysis estimateOnly() {
    return this;
  }
}
