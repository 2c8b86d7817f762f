package study.nocontact.analysis.claim;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * An analysis of some of the reports, where others are needed to compare them with.
 *
 * @param condition which reports
 * @param analysis what is done with them
 */
record Among(Predicate<Report> condition, Analysis analysis) implements Analysis {

  @Override
  public Measure measure() {
    return analysis.measure();
  }

  @Override
  public Analysis estimateOnly() {
    return new Among(condition, analysis.estimateOnly());
  }

  @Override
  public Optional<Effect> of(Selection selection, Setting setting) {
    return analysis.of(selection.where(condition), setting);
  }

  @Override
  public Drawings drawings(Selection selection, Setting setting, Words words) {
    return analysis.drawings(selection.where(condition), setting, words);
  }
}
