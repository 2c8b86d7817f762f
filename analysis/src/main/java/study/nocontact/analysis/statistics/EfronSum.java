package study.nocontact.analysis.statistics;

/**
 * Efron's sums over d tied deaths in about log d steps instead of d, to rounding.
 *
 * <p>The summands are smooth in the rank m of a death, with a pole at minus the distance {@code
 * surviving / step}. The ranks are cut into blocks no longer than their own distance from the pole,
 * and a block is summed by the Gauss rule for equally spaced points, which converges like 5.8^(-2n)
 * there. All summands but the logarithm are positive, so relative precision is kept.
 */
final class EfronSum {

  private final double surviving;
  private final double step;
  private final long deaths;
  private double log;
  private double inverse;
  private double share;
  private double inverseSquare;
  private double shareSquare;
  private double squareShare;

  EfronSum(double surviving, double dying, long deaths) {
    this.surviving = surviving;
    this.deaths = deaths;
    step = dying / deaths;
  }

  TieSums sums() {
    double distance = surviving / step;
    long done = 0;
    while (done < deaths) {
      // A distance beyond the range of long becomes the largest long.
      long reach = Long.highestOneBit(Math.max(1, (long) (distance + done + 1)));
      long size = Math.min(reach, Long.highestOneBit(deaths - done));
      block(done, size);
      done += size;
    }
    return new TieSums(log, inverse, share, inverseSquare, shareSquare, squareShare);
  }

  private void block(long done, long size) {
    if (size < EquallySpacedGauss.SMALLEST) {
      for (int i = 1; i <= size; i++) {
        add(done + i, 1);
      }
      return;
    }
    EquallySpacedGauss rule = EquallySpacedGauss.ofSize(size);
    for (int i = 0; i < EquallySpacedGauss.NODES; i++) {
      add(done + rule.node(i), rule.weight(i));
    }
  }

  private void add(double rank, double weight) {
    double denominator = surviving + step * rank;
    double h = rank / deaths;
    double once = weight / denominator;
    double twice = once / denominator;
    log += weight * Math.log(denominator);
    inverse += once;
    share += h * once;
    inverseSquare += twice;
    shareSquare += h * twice;
    squareShare += h * h * twice;
  }
}
