package study.nocontact.analysis.report;

import java.util.List;
import java.util.stream.IntStream;
import study.nocontact.analysis.chart.BalanceChart;
import study.nocontact.analysis.chart.SelectionContour;
import study.nocontact.analysis.claim.Adjustment;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.dataset.Role;
import study.nocontact.analysis.statistics.CovariateBalance;
import study.nocontact.analysis.statistics.InverseProbabilityWeighting;
import study.nocontact.analysis.statistics.NotEstimableException;
import study.nocontact.analysis.statistics.Overlap;
import study.nocontact.analysis.statistics.TreatmentData;

/** Whether people who kept no contact can be compared with people who kept some. */
final class ComparisonSection {

  private static final int STEPS = 2;

  private ComparisonSection() {}

  /** People who were left and whose contact was stopped on purpose or kept. */
  static CaseTable compared(CaseTable accepted) {
    return accepted.where(
        row ->
            Role.of(accepted, row) == Role.DUMPEE
                && (Reports.strict(accepted, row) || Reports.inContact(accepted, row)));
  }

  static Section of(CaseTable compared) {
    Section.Builder section =
        Section.of("comparison", "Comparability and selection")
            .say(
                "Reports of people who were left: those who kept no contact on purpose beside those"
                    + " who kept limited or regular contact. Nobody was assigned to either, so the"
                    + " groups differ from the start.");
    try {
      balance(section, compared);
    } catch (NotEstimableException | IllegalArgumentException sparse) {
      section.say("Balance cannot be estimated: " + sparse.getMessage() + ".");
    }
    contour(section, compared);
    return section.build();
  }

  private static void balance(Section.Builder section, CaseTable compared) {
    Adjustment covariates = Adjustment.of(compared);
    double[] outcome = new double[compared.rows()];
    int[] treatment = new int[compared.rows()];
    for (int row = 0; row < outcome.length; row++) {
      outcome[row] = Reports.backTogether(compared, row) ? 1 : 0;
      treatment[row] = Reports.strict(compared, row) ? 1 : 0;
    }
    Overlap overlap =
        InverseProbabilityWeighting.withDefaults()
            .estimate(
                TreatmentData.of(outcome, treatment, covariates.values(), covariates.counts()))
            .overlap();
    String title = "Balance of what is adjusted for";
    DataTable.Builder table =
        DataTable.of("balance", title, "Covariate", "As they are", "Weighted");
    for (int j = 0; j < covariates.names().size(); j++) {
      CovariateBalance each = overlap.balance().get(j);
      table.row(
          Cell.text(covariates.names().get(j)),
          Cell.number(each.before(), 3),
          Cell.number(each.after(), 3));
    }
    section.show(
        new Figure(
            BalanceChart.of(title, covariates.names(), overlap.balance()),
            "No contact on purpose less contact, in standard deviations; weighted by one over the"
                + " probability of what was chosen.",
            table.build()));
    section.show(weights(overlap));
  }

  private static DataTable weights(Overlap overlap) {
    DataTable.Builder table =
        DataTable.of("weights", "Weights and overlap", "What", "Value")
            .row(
                Cell.text("Effective reports, no contact on purpose"),
                Cell.number(overlap.effectiveTreated(), 1))
            .row(
                Cell.text("Effective reports, contact kept"),
                Cell.number(overlap.effectiveUntreated(), 1))
            .row(
                Cell.text("Share outside the common support"),
                Cell.percent(overlap.outsideSupport()));
    for (int i = 0; i < Overlap.PROBABILITIES.size(); i++) {
      table.row(
          Cell.text("Weight at quantile " + Overlap.PROBABILITIES.get(i)),
          Cell.number(overlap.weightQuantiles().get(i), 3));
    }
    return table.build();
  }

  private static void contour(Section.Builder section, CaseTable compared) {
    double strict = share(compared, true);
    double contact = share(compared, false);
    if (!(strict > 0 && strict < 1 && contact > 0 && contact < 1)) {
      section.say(
          "What selection would do cannot be shown: a group has nobody or only one outcome.");
      return;
    }
    SelectionContour.Shares shares =
        new SelectionContour.Shares("no contact on purpose", "contact kept", strict, contact);
    String title = "What selection could do to the difference in getting back together";
    DataTable.Builder table =
        DataTable.of(
            "selection",
            title,
            "Selection among no contact on purpose",
            "Selection among contact kept",
            "Difference");
    for (double first : odds()) {
      for (double second : odds()) {
        table.row(
            Cell.number(first, 2),
            Cell.number(second, 2),
            Cell.percent(shares.difference(first, second)));
      }
    }
    section.show(
        new Figure(
            SelectionContour.of(title, shares),
            "Selection is how much likelier, in odds, people who got back together are to report"
                + " than people who did not. Beyond the line of no difference the sign turns.",
            table.build()));
  }

  private static double share(CaseTable cases, boolean strict) {
    long n = Reports.count(cases, row -> Reports.strict(cases, row) == strict);
    long together =
        Reports.count(
            cases, row -> Reports.strict(cases, row) == strict && Reports.backTogether(cases, row));
    return (double) together / n;
  }

  private static List<Double> odds() {
    return IntStream.rangeClosed(-STEPS, STEPS)
        .mapToObj(doubling -> Math.pow(2, doubling))
        .toList();
  }
}
