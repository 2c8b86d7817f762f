package study.nocontact.web.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import study.nocontact.analysis.chart.ForestChart;
import study.nocontact.analysis.chart.HazardStepsChart;
import study.nocontact.analysis.claim.AnswerShares;
import study.nocontact.analysis.claim.Balance;
import study.nocontact.analysis.claim.BinnedProportions;
import study.nocontact.analysis.claim.Curve;
import study.nocontact.analysis.claim.Finding;
import study.nocontact.analysis.claim.Rates;
import study.nocontact.analysis.claim.Scan;
import study.nocontact.analysis.claim.Sensitivity;

/** The numbers of a finding as tables. */
final class FindingTables {

  private static final double PER = 1000;

  private final SiteText text;
  private final EstimateFormat format;

  FindingTables(SiteText text) {
    this.text = text;
    this.format = new EstimateFormat(text);
  }

  List<TextTable> of(Finding finding) {
    return Stream.of(
            facts(finding),
            estimates(finding),
            tests(finding),
            sensitivity(finding),
            flow(finding),
            quality(finding))
        .filter(table -> !table.rows().isEmpty())
        .toList();
  }

  private TextTable estimates(Finding finding) {
    return new TextTable(
        text.get("claim.estimates"),
        columns(
            "claim.estimates.label",
            "claim.estimates.value",
            "claim.estimates.interval",
            "claim.estimates.method",
            "claim.estimates.n"),
        finding.estimates().stream()
            .map(
                estimate ->
                    List.of(
                        estimate.label(),
                        format.value(estimate),
                        format.interval(estimate),
                        estimate.method(),
                        text.count(estimate.n())))
            .toList());
  }

  private TextTable tests(Finding finding) {
    return new TextTable(
        text.get("claim.tests"),
        columns("claim.tests.label", "claim.tests.statistic", "claim.tests.p", "claim.estimates.n"),
        finding.tests().stream()
            .map(
                test ->
                    List.of(
                        test.label(),
                        test.statistic() + " = " + text.number(test.value()),
                        text.p(test.p()),
                        text.count(test.n())))
            .toList());
  }

  private TextTable sensitivity(Finding finding) {
    return new TextTable(
        text.get("claim.sensitivity"),
        columns(
            "claim.sensitivity.label",
            "claim.estimates.value",
            "claim.estimates.interval",
            "claim.estimates.n",
            "claim.sensitivity.verdict",
            "claim.sensitivity.flipped"),
        finding.sensitivity().stream().map(this::row).toList());
  }

  private List<String> row(Sensitivity analysis) {
    boolean counted = analysis.estimate() != null;
    return List.of(
        analysis.label(),
        counted ? format.value(analysis.estimate()) : "–",
        counted ? format.interval(analysis.estimate()) : "–",
        counted ? text.count(analysis.estimate().n()) : "–",
        text.get("verdict." + analysis.verdict().name()),
        text.get(analysis.flipped() ? "claim.sensitivity.opposite" : "claim.sensitivity.same"));
  }

  private TextTable flow(Finding finding) {
    return new TextTable(
        text.get("claim.flow"),
        columns("claim.flow.label", "claim.flow.n"),
        finding.flow().stream()
            .map(step -> List.of(step.label(), text.count(step.reports())))
            .toList());
  }

  private TextTable facts(Finding finding) {
    boolean tested = finding.n() > 0;
    return new TextTable(
        text.get("claim.facts"),
        columns("claim.quality.what", "claim.estimates.value"),
        tested
            ? List.of(
                fact("claim.fact.grade", finding.grade().isEmpty() ? "–" : finding.grade()),
                fact("claim.fact.fragile", text.get(finding.fragile() ? "claim.yes" : "claim.no")),
                fact("claim.fact.n", text.count(finding.n())),
                fact("claim.fact.events", text.count(finding.events())),
                fact("claim.fact.effective", text.count(Math.round(finding.effectiveN()))),
                fact("claim.fact.minimum", text.count(finding.minimumN())),
                fact("claim.fact.more", text.count(finding.moreReports())),
                fact("claim.fact.smallest", finding.smallestEffect()),
                fact("claim.fact.p", text.p(finding.p())),
                fact("claim.fact.adjusted", text.p(finding.adjustedP())))
            : List.of());
  }

  private List<String> fact(String key, String value) {
    return List.of(text.get(key), value);
  }

