package study.nocontact.analysis.claim;

import java.util.List;
import java.util.Optional;

/**
 * An analysis with curves to be drawn beside it.
 *
 * @param analysis the analysis
 * @param curves the curves
 */
record Drawn(Analysis analysis, ArmCurves curves) implements Analysis {

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
    return analysis.of(selection, setting);
  }

  @Override
  public Drawings drawings(Selection selection, Setting setting, Words words) {
    return Drawings.of(curves.of(selection, setting, words), List.of());
  }
}
