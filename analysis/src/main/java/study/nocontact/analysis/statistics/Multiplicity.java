package study.nocontact.analysis.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Adjusts p-values for having tested several hypotheses.
 *
 * <p>A hypothesis is rejected at level alpha when its adjusted p-value is at most alpha. Results
 * are in the order given and match R's {@code p.adjust}. The family must be fixed before the data
 * are seen; leaving out tests that came out large defeats every method here.
 */
public enum Multiplicity {
  /** Controls the chance of any false rejection under any dependence, by a factor of m. */
  BONFERRONI {
    @Override
    double[] adjustSorted(double[] sorted) {
      return Arrays.stream(sorted).map(p -> p * sorted.length).toArray();
    }
  },
  /** As {@link #BONFERRONI}, never less powerful (Holm, Scandinavian J. Statistics 1979). */
  HOLM {
    @Override
    double[] adjustSorted(double[] sorted) {
      double[] adjusted = new double[sorted.length];
      double running = 0;
      for (int i = 0; i < sorted.length; i++) {
        running = Math.max(running, sorted[i] * (sorted.length - i));
        adjusted[i] = running;
      }
      return adjusted;
    }
  },
  /**
   * Controls the chance of any false rejection for independent or positively dependent tests
   * (Hochberg, Biometrika 1988).
   */
  HOCHBERG {
    @Override
    double[] adjustSorted(double[] sorted) {
      return stepUp(sorted, i -> sorted.length - i);
    }
  },
  /**
   * Controls the expected share of false rejections for independent or positively dependent tests
   * (Benjamini and Hochberg, JRSS B 1995).
   */
  BENJAMINI_HOCHBERG {
    @Override
    double[] adjustSorted(double[] sorted) {
      return stepUp(sorted, i -> (double) sorted.length / (i + 1));
    }
  },
  /**
   * Controls the expected share of false rejections under any dependence (Benjamini and Yekutieli,
   * Annals of Statistics 2001).
   */
  BENJAMINI_YEKUTIELI {
    @Override
    double[] adjustSorted(double[] sorted) {
      double harmonic = IntStream.rangeClosed(1, sorted.length).mapToDouble(i -> 1.0 / i).sum();
      return stepUp(sorted, i -> harmonic * sorted.length / (i + 1));
    }
  };

  abstract double[] adjustSorted(double[] sorted);

  /**
   * Adjusted p-values, each at least its own p-value and at most 1.
   *
   * @throws IllegalArgumentException if a p-value lies outside [0, 1] or is not a number
   */
  public double[] adjust(double... pValues) {
    for (double p : pValues) {
      Arguments.closedUnit(p, "p-value");
    }
    Integer[] order =
        IntStream.range(0, pValues.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> pValues[i]))
            .toArray(Integer[]::new);
    double[] sorted = adjustSorted(Arrays.stream(order).mapToDouble(i -> pValues[i]).toArray());
    double[] adjusted = new double[pValues.length];
    for (int rank = 0; rank < order.length; rank++) {
      adjusted[order[rank]] = Math.min(1, sorted[rank]);
    }
    return adjusted;
  }

  /**
   * p-value of an intersection-union test: every one of several co-primary hypotheses must be
   * rejected, so the largest p-value counts and nothing needs adjusting (Berger, Technometrics
   * 1982).
   *
   * @throws IllegalArgumentException if there are no p-values or one lies outside [0, 1]
   */
  public static double intersectionUnion(double... pValues) {
    if (pValues.length == 0) {
      throw new IllegalArgumentException("there are no p-values");
    }
    double largest = 0;
    for (double p : pValues) {
      largest = Math.max(largest, Arguments.closedUnit(p, "p-value"));
    }
    return largest;
  }

  private static double[] stepUp(double[] sorted, IntToDoubleFunction factor) {
    double[] adjusted = new double[sorted.length];
    double running = Double.POSITIVE_INFINITY;
    for (int i = sorted.length - 1; i >= 0; i--) {
      running = Math.min(running, sorted[i] * factor.applyAsDouble(i));
      adjusted[i] = running;
    }
    return adjusted;
  }
}
