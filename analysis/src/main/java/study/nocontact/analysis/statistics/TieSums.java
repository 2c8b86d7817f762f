package study.nocontact.analysis.statistics;

/**
 * Sums over the d denominators of one event time. Each is D = surviving + h dying, where h falls
 * from 1 to 1/d in steps of 1/d (Efron) or stays 1 (Breslow).
 *
 * @param log sum of ln D
 * @param inverse sum of 1/D
 * @param share sum of h/D
 * @param inverseSquare sum of 1/D²
 * @param shareSquare sum of h/D²
 * @param squareShare sum of h²/D²
 */
record TieSums(
    double log,
    double inverse,
    double share,
    double inverseSquare,
    double shareSquare,
    double squareShare) {

  static TieSums breslow(double surviving, double dying, long deaths) {
    double all = surviving + dying;
    double inverse = deaths / all;
    double square = inverse / all;
    return new TieSums(deaths * Math.log(all), inverse, inverse, square, square, square);
  }

  static TieSums efron(double surviving, double dying, long deaths) {
    if (deaths == 1) {
      return breslow(surviving, dying, 1);
    }
    return new EfronSum(surviving, dying, deaths).sums();
  }
}
