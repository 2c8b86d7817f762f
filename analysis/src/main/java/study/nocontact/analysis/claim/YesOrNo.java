package study.nocontact.analysis.claim;

import java.util.function.Predicate;

/**
 * Whether a report has a feature.
 *
 * @param answered whether it tells
 * @param feature whether it has it
 */
record YesOrNo(Predicate<Report> answered, Predicate<Report> feature) implements MeanOutcome {

  @Override
  public boolean known(Report report) {
    return answered.test(report);
  }

  @Override
  public double[] in(Selection group) {
    return group.numbers(report -> feature.test(report) ? 1 : 0);
  }

  @Override
  public long events(Selection group) {
    return group.where(feature).reports();
  }

  @Override
  public long smallestCell(Selection group) {
    long with = events(group);
    return Math.min(with, group.reports() - with);
  }

  @Override
  public boolean binary() {
    return true;
  }
}
