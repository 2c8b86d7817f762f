package study.nocontact.analysis.claim;

import java.util.Optional;

/**
 * What all claims are examined with.
 *
 * @param look which look at the data this is
 * @param seed seed of everything random
 * @param weighting weights that carry the reports to a population's margins, where configured
 */
public record Setting(Look look, long seed, Optional<Weighting> weighting) {

  /** Without weights. */
  public static Setting of(Look look, long seed) {
    return new Setting(look, seed, Optional.empty());
  }
}
