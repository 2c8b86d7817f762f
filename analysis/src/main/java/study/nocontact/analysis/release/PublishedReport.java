package study.nocontact.analysis.release;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import study.nocontact.analysis.claim.Claim;
import study.nocontact.analysis.claim.Estimate;
import study.nocontact.analysis.claim.Finding;
import study.nocontact.analysis.claim.FlowStep;
import study.nocontact.analysis.claim.RegisteredClaims;
import study.nocontact.analysis.disclosure.CountTable;
import study.nocontact.analysis.disclosure.Dimension;
import study.nocontact.analysis.disclosure.Withheld;

/**
 * Everything a release says on one page. It is made from published numbers alone, unlike the full
 * report on a file of reports, whose numbers are exact.
 */
final class PublishedReport {

  static final String PATH = "report.html";

  private static final String STYLE =
      "body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:auto;padding:1rem;"
          + "color:#24343a;background:#fff}table{border-collapse:collapse;font-size:.9rem}"
          + "caption{text-align:left;font-weight:600}th,td{border:1px solid #d5dcde;padding:.2rem .5rem;"
          + "text-align:left;vertical-align:top}img{max-width:100%;width:36rem}.scroll{overflow-x:auto}"
          + ".simulated{background:#fff1c9;padding:.5rem}section{break-inside:auto}";

  private final Release release;
  private final Markup html = new Markup("<!DOCTYPE html>");

  PublishedReport(Release release) {
    this.release = release;
  }

  @Override
  public String toString() {
    String title = "No Contact Study, release " + release.number();
    html.open("html", "lang", "en").open("head").empty("meta", "charset", "utf-8");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.text("title", title).text("style", STYLE).close();
    html.open("body");
    if (release.simulated()) {
      html.text(
          "p", "SIMULATED DATA: every report was made up by a program.", "class", "simulated");
    }
    html.open("main").text("h1", title);
    html.text("p", facts());
    board();
    release.publishedFindings().forEach(this::claim);
    html.text("h2", "Tables", "id", "tables");
    release.publishedTables().forEach(this::table);
    withheld();
    return html.close().close().close().toString();
  }

  private String facts() {
    return String.format(
        Locale.ENGLISH,
        "About %,d accepted reports. Look %d, at a two-sided significance level of %s. Questions"
            + " version %s, software version %s. People chose to take part, and associations are"
            + " not effects. Numbers are rounded as published.",
        release.acceptedReports(),
        release.look().number(),
        Json.number(release.look().level()),
        release.instrumentVersion(),
        release.softwareVersion());
  }

  private void board() {
    html.text("h2", "Claims");
    List<List<String>> rows =
        release.publishedFindings().stream()
            .map(
                finding ->
                    List.of(
                        finding.claim(),
                        title(finding),
                        words(finding.verdict()),
                        Long.toString(finding.n()),
                        finding.sentence()))
            .toList();
    table("Verdicts", List.of("Claim", "Title", "Verdict", "n", "Finding"), rows);
  }

  private void claim(Finding finding) {
    html.open("section", "id", finding.claim());
    html.text("h2", finding.claim() + " " + title(finding));
    claim(finding.claim())
        .ifPresent(
            claim -> {
              html.text("p", claim.description().statement());
              html.text("p", "Rule: " + claim.description().rule());
            });
    html.text("p", words(finding.verdict()) + ". " + finding.sentence());
    if (!finding.reasons().isEmpty()) {
      html.open("ul");
      finding.reasons().forEach(reason -> html.text("li", reason));
      html.close();
    }
    Plots.of(finding).forEach(this::plot);
    numbers(finding);
    if (!finding.report().isEmpty()) {
      html.text("p", finding.report());
    }
    html.close();
  }

  private void plot(Plot plot) {
    html.open("figure");
    html.empty("img", "src", plot.path() + ".svg", "alt", plot.picture().description());
    html.text("figcaption", plot.picture().title()).close();
    html.open("details").text("summary", "The numbers behind this plot");
    table(plot.picture().title(), plot.columns(), plot.rows());
    html.close();
  }

  private void numbers(Finding finding) {
    table(
        "Estimates",
        List.of("Estimate", "Value", "Interval", "Method", "n"),
        finding.estimates().stream().map(PublishedReport::row).toList());
    table(
        "Tests",
        List.of("Test", "Statistic", "p", "n"),
        finding.tests().stream()
            .map(
                test ->
                    List.of(
                        test.label(),
                        test.statistic() + " = " + Json.number(test.value()),
                        test.p() == null ? "" : Json.number(test.p()),
                        Long.toString(test.n())))
            .toList());
    table(
        "The same question asked in other ways",
        List.of("Analysis", "Value", "Interval", "Verdict by itself", "Opposite"),
        finding.sensitivity().stream()
            .map(
                other ->
                    List.of(
                        other.label(),
                        other.estimate() == null ? "" : Json.number(other.estimate().value()),
                        other.estimate() == null ? "" : interval(other.estimate()),
                        words(other.verdict()),
                        other.flipped() ? "yes" : "no"))
            .toList());
    table(
        "From all reports to those that count",
        List.of("Who is left", "Reports"),
        finding.flow().stream()
            .map((FlowStep step) -> List.of(step.label(), Long.toString(step.reports())))
            .toList());
  }

  private static List<String> row(Estimate estimate) {
    return List.of(
        estimate.label(),
        Json.number(estimate.value()),
        interval(estimate),
        estimate.interval() == null ? "" : estimate.method(),
        Long.toString(estimate.n()));
  }

  private static String interval(Estimate estimate) {
    return estimate.interval() == null
        ? ""
        : Json.number(estimate.interval().lower())
            + " to "
            + Json.number(estimate.interval().upper());
  }

  private void table(CountTable table) {
    html.text("h3", table.title()).text("p", "Counts " + table.population() + ".");
    table(
        table.name(),
        Stream.concat(table.dimensions().stream().map(Dimension::variable), Stream.of("count"))
            .toList(),
        table.cells().stream()
            .map(
                cell ->
                    Stream.concat(cell.labels().stream(), Stream.of(Long.toString(cell.count())))
                        .toList())
            .toList());
  }

  private void withheld() {
    html.text("h2", "Withheld");
    table(
        "Withheld",
        List.of("What", "Why"),
        release.withheld().stream()
            .map((Withheld<?> withheld) -> List.of(withheld.name(), withheld.reason()))
            .toList());
  }

  private void table(String caption, List<String> columns, List<List<String>> rows) {
    if (rows.isEmpty()) {
      return;
    }
    html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-label", caption);
    html.open("table").text("caption", caption).open("thead").open("tr");
    columns.forEach(column -> html.text("th", column, "scope", "col"));
    html.close().close().open("tbody");
    for (List<String> row : rows) {
      html.open("tr").text("th", row.get(0), "scope", "row");
      row.stream().skip(1).forEach(cell -> html.text("td", cell));
      html.close();
    }
    html.close().close().close();
  }

  private static Optional<Claim> claim(String id) {
    return RegisteredClaims.ALL.stream().filter(claim -> claim.id().equals(id)).findFirst();
  }

  private static String title(Finding finding) {
    return claim(finding.claim()).map(claim -> claim.description().title()).orElse("");
  }

  private static String words(Enum<?> verdict) {
    String words = verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
