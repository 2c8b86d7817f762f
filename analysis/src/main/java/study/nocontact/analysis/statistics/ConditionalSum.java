package study.nocontact.analysis.statistics;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sum of the scores of people drawn without replacement: the exact distribution behind a linear
 * rank statistic given its ties. People with equal scores form one class; classes are added from
 * the smallest to the largest, keeping how many were drawn and their sum, and the two largest are
 * closed by a hypergeometric tail. Tails add positive terms only.
 */
final class ConditionalSum {

  private static final long MOST_STEPS = 50_000_000;
  private static final long BEYOND_ALL = 1L << 61;

  private record ScoreClass(long score, long size) {}

  private final List<ScoreClass> classes;
  private final long people;
  private final long draws;

  private ConditionalSum(List<ScoreClass> classes, long people, long draws) {
    this.classes = classes;
    this.people = people;
    this.draws = draws;
  }

  /** {@code draws} of all people, {@code sizes[i]} of whom have {@code scores[i]}. */
  static ConditionalSum of(long[] scores, long[] sizes, long draws) {
    TreeMap<Long, Long> merged = new TreeMap<>();
    long people = 0;
    for (int i = 0; i < scores.length; i++) {
      if (sizes[i] > 0) {
        merged.merge(scores[i], sizes[i], Math::addExact);
        people = Math.addExact(people, sizes[i]);
      }
    }
    List<ScoreClass> classes = new ArrayList<>();
    for (Map.Entry<Long, Long> entry : merged.entrySet()) {
      classes.add(new ScoreClass(entry.getKey(), entry.getValue()));
    }
    classes.sort(Comparator.comparingLong(ScoreClass::size));
    return new ConditionalSum(classes, people, draws);
  }

  /**
   * p-value of the observed sum: one tail, or both as far from the expectation as it.
   *
   * @throws IllegalArgumentException if this would take too long
   */
  double pValue(long observed, Alternative alternative) {
    return switch (alternative) {
      case LESS -> outside(observed, BEYOND_ALL);
      case GREATER -> outside(-BEYOND_ALL, observed);
      case TWO_SIDED -> twoSided(observed);
    };
  }

  private double twoSided(long observed) {
    BigInteger twice = BigInteger.ZERO;
    for (ScoreClass each : classes) {
      twice = twice.add(BigInteger.valueOf(each.score()).multiply(BigInteger.valueOf(each.size())));
    }
    twice = twice.multiply(BigInteger.valueOf(draws)).shiftLeft(1);
    // The mirror image of the observed sum is (twice / people) - observed.
    BigInteger[] parts = twice.divideAndRemainder(BigInteger.valueOf(people));
    long towardsZero = parts[0].longValueExact() - observed;
    long floor = towardsZero - (parts[1].signum() < 0 ? 1 : 0);
    long ceiling = towardsZero + (parts[1].signum() > 0 ? 1 : 0);
    if (floor < observed) {
      return outside(floor, observed);
    }
    return ceiling > observed ? outside(observed, ceiling) : 1;
  }

  /** P(sum at most {@code low}) + P(sum at least {@code high}). */
  private double outside(long low, long high) {
    if (classes.size() == 1) {
      long sum = draws * classes.get(0).score();
      return sum <= low || sum >= high ? 1 : 0;
    }
    LongDoubleMap[] states = {new LongDoubleMap()};
    states[0].add(0, 1);
    long left = people;
    long steps = 0;
    for (ScoreClass next : classes.subList(0, classes.size() - 2)) {
      for (LongDoubleMap state : states) {
        steps += (state.size() + 1) * (Math.min(next.size(), draws) + 1);
      }
      affordable(steps);
      states = add(next, states, left);
      left -= next.size();
    }
    return Math.min(1, closed(states, low, high));
  }

  private LongDoubleMap[] add(ScoreClass next, LongDoubleMap[] states, long left) {
    int most = (int) Math.min(draws, states.length - 1 + next.size());
    LongDoubleMap[] sums = new LongDoubleMap[most + 1];
    for (int drawn = 0; drawn <= most; drawn++) {
      sums[drawn] = new LongDoubleMap();
    }
    for (int drawn = 0; drawn < states.length; drawn++) {
      if (states[drawn].size() > 0) {
        NoncentralHypergeometric model =
            NoncentralHypergeometric.of(next.size(), left - next.size(), draws - drawn, 1);
        int before = drawn;
        states[drawn].forEach(
            (sum, probability) -> {
              for (long more = model.first(); more <= model.last(); more++) {
                sums[before + (int) more].add(
                    sum + more * next.score(), probability * model.mass(more));
              }
            });
      }
    }
    return sums;
  }

  private double closed(LongDoubleMap[] states, long low, long high) {
    ScoreClass one = classes.get(classes.size() - 2);
    ScoreClass two = classes.get(classes.size() - 1);
    ScoreClass lesser = one.score() < two.score() ? one : two;
    ScoreClass greater = lesser == one ? two : one;
    long step = greater.score() - lesser.score();
    double[] total = new double[1];
    for (int drawn = 0; drawn < states.length; drawn++) {
      long rest = draws - drawn;
      if (states[drawn].size() > 0) {
        NoncentralHypergeometric model =
            NoncentralHypergeometric.of(greater.size(), lesser.size(), rest, 1);
        states[drawn].forEach(
            (sum, probability) -> {
              long least = sum + rest * lesser.score();
              total[0] +=
                  probability
                      * (model.atMost(Math.floorDiv(low - least, step))
                          + model.atLeast(-Math.floorDiv(least - high, step)));
            });
      }
    }
    return total[0];
  }

  private static void affordable(long steps) {
    if (steps > MOST_STEPS) {
      throw new IllegalArgumentException(
          "the exact p-value would take too long for so many people and values");
    }
  }
}
