package study.nocontact.analysis.statistics;

/** A concave log partial likelihood of standardised coefficients. */
interface PartialLikelihood {

  /** Its columns. */
  StandardDesign design();

  /** Mean probability weight of the people with an event. */
  double meanWeight();

  /** Value and derivatives at the coefficients. */
  LikelihoodPoint at(double[] coefficients);
}
