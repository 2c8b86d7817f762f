package study.nocontact.analysis.statistics;

import java.util.Arrays;

/**
 * Outcome, treatment and covariates of people, in rows of equal people with their count.
 *
 * <p>The outcome may be any real number. The covariates must not hold a constant or the treatment.
 */
public final class TreatmentData {

  private final double[] outcome;
  private final double[] treatment;
  private final double[][] covariates;
  private final long[] count;

  private TreatmentData(double[] outcome, double[] treatment, double[][] covariates, long[] count) {
    this.outcome = outcome;
    this.treatment = treatment;
    this.covariates = covariates;
    this.count = count;
  }

  /** One person per row. */
  public static TreatmentData of(double[] outcome, int[] treatment, double[][] covariates) {
    long[] ones = new long[outcome.length];
    Arrays.fill(ones, 1);
    return of(outcome, treatment, covariates, ones);
  }

  /**
   * {@code count[i]} people per row; a row with count 0 has no influence.
   *
   * @param outcome outcome per row
   * @param treatment 1 for treated, 0 for untreated
   * @param covariates numbers known before treatment, one array per row, all of one length
   * @param count people per row
   * @throws IllegalArgumentException if shapes differ, a number is not finite, a treatment is not 0
   *     or 1, a count is negative, or one of the two groups is empty
   */
  public static TreatmentData of(
      double[] outcome, int[] treatment, double[][] covariates, long[] count) {
    Arguments.sameLength(
        "outcome, treatment, covariates and count",
        outcome.length,
        treatment.length,
        covariates.length,
        count.length);
    Arguments.rectangle(covariates, "covariates");
    long[] group = new long[2];
    for (int i = 0; i < count.length; i++) {
      Arguments.finite(outcome[i], "outcome");
      Arguments.zeroOrOne(treatment[i], "treatment");
      group[treatment[i]] += Arguments.count(count[i], "count");
    }
    if (group[0] == 0 || group[1] == 0) {
      throw new IllegalArgumentException("there must be treated and untreated people");
    }
    return new TreatmentData(
        outcome.clone(),
        Arrays.stream(treatment).asDoubleStream().toArray(),
        Arrays.stream(covariates).map(double[]::clone).toArray(double[][]::new),
        count.clone());
  }

  /** Number of people with this treatment, 0 or 1. */
  public long people(int arm) {
    long people = 0;
    for (int i = 0; i < count.length; i++) {
      people += treatment[i] == arm ? count[i] : 0;
    }
    return people;
  }

  int rows() {
    return count.length;
  }

  int covariates() {
    return covariates[0].length;
  }

  double outcome(int row) {
    return outcome[row];
  }

  boolean treated(int row) {
    return treatment[row] == 1;
  }

  double covariate(int row, int column) {
    return covariates[row][column];
  }

  long count(int row) {
    return count[row];
  }

  long[] counts() {
    return count.clone();
  }

  double people() {
    return (double) people(0) + people(1);
  }

  /** Constant, treatment, covariates and perhaps products of the two, for a given treatment. */
  double[] outcomeRow(int row, double arm, boolean interactions) {
    int width = covariates();
    double[] values = new double[2 + (interactions ? 2 : 1) * width];
    values[0] = 1;
    values[1] = arm;
    for (int j = 0; j < width; j++) {
      values[2 + j] = covariates[row][j];
      if (interactions) {
        values[2 + width + j] = arm * covariates[row][j];
      }
    }
    return values;
  }

  /** Constant and covariates. */
  double[] propensityRow(int row) {
    double[] values = new double[1 + covariates()];
    values[0] = 1;
    System.arraycopy(covariates[row], 0, values, 1, covariates());
    return values;
  }

  MeanModel outcomeModel(OutcomeModel link, boolean interactions) {
    double[][] design = new double[rows()][];
    Arrays.setAll(design, i -> outcomeRow(i, treatment[i], interactions));
    return link.fit(design, outcome, count);
  }

  MeanModel propensityModel() {
    double[][] design = new double[rows()][];
    Arrays.setAll(design, this::propensityRow);
    try {
      return OutcomeModel.LOGISTIC.fit(design, treatment, count);
    } catch (NotEstimableException e) {
      throw new NotEstimableException("no model of treatment given covariates: " + e.getMessage());
    }
  }
}