  private TextTable quality(Finding finding) {
    return new TextTable(
        text.get("claim.quality"),
        columns(
            "claim.quality.what",
            "claim.estimates.value",
            "claim.estimates.interval",
            "claim.estimates.n"),
        finding.quality().stream()
            .map(
                estimate ->
                    List.of(
                        estimate.label(),
                        format.value(estimate),
                        format.interval(estimate),
                        text.count(estimate.n())))
            .toList());
  }

  TextTable of(String title, List<ForestChart.Row> rows) {
    return new TextTable(
        title,
        columns(
            "claim.sensitivity.label",
            "claim.estimates.value",
            "claim.estimates.interval",
            "claim.ways.claimed",
            "claim.estimates.n"),
        rows.stream()
            .map(
                row ->
                    List.of(
                        row.label(),
                        format.value(row.estimate()),
                        format.interval(row.estimate()),
                        format.band(row.estimate().scale(), row.claimed()),
                        text.count(row.estimate().n())))
            .toList());
  }

  TextTable of(AnswerShares shares) {
    List<String> columns = new ArrayList<>(columns("answers.group"));
    columns.addAll(shares.steps());
    columns.add(text.get("claim.estimates.n"));
    List<List<String>> rows = new ArrayList<>();
    for (AnswerShares.Group group : shares.groups()) {
      List<String> row = new ArrayList<>(List.of(group.label()));
      group.counts().forEach(count -> row.add(text.percent((double) count / group.n())));
      row.add(text.count(group.n()));
      rows.add(row);
    }
    return new TextTable(shares.title(), columns, rows);
  }

  TextTable of(Rates rates) {
    return new TextTable(
        rates.title(),
        columns("bins.days", "rates.events", "rates.days", "rates.rate"),
        rates.windows().stream()
            .map(
                window ->
                    List.of(
                        HazardStepsChart.label(HazardStepsChart.interval(window)),
                        text.count(window.events()),
                        text.count(Math.round(window.days())),
                        text.decimal(PER * window.events() / window.days(), 2)))
            .toList());
  }

  TextTable of(Balance balance) {
    return new TextTable(
        balance.title(),
        columns("balance.covariate", "balance.before", "balance.after"),
        balance.rows().stream()
            .map(
                row ->
                    List.of(
                        row.covariate(),
                        text.decimal(row.before(), 2),
                        text.decimal(row.after(), 2)))
            .toList());
  }

  TextTable of(Curve curve) {
    List<List<String>> rows = new ArrayList<>();
    for (Curve.Line line : curve.lines()) {
      for (Curve.Point point : line.points()) {
        rows.add(
            List.of(
                line.label(),
                text.count(point.day()),
                text.percent(point.value()),
                text.percent(point.lower()) + " to " + text.percent(point.upper()),
                text.count(point.events()),
                text.count(point.atRisk())));
      }
    }
    return new TextTable(
        curve.title(),
        columns(
            "curve.line",
            "curve.day",
            "curve.value",
            "curve.interval",
            "curve.events",
            "curve.risk"),
        rows);
  }

  TextTable of(BinnedProportions binned) {
    return new TextTable(
        binned.title(),
        columns("bins.days", "bins.n", "bins.successes", "bins.share", "bins.expected"),
        binned.bins().stream()
            .map(
                bin ->
                    List.of(
                        days(bin),
                        text.count(bin.n()),
                        text.count(bin.successes()),
                        bin.n() == 0 ? "–" : text.percent((double) bin.successes() / bin.n()),
                        text.percent(bin.expected())))
            .toList());
  }

  TextTable of(Scan scan) {
    return new TextTable(
        scan.title(),
        columns("scan.day", "scan.statistic", "scan.p", "scan.n"),
        scan.candidates().stream()
            .map(
                candidate ->
                    List.of(
                        text.count(candidate.day()),
                        text.decimal(candidate.statistic(), 2),
                        text.p(candidate.adjustedP()),
                        text.count(candidate.n())))
            .toList());
  }

  private String days(BinnedProportions.Bin bin) {
    return bin.to() == Integer.MAX_VALUE
        ? text.get("bins.and_more", text.count(bin.from()))
        : text.count(bin.from()) + "–" + text.count(bin.to());
  }

  private List<String> columns(String... keys) {
    return List.of(keys).stream().map(text::get).toList();
  }
}
