package study.nocontact.analysis.statistics;

/**
 * What each person adds to the score of Fine and Gray's model, their part in the estimate of G
 * included.
 *
 * <p>With m the mean covariates at risk and S the weighted hazards at risk, a person adds {cause}
 * (x - m) minus r times the sum of w (x - m)/S over event times, w the weight they have there; and
 * for G, the integral of q/Y over their censoring martingale, where q(u) sums (x - m) r w/S over
 * those gone before u and event times from u on (u included, as in R's {@code crr}). Both are
 * products of running sums.
 */
final class FineGrayScores {

  private final FineGrayData data;
  private final RelativeHazards hazards;
  private final int columns;

  /** Per time: sums up to it of d/S, then of d m/S. */
  private final double[][] until;

  /** Per time: sums from it on of G d/S, then of G d m/S. */
  private final double[][] from;

  private final double[][] mean;

  FineGrayScores(FineGrayLikelihood likelihood, double[] coefficients) {
    data = likelihood.data();
    hazards = RelativeHazards.of(likelihood.design(), coefficients);
    columns = likelihood.design().columns();
    until = new double[data.times()][columns + 1];
    from = new double[data.times() + 1][columns + 1];
    mean = new double[data.times()][columns];
    new FineGraySweep(data, hazards).run(this::visit);
    for (int k = 1; k < data.times(); k++) {
      add(until[k], until[k - 1]);
    }
    for (int k = data.times() - 1; k >= 0; k--) {
      add(from[k], from[k + 1]);
    }
  }

  private static void add(double[] to, double[] more) {
    for (int j = 0; j < to.length; j++) {
      to[j] += more[j];
    }
  }

  private void visit(int k, RiskSums staying, RiskSums gone) {
    double g = data.uncensoredBefore(k);
    double total = staying.total() + g * gone.total();
    double hazard = data.ending(FineGrayData.CAUSE, k) / total;
    until[k][0] = hazard;
    from[k][0] = g * hazard;
    for (int j = 0; j < columns; j++) {
      mean[k][j] = FineGrayLikelihood.mean(staying, gone, g, total, j);
      until[k][1 + j] = hazard * mean[k][j];
      from[k][1 + j] = g * hazard * mean[k][j];
    }
  }

  /** {@code bread} (sum of squared scores) {@code bread}. */
  double[][] sandwich(double[][] bread) {
    Sandwich sandwich = new Sandwich(columns);
    double[] gone = new double[columns + 1];
    double[] compensator = new double[columns];
    double[] q = new double[columns];
    double[] score = new double[columns];
    for (int k = 0; k < data.times(); k++) {
      double atRisk = data.atRisk(k);
      for (int j = 0; j < columns; j++) {
        q[j] = (gone[1 + j] * from[k][0] - gone[0] * from[k][1 + j]) / atRisk;
        compensator[j] -= q[j] * data.ending(FineGrayData.CENSORED, k) / atRisk;
      }
      for (int i = data.start(k); i < data.start(k + 1); i++) {
        boolean censored = data.status(i) == FineGrayData.CENSORED;
        for (int j = 0; j < columns; j++) {
          score[j] = event(i, k, j) + compensator[j] + (censored ? q[j] : 0);
        }
        sandwich.add(data.count(i), score);
      }
      addGone(gone, k);
    }
    return sandwich.between(bread);
  }

  private double event(int i, int k, int j) {
    double x = data.design().get(i, j);
    double score = -hazards.of(i) * (x * until[k][0] - until[k][1 + j]);
    if (data.status(i) == FineGrayData.CAUSE) {
      score += x - mean[k][j];
    }
    if (data.status(i) == FineGrayData.OTHER) {
      double weight = hazards.of(i) / data.uncensoredBefore(k);
      score -= weight * (x * from[k + 1][0] - from[k + 1][1 + j]);
    }
    return score;
  }

  private void addGone(double[] gone, int k) {
    for (int i = data.start(k); i < data.start(k + 1); i++) {
      if (data.status(i) == FineGrayData.OTHER) {
        double weight = data.count(i) * hazards.of(i) / data.uncensoredBefore(k);
        gone[0] += weight;
        for (int j = 0; j < columns; j++) {
          gone[1 + j] += weight * data.design().get(i, j);
        }
      }
    }
  }

  SubdistributionBaseline baseline(double[] unscaled) {
    double[] cumulative = new double[until.length];
    for (int k = 0; k < cumulative.length; k++) {
      cumulative[k] = until[k][0];
    }
    double reference = data.design().linearAtCentre(unscaled, 0) + hazards.largest();
    return new SubdistributionBaseline(data.distinctTimes(), cumulative, unscaled, reference);
  }
}
