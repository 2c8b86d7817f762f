package study.nocontact.analysis.statistics;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * One random generator for each replicate of a simulation, so that a replicate draws the same
 * numbers whichever thread runs it.
 */
record SeededReplicates(long seed) {

  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

  RandomGenerator generator(long replicate) {
    return new SplittableRandom(mix(mix(seed + GOLDEN_GAMMA) + replicate));
  }

  /** The finalising step of SplitMix64, which spreads neighbouring numbers over all seeds. */
  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
