package study.nocontact.analysis.statistics;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Rows drawn for property tests: whole times with many ties, up to two causes, small counts. */
record DrawnTimes(double[] entry, double[] exit, int[] event, long[] count) {

  static DrawnTimes of(long seed, int rows) {
    return of(seed, rows, 0);
  }

  /** Entries are drawn from 0 to {@code latestEntry}. */
  static DrawnTimes of(long seed, int rows, int latestEntry) {
    RandomGenerator random = new SeededReplicates(seed).generator(0);
    double[] entry = random.ints(rows, 0, latestEntry + 1).asDoubleStream().toArray();
    double[] exit = Arrays.stream(entry).map(start -> start + 1 + random.nextInt(8)).toArray();
    int[] event = random.ints(rows, 0, 3).toArray();
    long[] count = random.longs(rows, 1, 4).toArray();
    return new DrawnTimes(entry, exit, event, count);
  }

  EventTimes data() {
    return EventTimes.of(entry, exit, event, count);
  }

  /** One row per subject, in another order. */
  DrawnTimes repeated() {
    int[] rows =
        IntStream.range(0, exit.length)
            .map(i -> exit.length - 1 - i)
            .flatMap(i -> IntStream.range(0, (int) count[i]).map(copy -> i))
            .toArray();
    long[] once = new long[rows.length];
    Arrays.fill(once, 1);
    return new DrawnTimes(
        Arrays.stream(rows).mapToDouble(i -> entry[i]).toArray(),
        Arrays.stream(rows).mapToDouble(i -> exit[i]).toArray(),
        Arrays.stream(rows).map(i -> event[i]).toArray(),
        once);
  }

  DrawnTimes scaled(double factor) {
    return new DrawnTimes(
        Arrays.stream(entry).map(time -> factor * time).toArray(),
        Arrays.stream(exit).map(time -> factor * time).toArray(),
        event,
        count);
  }

  /** Without one subject of a row. */
  EventTimes without(int row) {
    long[] fewer = count.clone();
    fewer[row]--;
    return EventTimes.of(entry, exit, event, fewer);
  }
}
