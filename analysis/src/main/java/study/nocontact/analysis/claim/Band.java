package study.nocontact.analysis.claim;

import study.nocontact.analysis.statistics.Alternative;
import study.nocontact.analysis.statistics.BinomialTest;
import study.nocontact.analysis.statistics.SelectionTipping;

/**
 * The values that count as what a claim says.
 *
 * @param low lowest such value, negative infinity where there is none
 * @param high highest such value, infinity where there is none
 */
public record Band(double low, double high) {

  /** What a share says by itself: inside the band, outside it, or neither. */
  Verdict judge(Share share) {
    if (share.narrow().within(low, high)) {
      return Verdict.SUPPORTED;
    }
    return share.wide().outside(low, high) ? Verdict.CONTRADICTED : Verdict.INCONCLUSIVE;
  }

  /** The larger p-value of the two exact one-sided tests that the proportion is inside. */
  double equivalenceP(long x, long n) {
    BinomialTest test = BinomialTest.withDefaults();
    return Math.max(
        test.with(Alternative.GREATER).test(x, n, low).pValue(),
        test.with(Alternative.LESS).test(x, n, high).pValue());
  }

  /** How strong selection must be to carry a proportion across the nearer bound. */
  double tipping(double proportion) {
    return SelectionTipping.band(proportion, low, high);
  }
}
