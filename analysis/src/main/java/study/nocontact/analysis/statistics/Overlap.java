package study.nocontact.analysis.statistics;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How comparable treated and untreated people are.
 *
 * @param effectiveTreated Kish's (sum w)^2 / sum w^2 of the weights of treated people
 * @param effectiveUntreated the same of untreated people
 * @param weightQuantiles stabilised weights at {@link #PROBABILITIES}: the smallest weight that at
 *     least this share of people do not exceed
 * @param outsideSupport share of people whose probability of treatment lies outside the range that
 *     both groups reach
 * @param balance per covariate, in their order
 */
public record Overlap(
    double effectiveTreated,
    double effectiveUntreated,
    List<Double> weightQuantiles,
    double outsideSupport,
    List<CovariateBalance> balance) {

  /** Where {@link #weightQuantiles} are taken; 0 is the smallest weight and 1 the largest. */
  public static final List<Double> PROBABILITIES =
      List.of(0., .01, .05, .25, .5, .75, .95, .99, 1.);

  static Overlap of(TreatmentData data, Propensity propensity) {
    return new Overlap(
        effective(data, propensity, true),
        effective(data, propensity, false),
        quantiles(data, propensity),
        outside(data, propensity),
        IntStream.range(0, data.covariates()).mapToObj(j -> balance(data, propensity, j)).toList());
  }

  private static double effective(TreatmentData data, Propensity propensity, boolean treated) {
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < data.rows(); i++) {
      if (data.treated(i) == treated) {
        double weight = propensity.stabilisedWeight(i);
        sum += data.count(i) * weight;
        squares += data.count(i) * weight * weight;
      }
    }
    return sum * sum / squares;
  }

  private static List<Double> quantiles(TreatmentData data, Propensity propensity) {
    TreeMap<Double, Long> weights = new TreeMap<>();
    for (int i = 0; i < data.rows(); i++) {
      if (data.count(i) > 0) {
        weights.merge(propensity.stabilisedWeight(i), data.count(i), Math::addExact);
      }
    }
    return PROBABILITIES.stream().map(p -> quantile(weights, p * data.people())).toList();
  }

  private static double quantile(TreeMap<Double, Long> weights, double people) {
    // The slack keeps a product such as .95 * 20 at its whole number.
    double wanted = people * (1 - 1e-12);
    Iterator<Map.Entry<Double, Long>> entries = weights.entrySet().iterator();
    Map.Entry<Double, Long> entry = entries.next();
    for (long reached = entry.getValue(); reached < wanted; reached += entry.getValue()) {
      entry = entries.next();
    }
    return entry.getKey();
  }

  private static double outside(TreatmentData data, Propensity propensity) {
    double[] lowest = {1, 1};
    double[] highest = {0, 0};
    for (int i = 0; i < data.rows(); i++) {
      if (data.count(i) > 0) {
        int arm = data.treated(i) ? 1 : 0;
        lowest[arm] = Math.min(lowest[arm], propensity.treated(i));
        highest[arm] = Math.max(highest[arm], propensity.treated(i));
      }
    }
    double from = Arrays.stream(lowest).max().orElseThrow();
    double to = Arrays.stream(highest).min().orElseThrow();
    double outside = 0;
    for (int i = 0; i < data.rows(); i++) {
      double probability = propensity.treated(i);
      outside += probability < from || probability > to ? data.count(i) : 0;
    }
    return outside / data.people();
  }

  private static CovariateBalance balance(TreatmentData data, Propensity propensity, int column) {
    double[] sums = new double[2];
    double[] weighted = new double[2];
    double[] weights = new double[2];
    for (int i = 0; i < data.rows(); i++) {
      int arm = data.treated(i) ? 1 : 0;
      double weight = data.count(i) * propensity.stabilisedWeight(i);
      sums[arm] += data.count(i) * data.covariate(i, column);
      weighted[arm] += weight * data.covariate(i, column);
      weights[arm] += weight;
    }
    double[] means = {sums[0] / data.people(0), sums[1] / data.people(1)};
    double unit =
        Math.sqrt((variance(data, column, means, 0) + variance(data, column, means, 1)) / 2);
    double before = means[1] - means[0];
    double after = weighted[1] / weights[1] - weighted[0] / weights[0];
    // Above 0, as the treatment model refuses covariates that are constant within both groups.
    return new CovariateBalance(before / unit, after / unit);
  }

  private static double variance(TreatmentData data, int column, double[] means, int arm) {
    double sum = 0;
    for (int i = 0; i < data.rows(); i++) {
      double from = data.covariate(i, column) - means[arm];
      sum += data.treated(i) == (arm == 1) ? data.count(i) * from * from : 0;
    }
    return sum / Math.max(1, data.people(arm) - 1);
  }
}
