package study.nocontact.analysis.statistics;

/** Log pseudo likelihood of Fine and Gray's model, ties as Breslow. */
final class FineGrayLikelihood implements PartialLikelihood {

  private final FineGrayData data;

  FineGrayLikelihood(FineGrayData data) {
    this.data = data;
  }

  @Override
  public StandardDesign design() {
    return data.design();
  }

  @Override
  public double meanWeight() {
    return 1;
  }

  FineGrayData data() {
    return data;
  }

  @Override
  public LikelihoodPoint at(double[] coefficients) {
    RelativeHazards hazards = RelativeHazards.of(design(), coefficients);
    int columns = design().columns();
    double[] score = new double[columns];
    double[] log = new double[1];
    for (int i = 0; i < design().rows(); i++) {
      if (data.status(i) == FineGrayData.CAUSE) {
        log[0] += data.count(i) * hazards.linear()[i];
        for (int j = 0; j < columns; j++) {
          score[j] += data.count(i) * design().get(i, j);
        }
      }
    }
    double[][] information = new double[columns][columns];
    new FineGraySweep(data, hazards)
        .run(
            (k, staying, gone) -> {
              long events = data.ending(FineGrayData.CAUSE, k);
              double g = data.uncensoredBefore(k);
              double total = staying.total() + g * gone.total();
              log[0] -= events * Math.log(total);
              for (int j = 0; j < columns; j++) {
                double mean = mean(staying, gone, g, total, j);
                score[j] -= events * mean;
                for (int i = 0; i <= j; i++) {
                  double square = (staying.second(j, i) + g * gone.second(j, i)) / total;
                  information[j][i] += events * (square - mean * mean(staying, gone, g, total, i));
                }
              }
            });
    CoxLikelihood.mirror(information);
    return new LikelihoodPoint(coefficients, log[0], score, information);
  }

  /** Weighted mean of covariate j in the risk set. */
  static double mean(RiskSums staying, RiskSums gone, double g, double total, int j) {
    return (staying.first(j) + g * gone.first(j)) / total;
  }
}
