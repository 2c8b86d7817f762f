package study.nocontact.analysis.statistics;

/**
 * Effects of a treatment through a mediator and past it; see {@link Mediation}.
 *
 * @param indirectUntreated E(Y(0, M(1)) - Y(0, M(0)))
 * @param indirectTreated E(Y(1, M(1)) - Y(1, M(0)))
 * @param directUntreated E(Y(1, M(0)) - Y(0, M(0)))
 * @param directTreated E(Y(1, M(1)) - Y(0, M(1)))
 * @param onMediator effect of the treatment on the mediator
 * @param residualRatio residual standard deviation of the outcome over that of the mediator
 */
public record MediationEffects(
    double indirectUntreated,
    double indirectTreated,
    double directUntreated,
    double directTreated,
    double onMediator,
    double residualRatio) {

  /** Columns of the outcome model: constant, treatment, mediator, perhaps product, covariates. */
  private static final int MEDIATOR = 2;

  static MediationEffects of(
      TreatmentData data, double[] mediator, long[] count, boolean interaction) {
    int rows = data.rows();
    double[][] before = new double[rows][];
    double[][] after = new double[rows][];
    double[] outcome = new double[rows];
    double[] weights = new double[rows];
    for (int i = 0; i < rows; i++) {
      double arm = data.treated(i) ? 1 : 0;
      before[i] = data.outcomeRow(i, arm, false);
      after[i] = after(before[i], mediator[i], interaction);
      outcome[i] = data.outcome(i);
      weights[i] = count[i];
    }
    double[] first = new WeightedDesign(before, weights).solve(mediator);
    double[] second = new WeightedDesign(after, weights).solve(outcome);
    double ratio =
        Math.sqrt(
            squares(outcome, WeightedDesign.times(after, second), weights)
                / squares(mediator, WeightedDesign.times(before, first), weights));
    double product = interaction ? second[MEDIATOR + 1] : 0;
    double untreatedMean = untreatedMean(mediator, before, first[1], weights);
    return new MediationEffects(
        first[1] * second[MEDIATOR],
        first[1] * (second[MEDIATOR] + product),
        second[1] + product * untreatedMean,
        second[1] + product * (untreatedMean + first[1]),
        first[1],
        ratio);
  }

  private static double[] after(double[] before, double mediator, boolean interaction) {
    int extra = interaction ? 2 : 1;
    double[] row = new double[before.length + extra];
    row[0] = before[0];
    row[1] = before[1];
    row[MEDIATOR] = mediator;
    if (interaction) {
      row[MEDIATOR + 1] = before[1] * mediator;
    }
    System.arraycopy(before, 2, row, 2 + extra, before.length - 2);
    return row;
  }

  private static double squares(double[] observed, double[] fitted, double[] weights) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * (observed[i] - fitted[i]) * (observed[i] - fitted[i]);
    }
    return sum;
  }

  /** Mean of the mediator were nobody treated. */
  private static double untreatedMean(
      double[] mediator, double[][] before, double effect, double[] weights) {
    double sum = 0;
    double people = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * (mediator[i] - effect * before[i][1]);
      people += weights[i];
    }
    return sum / people;
  }

  /** Average of the two indirect effects; they are equal without interaction. */
  public double indirect() {
    return (indirectUntreated + indirectTreated) / 2;
  }

  /** Average of the two direct effects. */
  public double direct() {
    return (directUntreated + directTreated) / 2;
  }

  /** Effect of the treatment altogether, the sum of indirect and direct. */
  public double total() {
    return indirect() + direct();
  }

  /**
   * Average indirect effect if the errors of mediator and outcome were correlated, as a common
   * cause of both would make them: indirect less onMediator * residualRatio * rho / sqrt(1 -
   * rho^2).
   *
   * @throws IllegalArgumentException unless {@code rho} lies strictly between -1 and 1
   */
  public double indirectAt(double rho) {
    if (!(Math.abs(rho) < 1)) {
      throw new IllegalArgumentException("rho must lie strictly between -1 and 1, was " + rho);
    }
    return indirect() - onMediator * residualRatio * rho / Math.sqrt(1 - rho * rho);
  }

  /**
   * The correlation of errors at which {@link #indirectAt} vanishes: the nearer to 0, the weaker a
   * common cause of mediator and outcome explains the indirect effect away.
   *
   * @throws NotEstimableException if the treatment does not move the mediator at all
   */
  public double vanishingRho() {
    if (onMediator == 0) {
      throw new NotEstimableException(
          "the treatment does not move the mediator: the indirect effect is 0 whatever the errors");
    }
    double slope = indirect() / onMediator;
    return slope / Math.hypot(slope, residualRatio);
  }
}
