package study.nocontact.analysis.statistics;

import java.util.random.RandomGenerator;

/** Draws for simulated worlds. */
final class Draw {

  private Draw() {}

  /** Time to an event of constant hazard. */
  static double exponential(RandomGenerator random, double hazard) {
    return -Math.log1p(-random.nextDouble()) / hazard;
  }

  /** Number of a category, in proportion to the weights. */
  static int category(RandomGenerator random, double... weights) {
    double left = 0;
    for (double weight : weights) {
      left += weight;
    }
    left *= random.nextDouble();
    int category = 0;
    while (category < weights.length - 1 && left >= weights[category]) {
      left -= weights[category++];
    }
    return category;
  }
}
