package study.nocontact.analysis.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import study.nocontact.analysis.claim.Estimate;
import study.nocontact.analysis.claim.Finding;
import study.nocontact.analysis.disclosure.CountTable;
import study.nocontact.analysis.disclosure.Dimension;
import study.nocontact.analysis.disclosure.Outcome;
import study.nocontact.analysis.disclosure.Withheld;
import study.nocontact.analysis.instrument.Codebook;

/** The text files of a release, all but the manifest. */
final class ReleaseFiles {

  private final Release release;

  ReleaseFiles(Release release) {
    this.release = release;
  }

  /** The files by path, sorted. */
  Map<String, String> byPath() {
    Map<String, String> files = new TreeMap<>();
    files.put("README.txt", new Readme(release).toString());
    files.put(ReleaseJson.TABLES, ReleaseJson.tables(release));
    files.put(ReleaseJson.FINDINGS, ReleaseJson.findings(release));
    files.put("findings.csv", findings());
    files.put("withheld.csv", withheld());
    files.put("codebook.csv", CsvText.of(release, new Codebook(release.codebook()).csv()));
    files.put(ReleaseJson.CODEBOOK, ReleaseJson.codebook(release));
    release.margins().ifPresent(margins -> files.put(ReleaseMargins.FILE, margins.text()));
    for (CountTable table : release.publishedTables()) {
      files.put("tables/" + table.name() + ".csv", table(table));
    }
    return files;
  }

  private String table(CountTable table) {
    Stream<String> variables = table.dimensions().stream().map(Dimension::variable);
    CsvText csv = new CsvText(release, Stream.concat(variables, Stream.of("count")).toList());
    for (CountTable.Cell cell : table.cells()) {
      List<String> row = new ArrayList<>(cell.labels());
      row.add(Long.toString(cell.count()));
      csv.row(row);
    }
    return csv.toString();
  }

  private String findings() {
    CsvText csv =
        new CsvText(
            release,
            List.of(
                "claim",
                "family",
                "look",
                "level",
                "verdict",
                "grade",
                "fragile",
                "n",
                "events",
                "minimum_n",
                "estimate",
                "value",
                "lower",
                "upper",
                "coverage",
                "method",
                "p",
                "adjusted_p",
                "sentence"));
    release.publishedFindings().forEach(finding -> csv.row(row(finding)));
    return csv.toString();
  }

  private static List<String> row(Finding finding) {
    List<String> row = new ArrayList<>();
    row.add(finding.claim());
    row.add(finding.family().name());
    row.add(Integer.toString(finding.look()));
    row.add(Json.number(finding.level()));
    row.add(finding.verdict().name());
    row.add(finding.grade());
    row.add(finding.fragile() ? "yes" : "no");
    row.add(Long.toString(finding.n()));
    row.add(Long.toString(finding.events()));
    row.add(Long.toString(finding.minimumN()));
    row.addAll(headline(finding.headline()));
    row.add(number(finding.p()));
    row.add(number(finding.adjustedP()));
    row.add(finding.sentence());
    return row;
  }

  private static List<String> headline(Estimate estimate) {
    if (estimate == null) {
      return List.of("", "", "", "", "", "");
    }
    boolean interval = estimate.interval() != null;
    return List.of(
        estimate.label(),
        Json.number(estimate.value()),
        interval ? Json.number(estimate.interval().lower()) : "",
        interval ? Json.number(estimate.interval().upper()) : "",
        interval ? Json.number(estimate.interval().level()) : "",
        interval ? estimate.method() : "");
  }

  private static String number(Double value) {
    return value == null ? "" : Json.number(value);
  }

  private String withheld() {
    CsvText csv = new CsvText(release, List.of("kind", "name", "reason"));
    withheld(csv, "table", release.tables());
    withheld(csv, "finding", release.findings());
    return csv.toString();
  }

  private static <T> void withheld(CsvText csv, String kind, List<Outcome<T>> outcomes) {
    for (Outcome<T> outcome : outcomes) {
      if (outcome instanceof Withheld<T> withheld) {
        csv.row(List.of(kind, withheld.name(), withheld.reason()));
      }
    }
  }
}
