package study.nocontact.analysis.statistics;

import java.util.Arrays;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/** A fitted proportional-odds regression; see {@link ProportionalOdds}. */
public final class ProportionalOddsFit {

  private final ProportionalOdds method;
  private final OrdinalOutcome data;
  private final NewtonFit fit;
  private final int thresholds;

  ProportionalOddsFit(ProportionalOdds method, OrdinalOutcome data, NewtonFit fit) {
    this.method = method;
    this.data = data;
    this.fit = fit;
    thresholds = data.categories() - 1;
  }

  /** theta_0..theta_(K-2): the log odds of at most category j where all columns are 0. */
  public double[] thresholds() {
    return Arrays.copyOf(fit.parameters(), thresholds);
  }

  /** Log odds ratios of a higher answer, in the order of the columns. */
  public double[] coefficients() {
    return tail(fit.parameters());
  }

  /** Standard errors of {@link #thresholds}. */
  public double[] thresholdErrors() {
    return Arrays.copyOf(ScoreSandwich.rootOfDiagonal(fit.covariance()), thresholds);
  }

  /** Standard errors of {@link #coefficients} from the inverse observed information. */
  public double[] standardErrors() {
    return tail(ScoreSandwich.rootOfDiagonal(fit.covariance()));
  }

  /** HC0 sandwich errors of {@link #coefficients}. */
  public double[] robustStandardErrors() {
    return tail(ScoreSandwich.rootOfDiagonal(sandwich().independent()));
  }

  /**
   * ScoreSandwich errors of {@link #coefficients} with scores added up within clusters, without
   * small-sample factor; too small below about 40 clusters.
   *
   * @param cluster number of the cluster of each row
   */
  public double[] clusterStandardErrors(int[] cluster) {
    return tail(ScoreSandwich.rootOfDiagonal(sandwich().clustered(cluster)));
  }

  /**
   * Sandwich errors of {@link #coefficients} where people answered several times: each of the
   * {@code count} people of a row has one answer in every row with the same number.
   *
   * @param people number of the people of each row
   * @throws IllegalArgumentException if lengths differ or rows of the same people differ in count
   */
  public double[] repeatedStandardErrors(int[] people) {
    return tail(ScoreSandwich.rootOfDiagonal(sandwich().repeated(people)));
  }

  private ScoreSandwich sandwich() {
    return new ScoreSandwich(fit.covariance(), fit.model().scores(fit.parameters()), data.count());
  }

  private double[] tail(double[] values) {
    return Arrays.copyOfRange(values, thresholds, values.length);
  }

  /** Wald interval for coefficient {@code j}. */
  public Interval interval(int j, double level) {
    return WaldInterval.PLAIN.of(coefficients()[j], standardErrors()[j], level);
  }

  /** Sum over people of weight times the log of the probability of their category. */
  public double logLikelihood() {
    return fit.model().logLikelihood(fit.parameters());
  }

  /** Probability of each category for a person with these columns. */
  public double[] probabilities(double... columns) {
    Arguments.sameLength("columns and coefficients", columns.length, data.columns());
    double shift = WeightedDesign.dot(columns, coefficients());
    double[] probabilities = new double[thresholds + 1];
    double below = 0;
    for (int k = 0; k < thresholds; k++) {
      double upTo = GroupedOutcome.probability(fit.parameters()[k] - shift);
      probabilities[k] = upTo - below;
      below = upTo;
    }
    probabilities[thresholds] = 1 - below;
    return probabilities;
  }

  /** Whether the last step was small enough. */
  public boolean converged() {
    return fit.converged();
  }

  /** Steps taken. */
  public int iterations() {
    return fit.iterations();
  }

  /** Wald test of H0: the coefficients of these columns are all 0. */
  public ChiSquareResult waldTest(int... columns) {
    double[] estimates = new double[columns.length];
    double[][] covariance = new double[columns.length][columns.length];
    for (int a = 0; a < columns.length; a++) {
      estimates[a] = coefficients()[columns[a]];
      for (int b = 0; b < columns.length; b++) {
        covariance[a][b] = fit.covariance()[thresholds + columns[a]][thresholds + columns[b]];
      }
    }
    return ChiSquareResult.of(NewtonFit.quadratic(covariance, estimates), columns.length);
  }

