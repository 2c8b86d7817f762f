package study.nocontact.analysis.statistics;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sum of the scores of people drawn without replacement: the exact distribution behind a linear
 * rank statistic given its ties. People with equal scores form one class, drawn from binomially;
 * given how many are drawn in all this is drawing without replacement. The classes are dealt into
 * two halves, whose distributions meet in the middle. Tails add positive terms only.
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
      merged.merge(scores[i], sizes[i], Math::addExact);
      people = Math.addExact(people, sizes[i]);
    }
    List<ScoreClass> classes =
        merged.entrySet().stream()
            .map(entry -> new ScoreClass(entry.getKey(), entry.getValue()))
            .sorted(Comparator.comparingLong(ScoreClass::size).reversed())
            .toList();
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
    double chance = (double) draws / people;
    DrawnSums[] halves = {DrawnSums.none(), DrawnSums.none()};
    double[] burdens = new double[2];
    long steps = 0;
    for (ScoreClass next : classes) {
      DrawnClass drawn = DrawnClass.of(next.score(), next.size(), chance);
      int half = burdens[0] <= burdens[1] ? 0 : 1;
      steps += drawn.size() * halves[half].size();
      affordable(steps);
      halves[half] = halves[half].plus(drawn, draws);
      burdens[half] += Math.log(drawn.size());
    }
    double both = 0;
    for (Map.Entry<Long, LongDoubleMap> entry : halves[0].byDrawn().entrySet()) {
      LongDoubleMap rest = halves[1].byDrawn().get(draws - entry.getKey());
      if (rest != null) {
        both += new CumulatedSums(rest).outside(entry.getValue(), low, high);
      }
    }
    return Math.min(1, both / new Binomial(people, chance).mass(draws));
  }

  private static void affordable(long steps) {
    if (steps > MOST_STEPS) {
      throw new IllegalArgumentException(
          "the exact p-value would take too long for so many people and values");
    }
  }
}
