package study.nocontact.analysis.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.statistics.Multiplicity;

/**
 * Tests all registered claims on one set of reports.
 *
 * <p>The p-values of the primary family are adjusted together by Holm's method, those of the
 * secondary family by Benjamini and Hochberg's. A claim with too few reports has none and does not
 * count.
 */
public final class ClaimTests {

  private ClaimTests() {}

  /**
   * The findings, in the order of {@link RegisteredClaims#ALL}.
   *
   * @param cases accepted and quarantined reports
   * @param setting which look at the data this is, the seed of everything random, and weights if
   *     there are any; the same setting gives the same findings
   */
  public static List<Finding> run(CaseTable cases, Setting setting) {
    Map<Claim, Examination> examined = new HashMap<>();
    RegisteredClaims.ALL.parallelStream()
        .map(claim -> Map.entry(claim, claim.examine(cases, setting)))
        .toList()
        .forEach(entry -> examined.put(entry.getKey(), entry.getValue()));
    DataQuality quality = new DataQuality(cases, setting.look());
    Map<String, Set<Item<?>>> needed =
        RegisteredClaims.ALL.stream().collect(Collectors.toMap(Claim::id, Claim::items));
    return judge(RegisteredClaims.ALL, examined).stream()
        .map(finding -> finding.withQuality(quality.of(needed.get(finding.claim()))))
        .toList();
  }

  static List<Finding> judge(List<Claim> claims, Map<Claim, Examination> examined) {
    Map<Claim, Double> adjusted = new HashMap<>();
    adjusted.putAll(adjusted(claims, examined, Family.PRIMARY, Multiplicity.HOLM));
    adjusted.putAll(adjusted(claims, examined, Family.SECONDARY, Multiplicity.BENJAMINI_HOCHBERG));
    return claims.stream().map(claim -> examined.get(claim).judge(adjusted.get(claim))).toList();
  }

  private static Map<Claim, Double> adjusted(
      List<Claim> claims, Map<Claim, Examination> examined, Family family, Multiplicity method) {
    List<Claim> known = new ArrayList<>(claims);
    known.removeIf(claim -> claim.family() != family || examined.get(claim).p() == null);
    double[] p =
        method.adjust(known.stream().mapToDouble(claim -> examined.get(claim).p()).toArray());
    Map<Claim, Double> adjusted = new HashMap<>();
    for (int i = 0; i < p.length; i++) {
      adjusted.put(known.get(i), p[i]);
    }
    return adjusted;
  }
}
