package study.nocontact.analysis.statistics;

/**
 * Orders in which two pooled groups may come, given the ties: the probability that their
 * distribution functions ever part by {@code distance} in units of 1/(n1 n2).
 */
record TiedPaths(TwoSamples data, long distance) {

  double reaching() {
    if (distance == 0) {
      return 1;
    }
    double[] paths = {1};
    double reached = 0;
    long seen = 0;
    for (int cell = 0; cell < data.size(); cell++) {
      paths = after(paths, seen, data.both(cell));
      seen += data.both(cell);
      for (int first = 0; first < paths.length; first++) {
        if (Math.abs(first * data.n2() - (seen - first) * data.n1()) >= distance) {
          reached += paths[first];
          paths[first] = 0;
        }
      }
    }
    return reached;
  }

  /** Probabilities of the number of group 1 seen, after {@code tied} more people. */
  private double[] after(double[] paths, long seen, long tied) {
    double[] next = new double[(int) Math.min(data.n1(), paths.length - 1 + tied) + 1];
    for (int first = 0; first < paths.length; first++) {
      if (paths[first] > 0) {
        NoncentralHypergeometric more =
            NoncentralHypergeometric.of(data.n1() - first, data.n2() - (seen - first), tied, 1);
        for (long x = more.first(); x <= more.last(); x++) {
          next[first + (int) x] += paths[first] * more.mass(x);
        }
      }
    }
    return next;
  }
}
