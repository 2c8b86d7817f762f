package study.nocontact.analysis.statistics;

import java.util.Arrays;

/** Ordered categories with design, count, weight and known part of the predictor, all checked. */
record OrdinalOutcome(
    double[][] design, int[] category, long[] count, double[] weight, double[] offset) {

  static OrdinalOutcome of(double[][] design, int[] category, long[] count, double[] weight) {
    Arguments.sameLength(
        "design, category, count and weight",
        design.length,
        category.length,
        count.length,
        weight.length);
    Arguments.rectangle(design, "design");
    int rows = design.length;
    long[] people = new long[Arrays.stream(category).max().orElse(0) + 1];
    for (int i = 0; i < rows; i++) {
      Arguments.notNegative(weight[i], "weight");
      Arguments.count(count[i], "count");
      people[Math.toIntExact(Arguments.count(category[i], "category"))] +=
          weight[i] > 0 ? count[i] : 0;
    }
    checkCategories(people);
    OrdinalOutcome data =
        new OrdinalOutcome(
            Arrays.stream(design).map(double[]::clone).toArray(double[][]::new),
            category.clone(),
            count.clone(),
            weight.clone(),
            new double[rows]);
    data.checkColumns();
    return data;
  }

  private static void checkCategories(long[] people) {
    if (people.length < 2) {
      throw new IllegalArgumentException("there must be at least two categories");
    }
    for (int k = 0; k < people.length; k++) {
      if (people[k] == 0) {
        throw new NotEstimableException(
            "category " + k + " has nobody in it; number the categories 0, 1, ... without gaps");
      }
    }
  }

  private void checkColumns() {
    double[][] withConstant = new double[design.length][];
    Arrays.setAll(
        withConstant,
        i -> {
          double[] row = Arrays.copyOf(design[i], design[i].length + 1);
          row[design[i].length] = 1;
          return row;
        });
    double[] total = new double[design.length];
    Arrays.setAll(total, this::total);
    try {
      new WeightedDesign(withConstant, total);
    } catch (NotEstimableException e) {
      throw new NotEstimableException(
          "a column of the design is constant or a linear combination of the others;"
              + " the thresholds already hold the constant");
    }
  }

  int categories() {
    return Arrays.stream(category).max().orElseThrow() + 1;
  }

  int columns() {
    return design[0].length;
  }

  double total(int row) {
    return count[row] * weight[row];
  }

  /** Same outcome with column {@code j} moved to the offset at a fixed coefficient. */
  OrdinalOutcome fixing(int j, double coefficient) {
    double[][] rest = new double[design.length][columns() - 1];
    double[] moved = offset.clone();
    for (int i = 0; i < design.length; i++) {
      System.arraycopy(design[i], 0, rest[i], 0, j);
      System.arraycopy(design[i], j + 1, rest[i], j, rest[i].length - j);
      moved[i] += coefficient * design[i][j];
    }
    return new OrdinalOutcome(rest, category, count, weight, moved);
  }

  boolean sameOutcome(OrdinalOutcome other) {
    return Arrays.equals(category, other.category)
        && Arrays.equals(count, other.count)
        && Arrays.equals(weight, other.weight);
  }
}