  /**
   * Likelihood-ratio test of this model against one with fewer columns on the same outcome. H0: the
   * left-out coefficients are 0.
   *
   * @throws IllegalArgumentException if {@code nested} does not have fewer columns and the same
   *     outcome
   */
  public ChiSquareResult against(ProportionalOddsFit nested) {
    int degrees = data.columns() - nested.data.columns();
    if (degrees < 1 || !data.sameOutcome(nested.data)) {
      throw new IllegalArgumentException("the other fit must be nested in this one");
    }
    return ChiSquareResult.of(2 * (logLikelihood() - nested.logLikelihood()), degrees);
  }

  /**
   * Likelihood-ratio test of proportional odds for the columns of one term, against a model where
   * each threshold has its own coefficients for them (R's {@code ordinal::nominal_test}). H0: they
   * are equal. Degrees of freedom: (K - 2) times the number of columns.
   *
   * @throws IllegalArgumentException if no column is named or there are only two categories
   * @throws NotEstimableException if the larger model has no finite or no ordered estimate, for
   *     example because a group leaves a category empty; {@link #proportionalityScoreTest} may do
   */
  public ChiSquareResult nominalTest(int... columns) {
    CumulativeLogit larger = freed(columns);
    NewtonFit free = method.newton(larger, larger.expand(fit.parameters()));
    if (!free.converged()) {
      throw new NotEstimableException(
          "the model with a coefficient per threshold did not converge: its thresholds may cross");
    }
    double gain = larger.logLikelihood(free.parameters()) - logLikelihood();
    return ChiSquareResult.of(2 * gain, larger.parameters() - fit.parameters().length);
  }

  /**
   * Score test of the same hypothesis as {@link #nominalTest} from this fit alone, with the
   * observed information. Rejects too often when a group hardly fills a category.
   *
   * @throws IllegalArgumentException if no column is named or there are only two categories
   * @throws NotEstimableException if the larger model is not identified
   */
  public ChiSquareResult proportionalityScoreTest(int... columns) {
    CumulativeLogit larger = freed(columns);
    double[] at = larger.expand(fit.parameters());
    double[] gradient = larger.gradient(at);
    double statistic = NewtonFit.quadratic(larger.information(at), gradient);
    return ChiSquareResult.of(statistic, larger.parameters() - fit.parameters().length);
  }

  private CumulativeLogit freed(int... columns) {
    if (columns.length == 0 || thresholds < 2) {
      throw new IllegalArgumentException(
          "proportional odds can be tested for at least one column and three categories");
    }
    boolean[] nominal = new boolean[data.columns()];
    for (int column : columns) {
      nominal[column] = true;
    }
    return new CumulativeLogit(data, nominal);
  }

  /**
   * Profile-likelihood interval for coefficient {@code j}: the values a likelihood-ratio test at 1
   * - {@code level} keeps. R: {@code confint(polr)}, here solved without interpolation.
   *
   * @throws IllegalArgumentException unless {@code level} lies strictly between 0 and 1
   * @throws NotEstimableException if a bound lies so far out that the other columns cannot be
   *     fitted
   */
  public Interval profileInterval(int j, double level) {
    Arguments.openUnit(level, "level");
    double drop = ChiSquaredDistribution.of(1).inverseCumulativeProbability(level) / 2;
    return new Interval(profileBound(j, drop, -1), profileBound(j, drop, 1), level);
  }

  private double profileBound(int j, double drop, int side) {
    double best = logLikelihood();
    UnivariateFunction excess =
        value -> best - method.fit(data.fixing(j, value)).logLikelihood() - drop;
    double error = standardErrors()[j];
    double inner = coefficients()[j];
    double outer = inner + side * error * Math.sqrt(2 * drop);
    while (excess.value(outer) < 0) {
      inner = outer;
      outer += side * error;
    }
    BrentSolver solver = new BrentSolver(1e-12, 1e-12 * error);
    return solver.solve(1000, excess, Math.min(inner, outer), Math.max(inner, outer));
  }
}
