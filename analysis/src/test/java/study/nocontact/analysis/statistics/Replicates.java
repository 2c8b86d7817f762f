package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Counts in how many replicates of a world something happens, and compares the share with what it
 * should be, give or take three of its Monte Carlo errors. A thousand replicates, unless the system
 * property {@code simulation.replicates} asks for another number.
 */
record Replicates(long seed, int number) {

  static Replicates seeded(long seed) {
    return new Replicates(seed, Integer.getInteger("simulation.replicates", 1000));
  }

  void assertShare(double nominal, Predicate<RandomGenerator> happens) {
    assertThat(share(happens)).isCloseTo(nominal, within(slack(nominal)));
  }

  /** For tests that are allowed to reject less often than their level. */
  void assertAtMost(double nominal, Predicate<RandomGenerator> happens) {
    assertThat(share(happens)).isLessThanOrEqualTo(nominal + slack(nominal));
  }

  /** For intervals that are allowed to cover more often than their level. */
  void assertAtLeast(double nominal, Predicate<RandomGenerator> happens) {
    assertThat(share(happens)).isGreaterThanOrEqualTo(nominal - slack(nominal));
  }

  private double share(Predicate<RandomGenerator> happens) {
    SeededReplicates worlds = new SeededReplicates(seed);
    long happened =
        IntStream.range(0, number)
            .parallel()
            .filter(world -> happens.test(worlds.generator(world)))
            .count();
    return (double) happened / number;
  }

  private double slack(double nominal) {
    return 3 * Math.sqrt(nominal * (1 - nominal) / number);
  }
}
