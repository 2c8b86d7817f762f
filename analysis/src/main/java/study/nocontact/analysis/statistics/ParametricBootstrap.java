package study.nocontact.analysis.statistics;

/** New successes drawn from the fitted probabilities of a logistic regression. */
final class ParametricBootstrap {

  private final double[] fitted;
  private final long[] trials;
  private final SeededReplicates replicates;

  ParametricBootstrap(LogisticFit fit, long seed) {
    fitted = fit.fitted();
    trials = fit.data().trials();
    replicates = new SeededReplicates(seed);
  }

  long[] successes(int replicate) {
    BinomialSampler sampler = new BinomialSampler(replicates.generator(replicate));
    long[] successes = new long[trials.length];
    for (int i = 0; i < successes.length; i++) {
      successes[i] = sampler.sample(trials[i], fitted[i]);
    }
    return successes;
  }
}
