package study.nocontact.analysis.statistics;

import java.util.stream.IntStream;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/** A fitted broken line; see {@link ChangePoint}. */
public final class ChangePointFit {

  private static final int MOST_EVALUATIONS = 500;

  private final double[] x;
  private final LogisticFit linear;
  private final double[] grid;
  private final double psi;
  private final LogisticFit broken;
  private final double gridRatio;

  ChangePointFit(double[] x, LogisticFit linear, double[] grid) {
    this.x = x;
    this.linear = linear;
    this.grid = grid;
    double[] profile = profile(linear.data());
    int best = best(profile);
    gridRatio = 2 * (profile[best] - linear.logLikelihood());
    psi = refine(best, profile[best]);
    broken = LogisticRegression.withDefaults().fit(broken(linear.data(), psi));
  }

  /** Log-likelihood at each grid point; minus infinity where there is no fit. */
  private double[] profile(GroupedOutcome data) {
    double[] profile = new double[grid.length];
    for (int g = 0; g < grid.length; g++) {
      profile[g] = logLikelihood(data, grid[g]);
    }
    return profile;
  }

  private double logLikelihood(GroupedOutcome data, double at) {
    try {
      return LogisticRegression.withDefaults().fit(broken(data, at)).logLikelihood();
    } catch (NotEstimableException noFit) {
      return Double.NEGATIVE_INFINITY;
    }
  }

  private GroupedOutcome broken(GroupedOutcome data, double at) {
    double[] column = new double[x.length];
    for (int i = 0; i < column.length; i++) {
      column[i] = Math.max(0, x[i] - at);
    }
    return data.with(column);
  }

  private static int best(double[] profile) {
    int best = 0;
    for (int g = 1; g < profile.length; g++) {
      best = profile[g] > profile[best] ? g : best;
    }
    if (profile[best] == Double.NEGATIVE_INFINITY) {
      throw new NotEstimableException("the broken line cannot be fitted anywhere in the range");
    }
    return best;
  }

  private double refine(int best, double reached) {
    double from = grid[Math.max(best - 1, 0)];
    double to = grid[Math.min(best + 1, grid.length - 1)];
    var found =
        new BrentOptimizer(1e-10, 1e-12)
            .optimize(
                new MaxEval(MOST_EVALUATIONS),
                GoalType.MAXIMIZE,
                new UnivariateObjectiveFunction(at -> logLikelihood(linear.data(), at)),
                new SearchInterval(
                    from, to, grid[best] > from && grid[best] < to ? grid[best] : (from + to) / 2));
    return found.getValue() > reached ? found.getPoint() : grid[best];
  }

  /** Estimated position of the change. */
  public double psi() {
    return psi;
  }

  /**
   * Profile-likelihood interval for psi by the chi-squared quantile with 1 degree of freedom, from
   * the outermost values kept; ends at the range where the range is reached first. Only meaningful
   * if there is a change.
   */
  public Interval interval(double level) {
    double drop =
        ChiSquaredDistribution.of(1)
                .inverseCumulativeProbability(Arguments.openUnit(level, "level"))
            / 2;
    UnivariateFunction excess =
        at -> broken.logLikelihood() - logLikelihood(linear.data(), at) - drop;
    return new Interval(bound(excess, -1), bound(excess, 1), level);
  }

  private double bound(UnivariateFunction excess, int side) {
    int outer = side < 0 ? 0 : grid.length - 1;
    double beyond = Double.NaN;
    while (side * (grid[outer] - psi) > 0 && excess.value(grid[outer]) > 0) {
      beyond = grid[outer];
      outer -= side;
    }
    if (Double.isNaN(beyond)) {
      return side < 0 ? Math.min(psi, grid[0]) : Math.max(psi, grid[grid.length - 1]);
    }
    double within = side * (grid[outer] - psi) > 0 ? grid[outer] : psi;
    UnivariateFunction finite = at -> Math.min(excess.value(at), 1e6);
    return new BrentSolver(1e-10, 1e-9)
        .solve(MOST_EVALUATIONS, finite, Math.min(within, beyond), Math.max(within, beyond));
  }

  /** The line without a change: constant and slope. */
  public LogisticFit linear() {
    return linear;
  }

  /** The broken line: constant, slope before psi, change of slope at psi; psi taken as known. */
  public LogisticFit broken() {
    return broken;
  }

  /** Twice the gain in log-likelihood over the line. */
  public double likelihoodRatio() {
    return Math.max(0, 2 * (broken.logLikelihood() - linear.logLikelihood()));
  }

  /**
   * P-value of the change by parametric bootstrap: the largest likelihood ratio on the grid,
   * against that of successes drawn from the fitted line. A draw that no line fits counts as no
   * change. The result depends on the seed and not on the number of threads.
   *
   * @param replicates number of draws B; the p-value is (1 + draws at least as large) / (B + 1)
   * @param seed seed of the draws
   */
  public double pValue(int replicates, long seed) {
    Arguments.positive(replicates, "replicates");
    ParametricBootstrap bootstrap = new ParametricBootstrap(linear, seed);
    long reached =
        IntStream.range(0, replicates)
            .parallel()
            .filter(b -> gridRatio(bootstrap.successes(b)) >= gridRatio * (1 - 1e-10))
            .count();
    return (reached + 1.0) / (replicates + 1.0);
  }

  private double gridRatio(long[] successes) {
    GroupedOutcome drawn = linear.data().withSuccesses(successes);
    try {
      double line = LogisticRegression.withDefaults().fit(drawn).logLikelihood();
      double[] profile = profile(drawn);
      return 2 * (profile[best(profile)] - line);
    } catch (NotEstimableException noFit) {
      return 0;
    }
  }
}
