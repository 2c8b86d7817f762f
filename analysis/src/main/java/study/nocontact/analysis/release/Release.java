package study.nocontact.analysis.release;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import study.nocontact.analysis.claim.Finding;
import study.nocontact.analysis.claim.Look;
import study.nocontact.analysis.disclosure.Cleared;
import study.nocontact.analysis.disclosure.CountTable;
import study.nocontact.analysis.disclosure.Outcome;
import study.nocontact.analysis.disclosure.Withheld;
import study.nocontact.analysis.instrument.Codebook;

/**
 * All that is published at one look.
 *
 * @param number number of the release and of the look, from 1
 * @param simulated whether the reports are simulated
 * @param acceptedReports accepted reports, rounded
 * @param look the look and its level
 * @param registration what was promised before it, kept since archives hold it
 * @param instrumentVersion version of the questions
 * @param softwareVersion version of the software that made it
 * @param margins the population margins that findings were also weighted to, where configured
 * @param tables every planned table, published or withheld
 * @param findings every claim's finding
 * @param codebook the variables of that instrument
 */
public record Release(
    int number,
    boolean simulated,
    long acceptedReports,
    Look look,
    Optional<RegistrationDocument> registration,
    String instrumentVersion,
    String softwareVersion,
    Optional<ReleaseMargins> margins,
    List<Outcome<CountTable>> tables,
    List<Outcome<Finding>> findings,
    List<Codebook.Variable> codebook) {

  /** Keeps its own copies of the lists. */
  public Release {
    tables = List.copyOf(tables);
    findings = List.copyOf(findings);
    codebook = List.copyOf(codebook);
  }

  /** The tables that are published. */
  public List<CountTable> publishedTables() {
    return cleared(tables).toList();
  }

  /** The findings that are published. */
  public List<Finding> publishedFindings() {
    return cleared(findings).toList();
  }

  /** The published finding of a claim. */
  public Optional<Finding> finding(String claim) {
    return cleared(findings).filter(finding -> finding.claim().equals(claim)).findFirst();
  }

  /** What is withheld, tables first. */
  public List<Withheld<?>> withheld() {
    return Stream.concat(tables.stream(), findings.stream())
        .filter(Withheld.class::isInstance)
        .<Withheld<?>>map(outcome -> (Withheld<?>) outcome)
        .toList();
  }

  private static <T> Stream<T> cleared(List<Outcome<T>> outcomes) {
    return outcomes.stream()
        .filter(outcome -> outcome instanceof Cleared<T>)
        .map(outcome -> ((Cleared<T>) outcome).value());
  }
}
