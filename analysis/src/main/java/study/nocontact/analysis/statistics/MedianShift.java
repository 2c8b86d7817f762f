package study.nocontact.analysis.statistics;

/**
 * Median of all differences between a value of group 1 and a value of group 2, without listing
 * them: the numbers a double can hold are bisected, and the pairs up to a candidate are counted in
 * one pass over the cells.
 */
record MedianShift(TwoSamples data) {

  double value() {
    double pairs = (double) data.n1() * data.n2();
    return (least(pairs / 2) + least(Math.floor(pairs / 2) + .5)) / 2;
  }

  /** The smallest number that at least {@code pairs} of the differences do not exceed. */
  private double least(double pairs) {
    long low = order(data.value(0) - data.value(data.size() - 1));
    long high = order(data.value(data.size() - 1) - data.value(0));
    while (low < high) {
      long middle = Math.floorDiv(low, 2) + Math.floorDiv(high, 2) + (low & high & 1);
      if (upTo(number(middle)) >= pairs) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return number(low);
  }

  private double upTo(double difference) {
    double pairs = 0;
    double near = 0;
    int next = 0;
    for (int cell = 0; cell < data.size(); cell++) {
      // As the value of group 2 grows, so do the values of group 1 that are near enough.
      while (next < data.size() && data.value(next) - data.value(cell) <= difference) {
        near += data.first(next++);
      }
      pairs += data.second(cell) * near;
    }
    return pairs;
  }

  /** Whole numbers in the order of the doubles. */
  private static long order(double value) {
    long bits = Double.doubleToLongBits(value + 0.0);
    return bits >= 0 ? bits : Long.MIN_VALUE - bits;
  }

  private static double number(long order) {
    return Double.longBitsToDouble(order >= 0 ? order : Long.MIN_VALUE - order);
  }
}
