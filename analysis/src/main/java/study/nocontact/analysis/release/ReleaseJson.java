package study.nocontact.analysis.release;

import java.util.List;
import java.util.function.Function;
import study.nocontact.analysis.claim.Finding;
import study.nocontact.analysis.disclosure.Cleared;
import study.nocontact.analysis.disclosure.CountTable;
import study.nocontact.analysis.disclosure.FindingControl;
import study.nocontact.analysis.disclosure.Outcome;
import study.nocontact.analysis.disclosure.TableControl;
import study.nocontact.analysis.disclosure.Withheld;
import study.nocontact.analysis.instrument.Codebook;

/**
 * The JSON files of a release. Reading one passes everything through disclosure control again, so
 * that nothing becomes publishable by being written into a file.
 */
final class ReleaseJson {

  static final String TABLES = "tables.json";
  static final String FINDINGS = "findings.json";
  static final String CODEBOOK = "codebook.json";

  /** A table, or why it is withheld. */
  private record TableEntry(String name, String withheld, CountTable table) {}

  private record TablesFile(boolean simulated, int release, List<TableEntry> tables) {}

  /** A finding, or why it is withheld. */
  private record FindingEntry(String claim, String withheld, Finding finding) {}

  private record FindingsFile(boolean simulated, int release, List<FindingEntry> findings) {}

  private record CodebookFile(boolean simulated, int release, List<Codebook.Variable> variables) {}

  private ReleaseJson() {}

  static String tables(Release release) {
    return Json.write(
        new TablesFile(
            release.simulated(),
            release.number(),
            release.tables().stream()
                .map(
                    outcome ->
                        entry(
                            outcome,
                            table -> new TableEntry(table.name(), null, table),
                            withheld -> new TableEntry(withheld.name(), withheld.reason(), null)))
                .toList()));
  }

  static List<Outcome<CountTable>> tables(String json) {
    return Json.read(json, TablesFile.class).tables().stream()
        .map(entry -> outcome(entry.name(), entry.withheld(), entry.table(), TableControl::confirm))
        .toList();
  }

  static String findings(Release release) {
    return Json.write(
        new FindingsFile(
            release.simulated(),
            release.number(),
            release.findings().stream()
                .map(
                    outcome ->
                        entry(
                            outcome,
                            finding -> new FindingEntry(finding.claim(), null, finding),
                            withheld -> new FindingEntry(withheld.name(), withheld.reason(), null)))
                .toList()));
  }

  static List<Outcome<Finding>> findings(String json) {
    return Json.read(json, FindingsFile.class).findings().stream()
        .map(
            entry ->
                outcome(entry.claim(), entry.withheld(), entry.finding(), FindingControl::confirm))
        .toList();
  }

  static String codebook(Release release) {
    return Json.write(new CodebookFile(release.simulated(), release.number(), release.codebook()));
  }

  static List<Codebook.Variable> codebook(String json) {
    return Json.read(json, CodebookFile.class).variables();
  }

  private static <T, E> E entry(
      Outcome<T> outcome, Function<T, E> published, Function<Withheld<T>, E> withheld) {
    return outcome instanceof Cleared<T> cleared
        ? published.apply(cleared.value())
        : withheld.apply((Withheld<T>) outcome);
  }

  private static <T> Outcome<T> outcome(
      String name, String withheld, T published, Function<T, Cleared<T>> confirm) {
    return withheld == null ? confirm.apply(published) : new Withheld<>(name, withheld);
  }
}
