package study.nocontact.analysis.statistics;

import java.util.Arrays;

/** The births of R's {@code MASS::birthwt}: smoking as treatment, six covariates. */
final class BirthweightData {

  private BirthweightData() {}

  /** With the outcome of this name: {@code low} for 0/1 or {@code bwt} for grams. */
  static TreatmentData outcome(String name) {
    double[] race = Golden.column("birthwt.csv", "race");
    double[][] columns = {
      Golden.column("birthwt.csv", "age"),
      Golden.column("birthwt.csv", "lwt"),
      Arrays.stream(race).map(value -> value == 2 ? 1 : 0).toArray(),
      Arrays.stream(race).map(value -> value == 3 ? 1 : 0).toArray(),
      Golden.column("birthwt.csv", "ht"),
      Golden.column("birthwt.csv", "ui")
    };
    double[][] covariates = new double[race.length][];
    Arrays.setAll(
        covariates, i -> Arrays.stream(columns).mapToDouble(column -> column[i]).toArray());
    int[] smoke =
        Arrays.stream(Golden.column("birthwt.csv", "smoke"))
            .mapToInt(value -> (int) value)
            .toArray();
    return TreatmentData.of(Golden.column("birthwt.csv", name), smoke, covariates);
  }
}
