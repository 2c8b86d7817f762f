package study.nocontact.analysis.claim;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An analysis with more to be told beside its effect.
 *
 * @param analysis the analysis
 * @param more what else is looked at in the same reports
 */
record Checked(Analysis analysis, Function<Selection, List<Effect.Check>> more)
    implements Analysis {

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
    return analysis
        .of(selection, setting)
        .map(
            effect ->
                effect.withChecks(
                    Stream.concat(effect.checks().stream(), more.apply(selection).stream())
                        .toList()));
  }

  @Override
  public Drawings drawings(Selection selection, Setting setting, Words words) {
    return analysis.drawings(selection, setting, words);
  }
}
