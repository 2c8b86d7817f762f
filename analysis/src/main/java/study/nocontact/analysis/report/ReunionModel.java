package study.nocontact.analysis.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;
import study.nocontact.analysis.claim.Adjustment;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.statistics.Auc;
import study.nocontact.analysis.statistics.ChiSquareResult;
import study.nocontact.analysis.statistics.Interval;
import study.nocontact.analysis.statistics.LogisticFit;
import study.nocontact.analysis.statistics.LogisticRegression;

/** Logistic regression of being back together on having kept no contact, and covariates. */
final class ReunionModel {

  static final String TITLE = "Back together, by logistic regression";

  private static final double LEVEL = .95;

  private ReunionModel() {}

  /** The model among people who were left, no contact on purpose against contact kept. */
  static Section.Builder of(CaseTable compared) {
    Adjustment covariates = Adjustment.of(compared);
    List<String> names = new ArrayList<>(List.of("(constant)", "no contact on purpose"));
    names.addAll(covariates.names());
    double[][] design = new double[compared.rows()][];
    long[] together = new long[design.length];
    for (int row = 0; row < design.length; row++) {
      double[] adjustment = covariates.values()[row];
      design[row] = new double[2 + adjustment.length];
      design[row][0] = 1;
      design[row][1] = Reports.strict(compared, row) ? 1 : 0;
      System.arraycopy(adjustment, 0, design[row], 2, adjustment.length);
      together[row] = Reports.backTogether(compared, row) ? covariates.counts()[row] : 0;
    }
    LogisticRegression regression = LogisticRegression.withDefaults();
    LogisticFit fit = regression.fit(design, together, covariates.counts());
    LogisticFit without = regression.fit(withoutPolicy(design), together, covariates.counts());
    return Section.of("model-reunion", TITLE)
        .say(
            "People who were left. The odds ratio of no contact on purpose compares with limited or"
                + " regular contact, given the covariates and however long ago the breakup was.")
        .show(coefficients(names, fit))
        .show(diagnostics(fit, without, together, covariates.counts()));
  }

  private static double[][] withoutPolicy(double[][] design) {
    double[][] nested = new double[design.length][];
    for (int row = 0; row < nested.length; row++) {
      nested[row] = new double[design[row].length - 1];
      nested[row][0] = 1;
      System.arraycopy(design[row], 2, nested[row], 1, nested[row].length - 1);
    }
    return nested;
  }

  private static DataTable coefficients(List<String> names, LogisticFit fit) {
    DataTable.Builder table =
        DataTable.of(
            "model-reunion-coefficients",
            "Odds ratios with 95% Wald intervals",
            "Term",
            "Odds ratio",
            "Lower",
            "Upper",
            "Log odds",
            "Standard error",
            "z",
            "p");
    for (int j = 0; j < names.size(); j++) {
      double log = fit.coefficients()[j];
      double error = fit.standardErrors()[j];
      Interval interval = fit.interval(j, LEVEL);
      table.row(
          Cell.text(names.get(j)),
          Cell.number(Math.exp(log), 3),
          Cell.number(Math.exp(interval.lower()), 3),
          Cell.number(Math.exp(interval.upper()), 3),
          Cell.number(log, 3),
          Cell.number(error, 3),
          Cell.number(log / error, 2),
          Cell.p(2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(log / error))));
    }
    return table.build();
  }

  private static DataTable diagnostics(
      LogisticFit fit, LogisticFit without, long[] together, long[] counts) {
    long reports = Arrays.stream(counts).sum();
    long events = Arrays.stream(together).sum();
    double perParameter = (double) Math.min(events, reports - events) / fit.coefficients().length;
    ChiSquareResult policy = fit.against(without);
    return DataTable.of("model-reunion-diagnostics", "Diagnostics", "What", "Value")
        .row(Cell.text("Reports"), Cell.count(reports))
        .row(Cell.text("Back together"), Cell.count(events))
        .row(Cell.text("Fewer of the two outcomes per parameter"), Cell.number(perParameter, 1))
        .row(Cell.text("Converged"), Cell.text(fit.converged() ? "yes" : "no"))
        .row(Cell.text("Iterations"), Cell.count(fit.iterations()))
        .row(Cell.text("Log likelihood"), Cell.number(fit.logLikelihood(), 2))
        .row(Cell.text("Deviance"), Cell.number(fit.deviance(), 2))
        .row(Cell.text("Deviance of the constant alone"), Cell.number(fit.nullDeviance(), 2))
        .row(
            Cell.text("Area under the ROC curve, on the same data"),
            Cell.number(Auc.of(fit.fitted(), together, counts).estimate(), 3))
        .row(
            Cell.text("Likelihood ratio for no contact on purpose"),
            Cell.number(policy.statistic(), 2))
        .row(Cell.text("Its p"), Cell.p(policy.pValue()))
        .build();
  }
}
