package study.nocontact.analysis.release;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import study.nocontact.analysis.chart.BalanceChart;
import study.nocontact.analysis.chart.ForestChart;
import study.nocontact.analysis.chart.HazardStepsChart;
import study.nocontact.analysis.chart.LikertChart;
import study.nocontact.analysis.claim.AnswerShares;
import study.nocontact.analysis.claim.Balance;
import study.nocontact.analysis.claim.Band;
import study.nocontact.analysis.claim.Claim;
import study.nocontact.analysis.claim.Estimate;
import study.nocontact.analysis.claim.Finding;
import study.nocontact.analysis.claim.Rates;
import study.nocontact.analysis.claim.RegisteredClaims;

/** The plots of a finding that compare: analyses, windows of time, groups. */
final class ComparisonPlots {

  private static final String WAYS = "The estimate, and the same found in other ways";

  private ComparisonPlots() {}

  static Stream<Plot> of(Finding finding) {
    String claim = finding.claim();
    return Stream.of(
            ways(finding),
            finding.rates().stream().map(rates -> rates(claim, rates)),
            finding.answers().stream().map(answers -> answers(claim, answers)),
            finding.balances().stream().map(balance -> balance(claim, balance)))
        .flatMap(plots -> plots);
  }

  private static Stream<Plot> ways(Finding finding) {
    return RegisteredClaims.ALL.stream()
        .filter(claim -> claim.id().equals(finding.claim()))
        .map(Claim::claimed)
        .map(claimed -> ForestChart.ways(finding, claimed))
        .filter(rows -> !rows.isEmpty())
        .map(
            rows ->
                new Plot(
                    finding.claim(),
                    "ways",
                    ForestChart.of(WAYS, rows),
                    List.of(
                        "analysis",
                        "scale",
                        "value",
                        "lower",
                        "upper",
                        "coverage",
                        "claimed_from",
                        "claimed_to",
                        "n"),
                    rows.stream().map(ComparisonPlots::row).toList()));
  }

  private static List<String> row(ForestChart.Row row) {
    Estimate estimate = row.estimate();
    Band claimed = row.claimed();
    return List.of(
        row.label(),
        estimate.scale().name(),
        Json.number(estimate.value()),
        Json.number(estimate.interval().lower()),
        Json.number(estimate.interval().upper()),
        Json.number(estimate.interval().level()),
        finite(claimed.low()),
        finite(claimed.high()),
        Long.toString(estimate.n()));
  }

  private static String finite(double bound) {
    return Double.isInfinite(bound) ? "" : Json.number(bound);
  }

  private static Plot rates(String claim, Rates rates) {
    return new Plot(
        claim,
        rates.id(),
        HazardStepsChart.of(rates),
        List.of("after_day", "to_day", "events", "days_at_risk"),
        rates.windows().stream()
            .map(
                window ->
                    List.of(
                        Integer.toString(window.from()),
                        window.to() == Integer.MAX_VALUE ? "" : Integer.toString(window.to()),
                        Long.toString(window.events()),
                        Json.number(window.days())))
            .toList());
  }

  private static Plot answers(String claim, AnswerShares answers) {
    List<List<String>> rows = new ArrayList<>();
    for (AnswerShares.Group group : answers.groups()) {
      for (int step = 0; step < group.counts().size(); step++) {
        rows.add(
            List.of(
                group.label(),
                Integer.toString(step + 1),
                answers.steps().get(step),
                Long.toString(group.counts().get(step))));
      }
    }
    return new Plot(
        claim,
        answers.id(),
        LikertChart.of(answers),
        List.of("group", "answer", "words", "count"),
        rows);
  }

  private static Plot balance(String claim, Balance balance) {
    return new Plot(
        claim,
        balance.id(),
        BalanceChart.of(balance),
        List.of("covariate", "difference_before", "difference_after"),
        balance.rows().stream()
            .map(
                row ->
                    List.of(row.covariate(), Json.number(row.before()), Json.number(row.after())))
            .toList());
  }
}
