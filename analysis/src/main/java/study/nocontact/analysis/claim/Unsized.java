package study.nocontact.analysis.claim;

import java.util.Optional;

/**
 * An analysis that a claim asks for beside the one its least number is counted in; its cells and
 * events still have to suffice.
 *
 * @param analysis the analysis
 */
record Unsized(Analysis analysis) implements Analysis {

  @Override
  public Measure measure() {
    return analysis.measure();
  }

  @Override
  public Analysis estimateOnly() {
    return analysis.estimateOnly();
  }

  @Override
  public Optional<Effect> of(Selection selection, Setting setting) {
    return analysis.of(selection, setting).map(Effect::unsized);
  }

  @Override
  public Drawings drawings(Selection selection, Setting setting, Words words) {
    return analysis.drawings(selection, setting, words);
  }
}
