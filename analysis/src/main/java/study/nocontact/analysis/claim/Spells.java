package study.nocontact.analysis.claim;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import study.nocontact.analysis.statistics.CensoredTimes;
import study.nocontact.analysis.statistics.EventTimes;
import study.nocontact.analysis.statistics.SurvivalRows;

/** Distinct spells of a selection with how many reports they stand for and what those weigh. */
final class Spells {

  /** Where the round number after 365 days would take over. */
  private static final int LONGEST_ROUNDED = 516;

  private static final class Tally {
    private long reports;
    private long weight;
  }

  private final Map<Spell, Tally> tallies = new LinkedHashMap<>();

  private Spells() {}

  /** The spells of the reports that say when. */
  static Spells of(Selection selection, Timing timing) {
    Coded<Optional<Spell>> told = timing.in(selection);
    Tally[] each = Stream.generate(Tally::new).limit(told.values().size()).toArray(Tally[]::new);
    for (int i = 0; i < selection.size(); i++) {
      Tally tally = each[told.codes()[i]];
      tally.reports += selection.reports(i);
      tally.weight += selection.count(i);
    }
    Spells spells = new Spells();
    for (int i = 0; i < each.length; i++) {
      Tally tally = each[i];
      told.values().get(i).ifPresent(spell -> spells.tallies.put(spell, tally));
    }
    return spells;
  }

  /** How many reports have a spell. */
  long reports() {
    return sum(tally -> tally.reports);
  }

  /** Times in which each report counts once; there must be at least one. */
  EventTimes times() {
    return times(tally -> tally.reports);
  }

  /** Times in which each report counts a multiple of its weight; there must be at least one. */
  EventTimes weighted() {
    return times(tally -> tally.weight);
  }

  /** Times, each weight counted, for models of lengths. Any cause counts as the event. */
  CensoredTimes lengths() {
    return CensoredTimes.of(weighted());
  }

  /** The same, each report counted once. */
  CensoredTimes unweightedLengths() {
    return CensoredTimes.of(times());
  }

  /**
   * Times, each weight counted, in groups in which lengths differ by less than a ratio, for models
   * whose work grows with the number of distinct lengths. A group stands at its geometric mean.
   */
  CensoredTimes grouped(double ratio) {
    Map<Spell, double[]> groups = new LinkedHashMap<>();
    tallies.forEach(
        (spell, tally) -> {
          double group = Math.floor(Math.log(spell.exit()) / Math.log(ratio));
          Spell key = new Spell(spell.entry(), group, spell.censored() ? 0 : 1);
          double[] sums = groups.computeIfAbsent(key, each -> new double[2]);
          sums[0] += tally.weight;
          sums[1] += tally.weight * Math.log(spell.exit());
        });
    int size = groups.size();
    double[] entry = new double[size];
    double[] exit = new double[size];
    int[] event = new int[size];
    long[] count = new long[size];
    int row = 0;
    for (Map.Entry<Spell, double[]> group : groups.entrySet()) {
      double[] sums = group.getValue();
      entry[row] = group.getKey().entry();
      exit[row] = Math.exp(sums[1] / sums[0]);
      event[row] = group.getKey().event();
      count[row++] = (long) sums[0];
    }
    return CensoredTimes.observed(entry, exit, event, count);
  }

  /**
   * The same with each length that people like to say known only to lie in its catchment bin: one
   * of 30 days ended after more than 25 days and within 42.
   */
  CensoredTimes binned() {
    int size = tallies.size();
    double[] entry = new double[size];
    double[] lower = new double[size];
    double[] upper = new double[size];
    long[] count = new long[size];
    int row = 0;
    for (Map.Entry<Spell, Tally> each : tallies.entrySet()) {
      Spell spell = each.getKey();
      int day = (int) spell.exit();
      boolean round = CatchmentBins.isPreferred(day);
      int bin = CatchmentBins.of(day);
      entry[row] = spell.entry();
      lower[row] = round ? Math.max(spell.entry(), CatchmentBins.first(bin) - 1) : spell.exit();
      double last = round ? Math.min(CatchmentBins.last(bin), LONGEST_ROUNDED) : spell.exit();
      upper[row] = spell.censored() ? Double.POSITIVE_INFINITY : last;
      count[row++] = each.getValue().weight;
    }
    return CensoredTimes.between(entry, lower, upper, count);
  }

  /**
   * Every spell twice, each weight counted: at risk of one cause, with the covariate 1, and of
   * another, with 0.
   */
  SurvivalRows stacked(int first, int second) {
    int size = tallies.size();
    double[] entry = new double[2 * size];
    double[] exit = new double[2 * size];
    int[] event = new int[2 * size];
    double[][] covariate = new double[2 * size][1];
    long[] count = new long[2 * size];
    int row = 0;
    for (Map.Entry<Spell, Tally> each : tallies.entrySet()) {
      for (int cause : new int[] {first, second}) {
        entry[row] = each.getKey().entry();
        exit[row] = each.getKey().exit();
        event[row] = each.getKey().event() == cause ? 1 : 0;
        covariate[row][0] = cause == first ? 1 : 0;
        count[row++] = each.getValue().weight;
      }
    }
    return SurvivalRows.of(exit, event, covariate).withEntry(entry).withCounts(count);
  }

  /** How many reports tell of an event of some causes by a day. */
  long events(IntPredicate causes, double by) {
    return tallies.entrySet().stream()
        .filter(entry -> entry.getKey().exit() <= by && causes.test(entry.getKey().event()))
        .mapToLong(entry -> entry.getValue().reports)
        .sum();
  }

  /** How many distinct days events came on. */
  long eventTimes() {
    return tallies.keySet().stream()
        .filter(spell -> !spell.censored())
        .mapToDouble(Spell::exit)
        .distinct()
        .count();
  }

  double longest() {
    return tallies.keySet().stream().mapToDouble(Spell::exit).max().orElse(0);
  }

  /** Whether somebody came under observation after the start. */
  boolean delayed() {
    return tallies.keySet().stream().anyMatch(spell -> spell.entry() > 0);
  }

  private long sum(ToLongFunction<Tally> count) {
    return tallies.values().stream().mapToLong(count).sum();
  }

  private EventTimes times(ToLongFunction<Tally> count) {
    double[] entry = tallies.keySet().stream().mapToDouble(Spell::entry).toArray();
    double[] exit = tallies.keySet().stream().mapToDouble(Spell::exit).toArray();
    int[] event = tallies.keySet().stream().mapToInt(Spell::event).toArray();
    return EventTimes.of(entry, exit, event, tallies.values().stream().mapToLong(count).toArray());
  }
}
