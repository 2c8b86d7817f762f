package study.nocontact.analysis.statistics;

import java.util.Arrays;

/**
 * exp(x'b) of rows, divided by the largest of them, which a partial likelihood does not see.
 *
 * @param linear x'b less its largest value
 * @param largest largest x'b
 */
record RelativeHazards(double[] linear, double largest) {

  static RelativeHazards of(StandardDesign design, double[] coefficients) {
    double[] linear = design.linear(coefficients);
    double largest = Arrays.stream(linear).max().orElse(0);
    for (int i = 0; i < linear.length; i++) {
      linear[i] -= largest;
    }
    return new RelativeHazards(linear, largest);
  }

  /** Relative hazard of each of the people in row {@code i}. */
  double of(int i) {
    return Math.exp(linear[i]);
  }
}
