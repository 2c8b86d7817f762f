package study.nocontact.analysis.claim;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.stream.IntStream;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.statistics.Multiplicity;

/**
 * Tests all registered claims on one set of reports.
 *
 * <p>The p-values of the primary family are adjusted together by Holm's method; a claim with too
 * few reports has none and does not count.
 */
public final class ClaimTests {

  private ClaimTests() {}

  /**
   * The findings, in the order of {@link RegisteredClaims#ALL}.
   *
   * @param cases accepted and quarantined reports
   * @param look which look at the data this is
   * @param seed seed of everything random; the same seed gives the same findings
   */
  public static List<Finding> run(CaseTable cases, Look look, long seed) {
    return judge(
        RegisteredClaims.ALL.stream().map(claim -> claim.examine(cases, look, seed)).toList());
  }

  static List<Finding> judge(List<Examination> family) {
    List<Double> p = family.stream().map(Examination::p).toList();
    double[] known = p.stream().filter(Objects::nonNull).mapToDouble(Double::doubleValue).toArray();
    Queue<Double> adjusted = new ArrayDeque<>();
    Arrays.stream(Multiplicity.HOLM.adjust(known)).forEach(adjusted::add);
    return IntStream.range(0, family.size())
        .mapToObj(i -> family.get(i).judge(p.get(i) == null ? null : adjusted.remove()))
        .toList();
  }
}
