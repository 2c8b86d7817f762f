package study.nocontact.analysis.statistics;

import java.util.Arrays;

/** Rates that never rise, by pooling adjacent ones that do, and what they gain over one rate. */
record PooledRates(double[] rates, double statistic) {

  static PooledRates falling(long[] events, double[] exposure) {
    double[] blockEvents = new double[events.length];
    double[] blockExposure = new double[events.length];
    int[] blockEnd = new int[events.length];
    int blocks = 0;
    double allEvents = 0;
    double allExposure = 0;
    for (int i = 0; i < events.length; i++) {
      blockEvents[blocks] = events[i];
      blockExposure[blocks] = exposure[i];
      blockEnd[blocks++] = i + 1;
      allEvents += events[i];
      allExposure += exposure[i];
      while (blocks > 1
          && blockEvents[blocks - 1] * blockExposure[blocks - 2]
              >= blockEvents[blocks - 2] * blockExposure[blocks - 1]) {
        blocks--;
        blockEvents[blocks - 1] += blockEvents[blocks];
        blockExposure[blocks - 1] += blockExposure[blocks];
        blockEnd[blocks - 1] = blockEnd[blocks];
      }
    }
    double[] rates = new double[events.length];
    double statistic = 0;
    for (int block = 0; block < blocks; block++) {
      double rate = blockEvents[block] / blockExposure[block];
      Arrays.fill(rates, block == 0 ? 0 : blockEnd[block - 1], blockEnd[block], rate);
      if (rate > 0) {
        statistic += 2 * blockEvents[block] * Math.log(rate * allExposure / allEvents);
      }
    }
    return new PooledRates(rates, Math.max(0, statistic));
  }
}
