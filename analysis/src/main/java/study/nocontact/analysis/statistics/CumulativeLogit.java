package study.nocontact.analysis.statistics;

import java.util.Arrays;

/**
 * Log-likelihood of logit P(Y &lt;= j) = theta_j - offset - x'b_j, where the coefficients of some
 * columns (the nominal ones) differ between thresholds.
 *
 * <p>Parameters: the thresholds, then one coefficient per proportional column or one per threshold
 * for a nominal column, in the order of the columns. With upper bound a and lower bound b of a
 * category, its probability is F(a)(1 - F(b))(1 - exp(b - a)), which keeps its precision in both
 * tails and whose log is concave.
 */
final class CumulativeLogit {

  private final OrdinalOutcome data;
  private final SparseRows design;
  private final boolean parallel;
  private final int thresholds;
  private final boolean[] nominal;
  private final int[] first;
  private final int parameters;

  CumulativeLogit(OrdinalOutcome data, boolean[] nominal) {
    this.data = data;
    this.nominal = nominal;
    design = SparseRows.of(data.design());
    thresholds = data.categories() - 1;
    first = new int[nominal.length];
    int next = thresholds;
    for (int c = 0; c < nominal.length; c++) {
      first[c] = next;
      next += nominal[c] ? thresholds : 1;
    }
    parameters = next;
    parallel = parameters == thresholds + nominal.length;
  }

  static CumulativeLogit proportional(OrdinalOutcome data) {
    return new CumulativeLogit(data, new boolean[data.columns()]);
  }

  int parameters() {
    return parameters;
  }

  /** Thresholds of the observed shares, and no effect of any column. */
  double[] start() {
    double[] sums = new double[thresholds + 1];
    double all = 0;
    for (int i = 0; i < data.category().length; i++) {
      sums[data.category()[i]] += data.total(i);
      all += data.total(i);
    }
    double[] start = new double[parameters];
    double below = 0;
    for (int j = 0; j < thresholds; j++) {
      below += sums[j];
      start[j] = Math.log(below / (all - below));
    }
    return start;
  }

  /** The same model written with the parameters of this one. */
  double[] expand(double[] proportional) {
    double[] expanded = Arrays.copyOf(proportional, parameters);
    for (int c = 0; c < nominal.length; c++) {
      int end = first[c] + (nominal[c] ? thresholds : 1);
      Arrays.fill(expanded, first[c], end, proportional[thresholds + c]);
    }
    return expanded;
  }

  private int parameter(int column, int threshold) {
    return nominal[column] ? first[column] + threshold : first[column];
  }

  /** theta_j - offset - x'b_j. */
  private double linear(double[] at, int row, int threshold) {
    double linear = at[threshold] - data.offset()[row];
    int[] columns = design.columns()[row];
    double[] values = design.values()[row];
    for (int e = 0; e < columns.length; e++) {
      linear -= values[e] * at[parameter(columns[e], threshold)];
    }
    return linear;
  }

  /** theta_j - offset - x'b_j for every threshold j; minus x'b is found once where it is one. */
  private void linears(double[] at, int row, double[] into) {
    into[0] = linear(at, row, 0);
    for (int j = 1; j < thresholds; j++) {
      into[j] = parallel ? into[0] + (at[j] - at[0]) : linear(at, row, j);
    }
  }

  /** Largest distance of a linear predictor from 0 among rows that count. */
  double largestLinear(double[] at) {
    double largest = 0;
    double[] linears = new double[thresholds];
    for (int i = 0; i < data.category().length; i++) {
      if (data.total(i) > 0) {
        linears(at, i, linears);
        for (double linear : linears) {
          largest = Math.max(largest, Math.abs(linear));
        }
      }
    }
    return largest;
  }

  /** Largest difference of a linear predictor between two sets of parameters. */
  double distance(double[] at, double[] other) {
    double largest = 0;
    double[] here = new double[thresholds];
    double[] there = new double[thresholds];
    for (int i = 0; i < data.category().length; i++) {
      if (data.total(i) > 0) {
        linears(at, i, here);
        linears(other, i, there);
        for (int j = 0; j < thresholds; j++) {
          largest = Math.max(largest, Math.abs(here[j] - there[j]));
        }
      }
    }
    return largest;
  }

  /** Minus infinity where thresholds cross in a row that counts. */
  double logLikelihood(double[] at) {
    double sum = 0;
    double[] linears = new double[thresholds];
    for (int i = 0; i < data.category().length; i++) {
      if (data.total(i) > 0) {
        linears(at, i, linears);
        if (crosses(linears)) {
          return Double.NEGATIVE_INFINITY;
        }
        sum += data.total(i) * term(linears, data.category()[i]).logProbability();
      }
    }
    return sum;
  }

  private static boolean crosses(double[] linears) {
    for (int j = 1; j < linears.length; j++) {
      if (!(linears[j] > linears[j - 1])) {
        return true;
      }
    }
    return false;
  }

  private CategoryTerm term(double[] linears, int category) {
    return new CategoryTerm(
        category == thresholds ? Double.POSITIVE_INFINITY : linears[category],
        category == 0 ? Double.NEGATIVE_INFINITY : linears[category - 1]);
  }

  private CategoryTerm termOf(double[] at, int row) {
    double[] linears = new double[thresholds];
    linears(at, row, linears);
    return term(linears, data.category()[row]);
  }

  private CumulativeRow row() {
    return new CumulativeRow(2 + 2 * nominal.length);
  }

  /** Derivatives of the two bounds of a row's category; a bound beyond the thresholds has none. */
  private void fill(CumulativeRow bounds, int row) {
    int upper = data.category()[row];
    int lower = upper - 1;
    bounds.clear();
    if (lower >= 0) {
      bounds.add(lower, 0, 1);
    }
    if (upper < thresholds) {
      bounds.add(upper, 1, 0);
    }
    for (int e = 0; e < design.size(row); e++) {
      int column = design.columns()[row][e];
      double slope = -design.values()[row][e];
      double ofLower = lower >= 0 ? slope : 0;
      double ofUpper = upper < thresholds ? slope : 0;
      if (nominal[column]) {
        bounds.add(parameter(column, Math.max(0, lower)), 0, ofLower);
        bounds.add(parameter(column, Math.min(thresholds - 1, upper)), ofUpper, 0);
      } else {
        bounds.add(first[column], ofUpper, ofLower);
      }
    }
  }

  /** Score of one person of each row, weight included. */
  double[][] scores(double[] at) {
    double[][] scores = new double[data.category().length][parameters];
    CumulativeRow bounds = row();
    for (int i = 0; i < scores.length; i++) {
      fill(bounds, i);
      bounds.addScore(scores[i], termOf(at, i), data.weight()[i]);
    }
    return scores;
  }

  double[] gradient(double[] at) {
    double[] gradient = new double[parameters];
    CumulativeRow bounds = row();
    for (int i = 0; i < data.category().length; i++) {
      fill(bounds, i);
      bounds.addScore(gradient, termOf(at, i), data.total(i));
    }
    return gradient;
  }

  /** Observed information: minus the second derivatives. */
  double[][] information(double[] at) {
    double[][] information = new double[parameters][parameters];
    CumulativeRow bounds = row();
    for (int i = 0; i < data.category().length; i++) {
      fill(bounds, i);
      bounds.subtractCurvature(information, termOf(at, i), data.total(i));
    }
    for (int j = 0; j < parameters; j++) {
      for (int k = 0; k < j; k++) {
        information[k][j] = information[j][k];
      }
    }
    return information;
  }
}
