package study.nocontact.analysis.statistics;

import java.util.List;
import java.util.Optional;

/**
 * Fits a mixture whose first shape is the logarithm (or log odds) of a parameter that may be 0,
 * where the mixture is a plain model. The maximum lies inside, or at that boundary.
 */
record MixtureSearch(LifetimeLikelihood mixture, LifetimeLikelihood plain) {

  /** The maximum of the plain model, and that of the mixture if it is higher. */
  record Found(NewtonSearch.Maximum plain, Optional<NewtonSearch.Maximum> mixture) {

    double logLikelihood() {
      return mixture.orElse(plain).logLikelihood();
    }
  }

  /** Value of the first shape that is all but at the boundary. */
  private static final double NEAR = -9;

  int boundaryShape() {
    return mixture.columns();
  }

  int lastShape() {
    return mixture.columns() + 1;
  }

  /**
   * The higher of the two maxima.
   *
   * @param fromPlain maximum of the plain model under the same restrictions
   * @throws NotEstimableException if the mixture is better but has no maximum that could be found
   */
  Found search(NewtonSearch.Maximum fromPlain, List<double[]> starts, int... held) {
    double slack = 1e-10 * (1 + Math.abs(fromPlain.logLikelihood()));
    Optional<NewtonSearch.Maximum> inside =
        new NewtonSearch(mixture, held)
            .tryFrom(starts)
            .filter(found -> found.logLikelihood() > fromPlain.logLikelihood() + slack);
    if (inside.isEmpty()
        && mixture.value(near(fromPlain.parameters())) > fromPlain.logLikelihood() + slack) {
      throw new NotEstimableException(
          "the mixture fits better than the plain model, but its likelihood has no maximum that"
              + " could be found");
    }
    return new Found(fromPlain, inside);
  }

  /** The parameters of the plain model as those of a mixture with next to nothing mixed in. */
  double[] near(double[] parameters) {
    return with(parameters, NEAR);
  }

  /** The parameters of the plain model with another first shape. */
  double[] with(double[] parameters, double boundaryShape) {
    double[] mixed = new double[parameters.length + 1];
    System.arraycopy(parameters, 0, mixed, 0, boundaryShape());
    mixed[boundaryShape()] = boundaryShape;
    mixed[lastShape()] = parameters[boundaryShape()];
    return mixed;
  }
}
