package study.nocontact.analysis.statistics;

import java.util.Arrays;

/** Ranks of exit times among everybody's, from 1, the mean rank where they are tied. */
final class ExitRanks {

  private final double[] distinct;
  private final long[] people;

  ExitRanks(SurvivalRows rows) {
    double[] exits = new double[rows.size()];
    Arrays.setAll(exits, rows::exit);
    distinct = Arrays.stream(exits).sorted().distinct().toArray();
    people = new long[distinct.length];
    for (int i = 0; i < exits.length; i++) {
      people[Arrays.binarySearch(distinct, exits[i])] += rows.count(i);
    }
  }

  double[] of(double[] times) {
    double[] ranks = new double[distinct.length];
    long before = 0;
    for (int i = 0; i < ranks.length; i++) {
      ranks[i] = before + (people[i] + 1) / 2.;
      before += people[i];
    }
    return Arrays.stream(times).map(time -> ranks[Arrays.binarySearch(distinct, time)]).toArray();
  }
}
