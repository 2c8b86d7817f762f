package study.nocontact.analysis.statistics;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Log-rank test of K groups, its G-rho family, and both stratified.
 *
 * <p>H0: within each stratum the hazards of all groups are equal at all times. Per group, events
 * minus those expected, sum of w(s)(d_g(s) - d(s) Y_g(s)/Y(s)), with weights w(s) = S(s-)^rho from
 * the Kaplan-Meier curve of the stratum: rho = 0 is the log-rank test, rho = 1 the Peto-Peto
 * modification of the Wilcoxon test. The variance is hypergeometric, so ties need no correction.
 * Any cause counts as an event. R: {@code survdiff(rho = )}.
 *
 * <p>Delayed entry, which R's {@code survdiff} refuses, is taken for rho = 0: the risk sets are
 * those of {@code entry < s <= exit} and the test is the score test of a Cox model with exact ties.
 * For other rho it is refused, since the weights would hang on a curve that may start from a
 * handful of subjects.
 *
 * <p>Misleads when hazards cross (differences cancel: no difference found is not equality), when
 * censoring tells of the outlook differently in the groups, and for competing events: it compares
 * hazards, not the shares that have the event ({@link GrayTest}).
 *
 * <p>Source: Mantel 1966; Peto and Peto 1972; Harrington and Fleming 1982.
 */
public final class LogRankTest {

  private static final LogRankTest DEFAULTS = new LogRankTest(0);

  private final double rho;

  private LogRankTest(double rho) {
    this.rho = rho;
  }

  /** Equal weights over time (rho = 0). */
  public static LogRankTest withDefaults() {
    return DEFAULTS;
  }

  /**
   * Weights S(s-)^rho; above 0 gives early differences more weight.
   *
   * @throws IllegalArgumentException if rho is negative or not a finite number
   */
  public LogRankTest withRho(double rho) {
    if (Arguments.finite(rho, "rho") < 0) {
      throw new IllegalArgumentException("rho must not be negative, was " + rho);
    }
    return new LogRankTest(rho);
  }

  /**
   * Tests the groups.
   *
   * @throws IllegalArgumentException if there are fewer than two groups, or an entry is delayed and
   *     rho is not 0
   * @throws NotEstimableException if no event happens while a group is at risk beside others
   */
  public LogRankResult test(List<EventTimes> groups) {
    Map<Integer, EventTimes> stratum = new TreeMap<>();
    for (int g = 0; g < groups.size(); g++) {
      stratum.put(g, groups.get(g));
    }
    return testStratified(List.of(stratum));
  }

  /**
   * Tests the groups within strata.
   *
   * @param strata per stratum its subjects by group, groups numbered from 0 without gaps; a group
   *     absent from a stratum has no entry there
   * @throws IllegalArgumentException if there are fewer than two groups, a number has no subjects
   *     in any stratum, or an entry is delayed and rho is not 0
   * @throws NotEstimableException if no event happens while a group is at risk beside others, or
   *     the strata fall into parts without common groups
   */
  public LogRankResult testStratified(Collection<Map<Integer, EventTimes>> strata) {
    Map<Integer, EventTimes> groups = groups(strata);
    LogRankScore score = new LogRankScore(groups.size(), rho);
    strata.stream().filter(stratum -> !stratum.isEmpty()).forEach(score::add);
    return new LogRankResult(
        groups.entrySet().stream()
            .map(group -> group(group.getValue(), score, group.getKey()))
            .toList(),
        Arrays.stream(score.variance()).map(row -> Arrays.stream(row).boxed().toList()).toList(),
        score.test());
  }

  private Map<Integer, EventTimes> groups(Collection<Map<Integer, EventTimes>> strata) {
    Map<Integer, EventTimes> groups = new TreeMap<>();
    for (Map<Integer, EventTimes> stratum : strata) {
      stratum.forEach((number, data) -> groups.merge(number, data, EventTimes::plus));
    }
    if (groups.size() < 2) {
      throw new IllegalArgumentException("there must be at least two groups");
    }
    if (!IntStream.range(0, groups.size()).allMatch(groups::containsKey)) {
      throw new IllegalArgumentException(
          "groups must be numbered from 0 without gaps, were " + groups.keySet());
    }
    if (rho != 0) {
      groups.values().forEach(EventTimes::refuseDelayedEntry);
    }
    return groups;
  }

  private static LogRankResult.Group group(EventTimes data, LogRankScore score, int number) {
    long events = IntStream.rangeClosed(1, data.causes()).mapToLong(data::events).sum();
    return new LogRankResult.Group(
        data.subjects(), events, score.observed(number), score.expected(number));
  }
}
