package study.nocontact.analysis.statistics;

/**
 * How often, of two people at risk together in a stratum, the one with the higher linear predictor
 * has the event first.
 *
 * <p>A pair counts when one has the event while the other stays at risk beyond that time or is
 * censored at it. Equals R's {@code concordance(coxph)}. 1/2 says that the predictor does not
 * order; it is too large on the data that gave the fit, and does not judge the size of hazards.
 *
 * <p>Source: Harrell and others 1982.
 *
 * @param concordance (concordant + tied/2) over all pairs
 * @param concordant weight of the pairs where the higher predictor has the event first
 * @param discordant weight of the pairs where the lower one does
 * @param tied weight of the pairs with equal predictors
 */
public record Concordance(double concordance, double concordant, double discordant, double tied) {

  static Concordance of(double concordant, double discordant, double tied) {
    double pairs = concordant + discordant + tied;
    if (!(pairs > 0)) {
      throw new NotEstimableException("no two people can be compared");
    }
    return new Concordance((concordant + tied / 2) / pairs, concordant, discordant, tied);
  }
}
