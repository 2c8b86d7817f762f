package study.nocontact.analysis.statistics;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/** How many people share each value of a measure, and the sums over them that tau-b needs. */
record Ties(long[] sizes) {

  double squares() {
    return sum(t -> t * t);
  }

  double pairs() {
    return sum(t -> t * (t - 1));
  }

  double triples() {
    return sum(t -> t * (t - 1) * (t - 2));
  }

  double weighted() {
    return sum(t -> t * (t - 1) * (2 * t + 5));
  }

  private double sum(DoubleUnaryOperator term) {
    return Arrays.stream(sizes).asDoubleStream().map(term).sum();
  }
}
