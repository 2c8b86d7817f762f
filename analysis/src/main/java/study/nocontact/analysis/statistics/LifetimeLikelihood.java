package study.nocontact.analysis.statistics;

import java.util.Arrays;
import org.apache.commons.math3.analysis.differentiation.DerivativeStructure;

/**
 * Log-likelihood of a {@link LifetimeModel} given {@link CensoredTimes}: the parameters are the
 * coefficients of the design, then the shapes of the model. A subject who came late counts with the
 * probability given that nothing had happened by then.
 */
record LifetimeLikelihood(LifetimeModel model, double[][] design, CensoredTimes data) {

  /** The log-likelihood about a point, to second order. */
  record Expansion(double value, double[] gradient, double[][] hessian) {}

  LifetimeLikelihood {
    Arguments.design(design);
    Arguments.sameLength("design and times", design.length, data.rows());
  }

  int columns() {
    return design[0].length;
  }

  int parameters() {
    return columns() + model.shapes();
  }

  /** Least-squares coefficients of the log durations, censored or not, to start from. */
  double[] location() {
    double[] logs = new double[data.rows()];
    for (int i = 0; i < logs.length; i++) {
      logs[i] = data.middle(i) > 0 ? Math.log(data.middle(i)) : 0;
    }
    return leastSquares(logs);
  }

  /** Coefficients of the design that come closest to {@code response}. */
  double[] leastSquares(double[] response) {
    double[] counts = new double[data.rows()];
    Arrays.setAll(counts, data::count);
    return new WeightedDesign(design, counts).solve(response);
  }

  /** Parameters from coefficients and shapes. */
  double[] start(double[] coefficients, double... shapes) {
    double[] start = Arrays.copyOf(coefficients, parameters());
    System.arraycopy(shapes, 0, start, columns(), shapes.length);
    return start;
  }

  /** The log-likelihood, or minus infinity where it is not a number. */
  double value(double[] parameters) {
    double sum = 0;
    for (int i = 0; i < data.rows(); i++) {
      if (data.count(i) > 0) {
        sum += data.count(i) * row(i, variables(i, parameters, 0)).getValue();
      }
    }
    return Double.isNaN(sum) ? Double.NEGATIVE_INFINITY : sum;
  }

  Expansion expansion(double[] parameters) {
    double value = 0;
    double[] gradient = new double[parameters()];
    double[][] hessian = new double[parameters()][parameters()];
    for (int i = 0; i < data.rows(); i++) {
      if (data.count(i) > 0) {
        DerivativeStructure row = row(i, variables(i, parameters, 2));
        value += data.count(i) * row.getValue();
        add(gradient, hessian, i, row);
      }
    }
    return new Expansion(value, gradient, hessian);
  }

  /** The linear predictor of a row and the shapes, as the variables of its contribution. */
  private DerivativeStructure[] variables(int row, double[] parameters, int order) {
    DerivativeStructure[] variables = new DerivativeStructure[1 + model.shapes()];
    double linear = 0;
    for (int j = 0; j < columns(); j++) {
      linear += design[row][j] * parameters[j];
    }
    variables[0] = new DerivativeStructure(variables.length, order, 0, linear);
    for (int s = 1; s < variables.length; s++) {
      variables[s] =
          new DerivativeStructure(variables.length, order, s, parameters[columns() + s - 1]);
    }
    return variables;
  }

  private DerivativeStructure row(int i, DerivativeStructure[] variables) {
    DerivativeStructure row = observed(i, variables);
    return data.entry(i) > 0 ? row.subtract(logSurvival(data.entry(i), variables)) : row;
  }

  private DerivativeStructure observed(int i, DerivativeStructure[] variables) {
    if (data.isExact(i)) {
      DerivativeStructure u = scaled(data.lower(i), variables);
      return model.logDensity(u, shapes(variables)).subtract(Math.log(data.lower(i)));
    }
    if (!data.hasEvent(i)) {
      return logSurvival(data.lower(i), variables);
    }
    DerivativeStructure from = logSurvival(data.lower(i), variables);
    DerivativeStructure fall = logSurvival(data.upper(i), variables).subtract(from);
    return from.add(fall.expm1().negate().log());
  }

  private DerivativeStructure logSurvival(double time, DerivativeStructure[] variables) {
    return time == 0
        ? variables[0].getField().getZero()
        : model.logSurvival(scaled(time, variables), shapes(variables));
  }

  private static DerivativeStructure scaled(double time, DerivativeStructure[] variables) {
    return variables[0].negate().add(Math.log(time));
  }

  private static DerivativeStructure[] shapes(DerivativeStructure[] variables) {
    return Arrays.copyOfRange(variables, 1, variables.length);
  }

  /** Adds the derivatives of a row, those by the linear predictor by way of the design. */
  private void add(double[] gradient, double[][] hessian, int row, DerivativeStructure part) {
    for (int j = 0; j < gradient.length; j++) {
      double first = data.count(row) * factor(row, j);
      int[] orders = new int[1 + model.shapes()];
      orders[variable(j)]++;
      gradient[j] += first * part.getPartialDerivative(orders);
      for (int k = 0; k <= j; k++) {
        orders[variable(k)]++;
        double second = first * factor(row, k) * part.getPartialDerivative(orders);
        orders[variable(k)]--;
        hessian[j][k] += second;
        hessian[k][j] = hessian[j][k];
      }
    }
  }

  private int variable(int parameter) {
    return Math.max(0, parameter - columns() + 1);
  }

  private double factor(int row, int parameter) {
    return parameter < columns() ? design[row][parameter] : 1;
  }
}
