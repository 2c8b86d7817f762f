package study.nocontact.analysis.statistics;

/** A concave log partial likelihood of standardised coefficients. */
interface PartialLikelihood {

  /** Its columns. */
  StandardDesign design();

  /** Value and derivatives at the coefficients. */
  LikelihoodPoint at(double[] coefficients);
}
