package study.nocontact.analysis.statistics;

/** How many people of one class are drawn, as far as the probability is a number above 0. */
record DrawnClass(long score, long first, double[] masses) {

  static DrawnClass of(long score, long size, double chance) {
    Binomial model = new Binomial(size, chance);
    long first = Math.min(size, (long) Math.floor((size + 1) * chance));
    long last = first;
    while (first > 0 && model.mass(first - 1) > 0) {
      first--;
    }
    while (last < size && model.mass(last + 1) > 0) {
      last++;
    }
    double[] masses = new double[(int) (last - first + 1)];
    for (int i = 0; i < masses.length; i++) {
      masses[i] = model.mass(first + i);
    }
    return new DrawnClass(score, first, masses);
  }

  long size() {
    return masses.length;
  }
}
