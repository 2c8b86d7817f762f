package study.nocontact.analysis.disclosure;

import java.util.List;
import study.nocontact.analysis.claim.Scan;

/** Rounds scans and leaves out candidate days on fewer than ten reports. */
final class ScanControl {

  private ScanControl() {}

  static List<Scan> clear(List<Scan> exact) {
    return exact.stream()
        .filter(scan -> Double.isFinite(scan.critical()) && Double.isFinite(scan.p()))
        .map(
            scan ->
                new Scan(
                    scan.id(),
                    scan.title(),
                    candidates(scan.candidates()),
                    Rounding.significant(scan.critical()),
                    Rounding.p(scan.p())))
        .filter(scan -> !scan.candidates().isEmpty())
        .toList();
  }

  private static List<Scan.Candidate> candidates(List<Scan.Candidate> exact) {
    return exact.stream()
        .filter(candidate -> candidate.n() >= DisclosurePolicy.UNSAFE_BELOW)
        .filter(candidate -> Double.isFinite(candidate.statistic()))
        .map(
            candidate ->
                new Scan.Candidate(
                    candidate.day(),
                    Rounding.significant(candidate.statistic()),
                    Rounding.p(candidate.adjustedP()),
                    DisclosurePolicy.rounded(candidate.n())))
        .toList();
  }
}
