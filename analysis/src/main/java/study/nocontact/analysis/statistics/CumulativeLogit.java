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
  private final int thresholds;
  private final boolean[] nominal;
  private final int[] first;
  private final int parameters;

  CumulativeLogit(OrdinalOutcome data, boolean[] nominal) {
    this.data = data;
    this.nominal = nominal;
    thresholds = data.categories() - 1;
    first = new int[nominal.length];
    int next = thresholds;
    for (int c = 0; c < nominal.length; c++) {
      first[c] = next;
      next += nominal[c] ? thresholds : 1;
    }
    parameters = next;
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
    for (int c = 0; c < nominal.length; c++) {
      linear -= data.design()[row][c] * at[parameter(c, threshold)];
    }
    return linear;
  }

  /** Largest distance of a linear predictor from 0 among rows that count. */
  double largestLinear(double[] at) {
    double largest = 0;
    for (int i = 0; i < data.category().length; i++) {
      for (int j = 0; j < thresholds && data.total(i) > 0; j++) {
        largest = Math.max(largest, Math.abs(linear(at, i, j)));
      }
    }
    return largest;
  }

  /** Largest difference of a linear predictor between two sets of parameters. */
  double distance(double[] at, double[] other) {
    double largest = 0;
    for (int i = 0; i < data.category().length; i++) {
      for (int j = 0; j < thresholds && data.total(i) > 0; j++) {
        largest = Math.max(largest, Math.abs(linear(at, i, j) - linear(other, i, j)));
      }
    }
    return largest;
  }

  /** Minus infinity where thresholds cross in a row that counts. */
  double logLikelihood(double[] at) {
    double sum = 0;
    for (int i = 0; i < data.category().length; i++) {
      if (data.total(i) > 0) {
        if (crosses(at, i)) {
          return Double.NEGATIVE_INFINITY;
        }
        sum += data.total(i) * term(at, i).logProbability();
      }
    }
    return sum;
  }

  private boolean crosses(double[] at, int row) {
    for (int j = 1; j < thresholds; j++) {
      if (!(linear(at, row, j) > linear(at, row, j - 1))) {
        return true;
      }
    }
    return false;
  }

  private CategoryTerm term(double[] at, int row) {
    int category = data.category()[row];
    return new CategoryTerm(
        category == thresholds ? Double.POSITIVE_INFINITY : linear(at, row, category),
        category == 0 ? Double.NEGATIVE_INFINITY : linear(at, row, category - 1));
  }

  /** Derivative of the linear predictor of a threshold, or zeros beyond the thresholds. */
  private double[] direction(int row, int threshold) {
    double[] direction = new double[parameters];
    if (threshold >= 0 && threshold < thresholds) {
      direction[threshold] = 1;
      for (int c = 0; c < nominal.length; c++) {
        direction[parameter(c, threshold)] = -data.design()[row][c];
      }
    }
    return direction;
  }

  /** Score of one person of each row, weight included. */
  double[][] scores(double[] at) {
    double[][] scores = new double[data.category().length][parameters];
    for (int i = 0; i < scores.length; i++) {
      CategoryTerm term = term(at, i);
      double[] upper = direction(i, data.category()[i]);
      double[] lower = direction(i, data.category()[i] - 1);
      for (int j = 0; j < parameters; j++) {
        scores[i][j] = data.weight()[i] * (term.byUpper() * upper[j] + term.byLower() * lower[j]);
      }
    }
    return scores;
  }

  double[] gradient(double[] at) {
    double[] gradient = new double[parameters];
    double[][] scores = scores(at);
    for (int i = 0; i < scores.length; i++) {
      for (int j = 0; j < parameters; j++) {
        gradient[j] += data.count()[i] * scores[i][j];
      }
    }
    return gradient;
  }

  /** Observed information: minus the second derivatives. */
  double[][] information(double[] at) {
    double[][] information = new double[parameters][parameters];
    for (int i = 0; i < data.category().length; i++) {
      CategoryTerm term = term(at, i);
      double[] upper = direction(i, data.category()[i]);
      double[] lower = direction(i, data.category()[i] - 1);
      for (int j = 0; j < parameters; j++) {
        double u = data.total(i) * (term.upperUpper() * upper[j] + term.upperLower() * lower[j]);
        double l = data.total(i) * (term.upperLower() * upper[j] + term.lowerLower() * lower[j]);
        for (int k = 0; k < parameters && (u != 0 || l != 0); k++) {
          information[j][k] -= u * upper[k] + l * lower[k];
        }
      }
    }
    return information;
  }
}
