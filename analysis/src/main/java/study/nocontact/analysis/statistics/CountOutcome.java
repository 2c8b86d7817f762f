package study.nocontact.analysis.statistics;

import org.apache.commons.math3.special.Gamma;

/** Numbers of events per row, with their design, offset and weights, all checked. */
record CountOutcome(
    double[][] design, long[] events, double[] offset, long[] count, double[] weight)
    implements GeneralizedOutcome {

  /** Rates that differ by a factor e to this mean a rate of 0. */
  private static final double SEPARATED = 30;

  CountOutcome {
    Arguments.sameLength(
        "design, events, offset, count and weight",
        design.length,
        events.length,
        offset.length,
        count.length,
        weight.length);
    Arguments.design(design);
    for (int i = 0; i < design.length; i++) {
      Arguments.count(events[i], "events");
      Arguments.finite(offset[i], "offset");
      Arguments.count(count[i], "count");
      if (Arguments.finite(weight[i], "weight") < 0) {
        throw new IllegalArgumentException("weight must not be negative, was " + weight[i]);
      }
    }
  }

  double multiplicity(int row) {
    return count[row] * weight[row];
  }

  double[] multiplicities() {
    double[] multiplicities = new double[events.length];
    for (int i = 0; i < multiplicities.length; i++) {
      multiplicities[i] = multiplicity(i);
    }
    return multiplicities;
  }

  /** Events with count and weight; none means that every rate is 0. */
  double weightedEvents() {
    double sum = 0;
    for (int i = 0; i < events.length; i++) {
      sum += multiplicity(i) * events[i];
    }
    return sum;
  }

  @Override
  public double[] start() {
    double[] linear = new double[events.length];
    for (int i = 0; i < linear.length; i++) {
      linear[i] = Math.log(events[i] + .1);
    }
    return linear;
  }

  @Override
  public double logLikelihood(double[] linear) {
    double sum = 0;
    for (int i = 0; i < linear.length; i++) {
      if (multiplicity(i) > 0) {
        sum +=
            multiplicity(i)
                * (events[i] * linear[i] - Math.exp(linear[i]) - Gamma.logGamma(events[i] + 1.0));
      }
    }
    return sum;
  }

  /** Twice the gap to one mean per row. */
  double deviance(double[] linear) {
    double sum = 0;
    for (int i = 0; i < linear.length; i++) {
      double mean = Math.exp(linear[i]);
      double own = events[i] == 0 ? 0 : events[i] * (Math.log(events[i]) - linear[i]);
      sum += 2 * multiplicity(i) * (own - (events[i] - mean));
    }
    return sum;
  }

  @Override
  public double[] weights(double[] linear) {
    double[] weights = new double[linear.length];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = multiplicity(i) * Math.exp(linear[i]);
    }
    return weights;
  }

  @Override
  public double[] residuals(double[] linear) {
    double[] residuals = new double[linear.length];
    for (int i = 0; i < residuals.length; i++) {
      residuals[i] = multiplicity(i) * (events[i] - Math.exp(linear[i]));
    }
    return residuals;
  }

  @Override
  public void refuseInfinite(double[] linear) {
    double lowest = Double.POSITIVE_INFINITY;
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < linear.length; i++) {
      if (multiplicity(i) > 0) {
        lowest = Math.min(lowest, linear[i] - offset[i]);
        highest = Math.max(highest, linear[i] - offset[i]);
      }
    }
    if (!(highest - lowest < SEPARATED)) {
      throw new NotEstimableException(
          "some fitted rates reach 0, so a coefficient has no finite estimate; merge groups"
              + " without events or drop the column");
    }
  }

  CountOutcome fixing(int j, double coefficient) {
    return new CountOutcome(
        WeightedDesign.without(design, j),
        events,
        WeightedDesign.plus(offset, design, j, coefficient),
        count,
        weight);
  }

  CountOutcome constantOnly() {
    return new CountOutcome(WeightedDesign.ones(design.length), events, offset, count, weight);
  }
}
