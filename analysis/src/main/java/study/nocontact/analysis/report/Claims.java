package study.nocontact.analysis.report;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import study.nocontact.analysis.claim.Claim;
import study.nocontact.analysis.claim.Finding;
import study.nocontact.analysis.claim.RegisteredClaims;

/** The claims behind findings. */
final class Claims {

  private static final Map<String, Claim> BY_ID =
      RegisteredClaims.ALL.stream()
          .collect(Collectors.toUnmodifiableMap(Claim::id, Function.identity()));

  private Claims() {}

  static Claim claim(Finding finding) {
    return BY_ID.get(finding.claim());
  }

  /** Id and title. */
  static String of(Finding finding) {
    return finding.claim() + " " + claim(finding).description().title();
  }

  /** The verdict with its grade, and whether it is fragile. */
  static String verdict(Finding finding) {
    String verdict = Estimates.words(finding.verdict());
    if (!finding.grade().isEmpty()) {
      verdict += ", grade " + finding.grade();
    }
    return finding.fragile() ? verdict + " (fragile)" : verdict;
  }
}
