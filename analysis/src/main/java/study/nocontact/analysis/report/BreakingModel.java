package study.nocontact.analysis.report;

import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_DECIDER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import study.nocontact.analysis.claim.Adjustment;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.instrument.Categories.Side;
import study.nocontact.analysis.statistics.ChiSquareResult;
import study.nocontact.analysis.statistics.CoxFit;
import study.nocontact.analysis.statistics.CoxRegression;
import study.nocontact.analysis.statistics.HazardRatio;
import study.nocontact.analysis.statistics.ProportionalHazardsResult;
import study.nocontact.analysis.statistics.ProportionalHazardsTest;
import study.nocontact.analysis.statistics.SurvivalRows;

/** Cox regression of the end of silences on who decided on them, and covariates. */
final class BreakingModel {

  static final String TITLE = "End of a silence kept on purpose, by Cox regression";

  private BreakingModel() {}

  static Section.Builder of(SilenceTimes silences) {
    CaseTable cases = silences.cases();
    Adjustment covariates = Adjustment.of(cases);
    List<String> names = new ArrayList<>(List.of("decided by the other", "decided by both"));
    names.addAll(covariates.names());
    double[][] design = new double[cases.rows()][];
    for (int row = 0; row < design.length; row++) {
      double[] adjustment = covariates.values()[row];
      design[row] = new double[2 + adjustment.length];
      design[row][0] = cases.is(row, SILENCE_DECIDER, Side.EX) ? 1 : 0;
      design[row][1] = cases.is(row, SILENCE_DECIDER, Side.BOTH) ? 1 : 0;
      System.arraycopy(adjustment, 0, design[row], 2, adjustment.length);
    }
    int[] ended = Arrays.stream(silences.events()).map(cause -> cause > 0 ? 1 : 0).toArray();
    CoxFit fit =
        CoxRegression.withDefaults()
            .fit(SurvivalRows.of(silences.exits(), ended, design).withCounts(silences.counts()));
    ProportionalHazardsResult proportional = ProportionalHazardsTest.withDefaults().test(fit);
    return Section.of("model-breaking", TITLE)
        .say(
            "Whoever or whatever ended the silence; ties by Efron’s method. The last columns test"
                + " whether a hazard ratio stays the same over time.")
        .show(coefficients(names, fit, proportional))
        .show(diagnostics(fit, proportional));
  }

  private static DataTable coefficients(
      List<String> names, CoxFit fit, ProportionalHazardsResult proportional) {
    DataTable.Builder table =
        DataTable.of(
            "model-breaking-coefficients",
            "Hazard ratios with 95% Wald intervals",
            "Term",
            "Hazard ratio",
            "Lower",
            "Upper",
            "Log ratio",
            "Standard error",
            "z",
            "p",
            "Proportionality: chi-square",
            "Proportionality: p");
    for (int j = 0; j < names.size(); j++) {
      HazardRatio ratio = fit.estimates().hazardRatio(j);
      ChiSquareResult test = proportional.covariates().get(j);
      table.row(
          Cell.text(names.get(j)),
          Cell.number(ratio.ratio(), 3),
          Cell.number(ratio.interval().lower(), 3),
          Cell.number(ratio.interval().upper(), 3),
          Cell.number(ratio.logRatio(), 3),
          Cell.number(ratio.standardError(), 3),
          Cell.number(ratio.z(), 2),
          Cell.p(ratio.pValue()),
          Cell.number(test.statistic(), 2),
          Cell.p(test.pValue()));
    }
    return table.build();
  }

  private static DataTable diagnostics(CoxFit fit, ProportionalHazardsResult proportional) {
    int parameters = fit.estimates().coefficients().length;
    ChiSquareResult all = fit.likelihoodRatioTest();
    return DataTable.of("model-breaking-diagnostics", "Diagnostics", "What", "Value")
        .row(Cell.text("Silences"), Cell.count(fit.subjects()))
        .row(Cell.text("Ended"), Cell.count(fit.events()))
        .row(Cell.text("Ends per parameter"), Cell.number((double) fit.events() / parameters, 1))
        .row(Cell.text("Converged"), Cell.text(fit.converged() ? "yes" : "no"))
        .row(Cell.text("Iterations"), Cell.count(fit.iterations()))
        .row(Cell.text("Log partial likelihood"), Cell.number(fit.logLikelihood(), 2))
        .row(Cell.text("Likelihood ratio of all terms"), Cell.number(all.statistic(), 2))
        .row(Cell.text("Its p"), Cell.p(all.pValue()))
        .row(
            Cell.text("Concordance, on the same data"),
            Cell.number(fit.concordance().concordance(), 3))
        .row(
            Cell.text("Proportionality of all hazards: chi-square"),
            Cell.number(proportional.global().statistic(), 2))
        .row(Cell.text("Its p"), Cell.p(proportional.global().pValue()))
        .build();
  }
}
