package study.nocontact.analysis.statistics;

import java.util.Arrays;

/** One known margin of a population, and the category of each row of the sample. */
public final class RakingMargin {

  private final String name;
  private final int[] categories;
  private final double[] targets;

  private RakingMargin(String name, int[] categories, double[] targets) {
    this.name = name;
    this.categories = categories;
    this.targets = targets;
  }

  /**
   * A margin.
   *
   * @param name what it is, for messages
   * @param categories category of each row, counted from 0
   * @param targets size of each category in the population, above 0
   * @throws IllegalArgumentException if a target is not positive or a category has none
   */
  public static RakingMargin of(String name, int[] categories, double... targets) {
    for (double target : targets) {
      Arguments.positive(target, "target of " + name);
    }
    for (int category : categories) {
      if (category < 0 || category >= targets.length) {
        throw new IllegalArgumentException(name + " has no target for category " + category);
      }
    }
    return new RakingMargin(name, categories.clone(), targets.clone());
  }

  String name() {
    return name;
  }

  int rows() {
    return categories.length;
  }

  double total() {
    return Arrays.stream(targets).sum();
  }

  /** Throws if nobody in the sample stands for a category. */
  void represented(long[] counts) {
    double[] people = sums(counts, ones());
    for (int category = 0; category < targets.length; category++) {
      if (people[category] == 0) {
        throw new IllegalArgumentException(
            name + ": nobody in the sample is in category " + category + "; merge it with another");
      }
    }
  }

  private double[] ones() {
    double[] ones = new double[categories.length];
    Arrays.fill(ones, 1);
    return ones;
  }

  private double[] sums(long[] counts, double[] numbers) {
    double[] sums = new double[targets.length];
    for (int row = 0; row < categories.length; row++) {
      sums[categories[row]] += counts[row] * numbers[row];
    }
    return sums;
  }

  /** Multiplies the weights so that they add up to the targets. */
  void scale(double[] weights, long[] counts) {
    double[] sums = sums(counts, weights);
    for (int row = 0; row < weights.length; row++) {
      weights[row] *= targets[categories[row]] / sums[categories[row]];
    }
  }

  /** Largest relative distance of the weights' sums from the targets. */
  double distance(double[] weights, long[] counts) {
    double[] sums = sums(counts, weights);
    double largest = 0;
    for (int category = 0; category < sums.length; category++) {
      largest = Math.max(largest, Math.abs(sums[category] / targets[category] - 1));
    }
    return largest;
  }

  /** Takes from each number the mean of its category; returns the largest mean. */
  double centre(double[] numbers, long[] counts) {
    double[] people = sums(counts, ones());
    double[] means = sums(counts, numbers);
    double largest = 0;
    for (int category = 0; category < means.length; category++) {
      means[category] /= people[category];
      largest = Math.max(largest, Math.abs(means[category]));
    }
    for (int row = 0; row < numbers.length; row++) {
      numbers[row] -= means[categories[row]];
    }
    return largest;
  }
}
