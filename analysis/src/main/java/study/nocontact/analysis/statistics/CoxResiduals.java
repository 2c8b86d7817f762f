package study.nocontact.analysis.statistics;

/**
 * Score residuals of a Cox model: what each person adds to the score.
 *
 * <p>With D, m running over the denominators of an event time and means in them, and g the mean
 * weight of its events, a person with relative hazard r gives {dies} (x - mean of m) minus r times
 * the sum over event times at risk of g (x - m)/D; where the person dies the terms of that time
 * have Efron's factor h. All are differences of running sums, so the cost is rows plus times.
 */
final class CoxResiduals {

  private final CoxLikelihood likelihood;
  private final RelativeHazards hazards;
  private final int columns;

  /** Per time, flat: running sums over the times before it of g/D, then of g m/D. */
  private final double[] before;

  /** Per time, flat: g (1 - h)/D, then g (1 - h) m/D: what the dying are spared. */
  private final double[] spared;

  /** Per time, flat: mean of m. */
  private final double[] mean;

  CoxResiduals(CoxLikelihood likelihood, double[] coefficients) {
    this.likelihood = likelihood;
    hazards = RelativeHazards.of(likelihood.design(), coefficients);
    columns = likelihood.design().columns();
    int times = likelihood.data().grid().size();
    int width = columns + 1;
    before = new double[(times + 1) * width];
    spared = new double[times * width];
    mean = new double[times * columns];
    likelihood.sweep(hazards).run(this::visit);
    for (int i = width; i < before.length; i++) {
      before[i] += before[i - width];
    }
  }

  private void visit(int k, RiskSums surviving, RiskSums dying) {
    EventGrid grid = likelihood.data().grid();
    long deaths = grid.deaths(k);
    double weight = grid.meanWeight(k);
    TieSums sums = likelihood.ties().sums(surviving.total(), dying.total(), deaths);
    int here = k * (columns + 1);
    int after = here + columns + 1;
    before[after] = weight * sums.inverse();
    spared[here] = weight * (sums.inverse() - sums.share());
    for (int j = 0; j < columns; j++) {
      double stay = surviving.first(j);
      double die = dying.first(j);
      mean[k * columns + j] = (stay * sums.inverse() + die * sums.share()) / deaths;
      double all = stay * sums.inverseSquare() + die * sums.shareSquare();
      double part = stay * sums.shareSquare() + die * sums.squareShare();
      before[after + 1 + j] = weight * all;
      spared[here + 1 + j] = weight * (all - part);
    }
  }

  /** Residual of one of the people in row i, for covariate j. */
  double of(int i, int j) {
    CoxData data = likelihood.data();
    double x = data.design().get(i, j);
    int from = data.first(i) * (columns + 1);
    int last = data.last(i) * (columns + 1);
    int to = last + columns + 1;
    double hazard = before[to] - before[from];
    double weighted = before[to + 1 + j] - before[from + 1 + j];
    double residual = -hazards.of(i) * (x * hazard - weighted);
    if (data.dies(i)) {
      residual += x - mean[data.last(i) * columns + j];
      residual += hazards.of(i) * (x * spared[last] - spared[last + 1 + j]);
    }
    return residual;
  }

  /** {@code bread} (sum of squared scores) {@code bread}. */
  double[][] sandwich(double[][] bread) {
    Sandwich sandwich = new Sandwich(columns);
    if (likelihood.data().rows().hasClusters()) {
      addClusters(sandwich);
    } else {
      addPeople(sandwich);
    }
    return sandwich.between(bread);
  }

  private void addPeople(Sandwich sandwich) {
    CoxData data = likelihood.data();
    double[] score = new double[columns];
    for (int i = 0; i < data.size(); i++) {
      int row = data.row(i);
      for (int j = 0; j < columns; j++) {
        score[j] = data.rows().weight(row) * of(i, j);
      }
      sandwich.add(data.rows().count(row), score);
    }
  }

  private void addClusters(Sandwich sandwich) {
    CoxData data = likelihood.data();
    Codes clusters = data.rows().clusters();
    double[][] sums = new double[clusters.size()][columns];
    for (int i = 0; i < data.size(); i++) {
      for (int j = 0; j < columns; j++) {
        sums[clusters.of(data.row(i))][j] += data.mass(i) * of(i, j);
      }
    }
    for (double[] sum : sums) {
      sandwich.add(1, sum);
    }
  }
}
