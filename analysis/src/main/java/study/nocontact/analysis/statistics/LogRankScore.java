package study.nocontact.analysis.statistics;

import java.util.Map;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.QRDecomposition;
import org.apache.commons.math3.linear.RealVector;
import org.apache.commons.math3.linear.SingularMatrixException;

/** Weighted events observed and expected per group, and their covariance, summed over strata. */
final class LogRankScore {

  private final double rho;
  private final double[] observed;
  private final double[] expected;
  private final double[][] variance;

  LogRankScore(int groups, double rho) {
    this.rho = rho;
    observed = new double[groups];
    expected = new double[groups];
    variance = new double[groups][groups];
  }

  /** Adds the groups of one stratum, by number; a group may be absent. */
  void add(Map<Integer, EventTimes> stratum) {
    EventTimes all = stratum.values().stream().reduce(EventTimes::plus).orElseThrow();
    RiskTable pooled = new RiskTable(all);
    RiskTable[] tables = new RiskTable[observed.length];
    stratum.forEach((group, data) -> tables[group] = new RiskTable(data, all.times()));
    double[] eventFree = pooled.eventFree();
    for (int j = 0; j < pooled.size(); j++) {
      if (pooled.allEvents(j) > 0) {
        double weight = Math.pow(j == 0 ? 1 : eventFree[j - 1], rho);
        step(pooled, tables, j, weight);
      }
    }
  }

  private void step(RiskTable pooled, RiskTable[] tables, int time, double weight) {
    double events = pooled.allEvents(time);
    double atRisk = pooled.atRisk(time);
    double ties = atRisk > 1 ? (atRisk - events) / (atRisk - 1) : 0;
    double[] share = new double[tables.length];
    for (int g = 0; g < tables.length; g++) {
      if (tables[g] != null) {
        share[g] = tables[g].atRisk(time) / atRisk;
        observed[g] += weight * tables[g].allEvents(time);
        expected[g] += weight * events * share[g];
      }
    }
    for (int g = 0; g < tables.length; g++) {
      for (int h = 0; h < tables.length; h++) {
        variance[g][h] +=
            weight * weight * events * ties * share[g] * ((g == h ? 1 : 0) - share[h]);
      }
    }
  }

  /** The statistic, from all groups but the last, each scaled to variance 1. */
  ChiSquareResult test() {
    int last = observed.length - 1;
    double[] errors = errors();
    double[] scores = new double[last];
    double[][] correlation = new double[last][last];
    for (int g = 0; g < last; g++) {
      scores[g] = (observed[g] - expected[g]) / errors[g];
      for (int h = 0; h < last; h++) {
        correlation[g][h] = variance[g][h] / (errors[g] * errors[h]);
      }
    }
    RealVector vector = new ArrayRealVector(scores);
    try {
      RealVector solved =
          new QRDecomposition(new Array2DRowRealMatrix(correlation), 1e-10)
              .getSolver()
              .solve(vector);
      return ChiSquareResult.of(vector.dotProduct(solved), last);
    } catch (SingularMatrixException singular) {
      throw new NotEstimableException("the strata do not connect all groups");
    }
  }

  private double[] errors() {
    double[] errors = new double[variance.length];
    for (int g = 0; g < errors.length; g++) {
      if (!(variance[g][g] > 0)) {
        throw new NotEstimableException(
            "group " + g + " is never at risk beside others when an event happens");
      }
      errors[g] = Math.sqrt(variance[g][g]);
    }
    return errors;
  }

  double observed(int group) {
    return observed[group];
  }

  double expected(int group) {
    return expected[group];
  }

  double[][] variance() {
    return variance;
  }
}
