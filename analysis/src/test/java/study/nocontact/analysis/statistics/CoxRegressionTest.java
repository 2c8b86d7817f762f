package study.nocontact.analysis.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class CoxRegressionTest {

  private static final CoxRegression COX = CoxRegression.withDefaults();

  private static SurvivalRows lung() {
    double[] time = Golden.column("lung.csv", "time");
    double[] status = Golden.column("lung.csv", "status");
    double[][] columns = {
      Golden.column("lung.csv", "age"),
      Golden.column("lung.csv", "sex"),
      Golden.column("lung.csv", "ph.ecog")
    };
    int[] complete =
        IntStream.range(0, time.length).filter(i -> !Double.isNaN(columns[2][i])).toArray();
    return SurvivalRows.of(
        Arrays.stream(complete).mapToDouble(i -> time[i]).toArray(),
        Arrays.stream(complete).map(i -> status[i] == 2 ? 1 : 0).toArray(),
        Arrays.stream(complete)
            .mapToObj(i -> new double[] {columns[0][i], columns[1][i], columns[2][i]})
            .toArray(double[][]::new));
  }

  @TestFactory
  Stream<DynamicTest> agreesWithRInTheLungData() {
    String[] names = {"age", "sex", "ph.ecog"};
    Golden golden = Golden.of("G07");
    for (CoxTies ties : CoxTies.values()) {
      String prefix = ties == CoxTies.EFRON ? "efron." : "breslow.";
      CoxFit fit = COX.withTies(ties).fit(lung());
      for (int j = 0; j < names.length; j++) {
        golden.put(prefix + "beta." + names[j], fit.estimates().coefficients()[j]);
        golden.put(prefix + "se." + names[j], fit.estimates().standardErrors()[j]);
      }
      golden
          .put(prefix + "loglik0", fit.nullLogLikelihood())
          .put(prefix + "loglik1", fit.logLikelihood())
          .put(prefix + "score", fit.scoreTest().statistic())
          .put(prefix + "wald", fit.estimates().waldTest().statistic());
    }
    CoxFit fit = COX.fit(lung());
    ProportionalHazardsResult zph = ProportionalHazardsTest.withDefaults().test(fit);
    for (int j = 0; j < names.length; j++) {
      golden.put("efron.robust.se." + names[j], fit.robustEstimates().standardErrors()[j]);
      golden.put("zph.chisq." + names[j], zph.covariates().get(j).statistic());
    }
    return golden
        .put("zph.chisq.GLOBAL", zph.global().statistic())
        .put("concordance", fit.concordance().concordance())
        .put("H0.at.365(uncentered)", fit.baseline().cumulative(365))
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> agreesWithRWithDelayedEntry() {
    double[] entry = Golden.column("channing.csv", "entry");
    double[] exit = Golden.column("channing.csv", "exit");
    double[] died = Golden.column("channing.csv", "cens");
    String[] sex = Golden.text("channing.csv", "sex");
    List<double[]> men = new ArrayList<>();
    for (String each : sex) {
      men.add(new double[] {each.equals("Male") ? 1 : 0});
    }
    SurvivalRows naive =
        SurvivalRows.of(
            exit,
            Arrays.stream(died).mapToInt(d -> (int) d).toArray(),
            men.toArray(double[][]::new));
    CoxFit fit = COX.fit(naive.withEntry(entry));
    return Golden.of("G05")
        .without("S.", "se.", "nrisk.")
        .put("cox.beta.male", fit.estimates().coefficients()[0])
        .put("cox.se", fit.estimates().standardErrors()[0])
        .put("loglik0", fit.nullLogLikelihood())
        .put("loglik1", fit.logLikelihood())
        .put("naive.ignoring.truncation.beta", COX.fit(naive).estimates().coefficients()[0])
        .tests();
  }
}
