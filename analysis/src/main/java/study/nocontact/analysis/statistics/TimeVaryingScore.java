package study.nocontact.analysis.statistics;

/** Score and information of coefficients b and c in b + c g(t), at the fit and c = 0. */
final class TimeVaryingScore {

  private final CoxFit fit;
  private final int columns;
  private final double[] g;
  private final double[] score;

  /** Sums over events of g V and of g² V, V their covariance of covariates. */
  private final double[][] mixed;

  private final double[][] squared;

  TimeVaryingScore(CoxFit fit, TimeTransform transform) {
    this.fit = fit;
    columns = fit.coefficients().length;
    g = centred(transform, fit.likelihood().data());
    score = new double[columns];
    mixed = new double[columns][columns];
    squared = new double[columns][columns];
    addCovariatesOfTheDying();
    RelativeHazards hazards = RelativeHazards.of(fit.likelihood().design(), fit.coefficients());
    TiedEvents events = new TiedEvents(fit.likelihood().ties(), columns);
    fit.likelihood()
        .sweep(hazards)
        .run(
            (k, surviving, dying) -> {
              events.set(grid().deaths(k), surviving, dying);
              subtractMeans(k, events);
            });
    CoxLikelihood.mirror(mixed);
    CoxLikelihood.mirror(squared);
  }

  private EventGrid grid() {
    return fit.likelihood().data().grid();
  }

  private static double[] centred(TimeTransform transform, CoxData data) {
    double[] times = new double[data.grid().size()];
    for (int k = 0; k < times.length; k++) {
      times[k] = data.grid().time(k);
    }
    double[] g = transform.of(times, data.rows());
    double sum = 0;
    for (int k = 0; k < g.length; k++) {
      sum += g[k] * data.grid().deaths(k);
    }
    double mean = sum / data.rows().events();
    for (int k = 0; k < g.length; k++) {
      g[k] -= mean;
    }
    return g;
  }

  private void addCovariatesOfTheDying() {
    CoxData data = fit.likelihood().data();
    for (int i = 0; i < data.size(); i++) {
      if (data.dies(i)) {
        for (int j = 0; j < columns; j++) {
          score[j] += g[data.last(i)] * data.mass(i) * data.design().get(i, j);
        }
      }
    }
  }

  private void subtractMeans(int k, TiedEvents events) {
    double mass = grid().deaths(k) * grid().meanWeight(k);
    for (int j = 0; j < columns; j++) {
      score[j] -= g[k] * mass * events.mean(j);
      for (int i = 0; i <= j; i++) {
        double variance = mass * events.variance(j, i);
        mixed[j][i] += g[k] * variance;
        squared[j][i] += g[k] * g[k] * variance;
      }
    }
  }

  /** Score test that the c of these columns are 0. */
  ChiSquareResult test(int... tested) {
    int size = columns + tested.length;
    double[][] information = new double[size][size];
    double[] right = new double[size];
    for (int j = 0; j < columns; j++) {
      System.arraycopy(fit.information()[j], 0, information[j], 0, columns);
    }
    for (int j = 0; j < tested.length; j++) {
      right[columns + j] = score[tested[j]];
      for (int k = 0; k < columns; k++) {
        information[columns + j][k] = mixed[tested[j]][k];
        information[k][columns + j] = mixed[tested[j]][k];
      }
      for (int k = 0; k < tested.length; k++) {
        information[columns + j][columns + k] = squared[tested[j]][tested[k]];
      }
    }
    return ChiSquareResult.of(factored(information).quadraticForm(right), tested.length);
  }

  private static InformationMatrix factored(double[][] information) {
    try {
      return new InformationMatrix(information);
    } catch (NotEstimableException singular) {
      throw new NotEstimableException("too few event times to see hazards change with time");
    }
  }
}
