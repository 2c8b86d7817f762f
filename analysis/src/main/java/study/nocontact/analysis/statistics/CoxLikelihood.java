package study.nocontact.analysis.statistics;

/** Log partial likelihood of Cox's model. */
final class CoxLikelihood implements PartialLikelihood {

  private final CoxData data;
  private final CoxTies ties;

  CoxLikelihood(CoxData data, CoxTies ties) {
    this.data = data;
    this.ties = ties;
  }

  @Override
  public StandardDesign design() {
    return data.design();
  }

  @Override
  public double meanWeight() {
    return data.grid().meanWeight();
  }

  CoxData data() {
    return data;
  }

  CoxTies ties() {
    return ties;
  }

  @Override
  public LikelihoodPoint at(double[] coefficients) {
    RelativeHazards hazards = RelativeHazards.of(design(), coefficients);
    int columns = design().columns();
    double[] score = new double[columns];
    double[] log = new double[1];
    for (int i = 0; i < data.size(); i++) {
      if (data.dies(i)) {
        log[0] += data.mass(i) * hazards.linear()[i];
        for (int j = 0; j < columns; j++) {
          score[j] += data.mass(i) * design().get(i, j);
        }
      }
    }
    double[][] information = new double[columns][columns];
    TiedEvents events = new TiedEvents(ties, columns);
    sweep(hazards)
        .run(
            (time, surviving, dying) -> {
              long deaths = data.grid().deaths(time);
              double mass = deaths * data.grid().meanWeight(time);
              events.set(deaths, surviving, dying);
              log[0] -= mass * events.logDenominator();
              for (int j = 0; j < columns; j++) {
                score[j] -= mass * events.mean(j);
                for (int k = 0; k <= j; k++) {
                  information[j][k] += mass * events.variance(j, k);
                }
              }
            });
    mirror(information);
    return new LikelihoodPoint(coefficients, log[0], score, information);
  }

  CoxSweep sweep(RelativeHazards hazards) {
    double[] risk = new double[data.size()];
    for (int i = 0; i < risk.length; i++) {
      risk[i] = data.mass(i) * hazards.of(i);
    }
    return new CoxSweep(data, risk);
  }

  /** Copies the lower triangle to the upper one. */
  static void mirror(double[][] matrix) {
    for (int j = 0; j < matrix.length; j++) {
      for (int k = 0; k < j; k++) {
        matrix[k][j] = matrix[j][k];
      }
    }
  }
}
