package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_ANY;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_BREAKER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_LENGTH;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_STATE;

import java.util.Set;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.instrument.Item;

/**
 * C10: about 30 days of silence is nothing special; no length is.
 *
 * <p>Who counts: silences that ended because the side that was left broke them, whichever of the
 * two reports them and however the length was said. Outcome: back together, lasting or not.
 *
 * <p>People who recall a length say 7, 14, 21, 30, 60, 90. A smooth curve and a window of days at
 * 30 then find a bump where there is none. So the primary test takes all lengths from 26 to 42 days
 * together, a bin that rounding does not leave, against a quadratic in log time through the other
 * bins: H0 of equivalence is a departure of 5 percentage points or more either way. Co-primary, in
 * silences that were followed while they lasted, is 30 plus and minus 3 days against a natural
 * cubic spline in log time.
 *
 * <p>SUPPORTED when the departure is equivalent to none in the family, no catchment bin stands out
 * in the scan (p above .05) and the data are more than 3 times as probable without a bump as with
 * one from a normal prior of standard deviation .35 in log odds. CONTRADICTED when both co-primary
 * intervals lie above 5 points and the larger p-value of no bump holds up in the family. A bump in
 * recalled lengths alone is INCONCLUSIVE, as is everything else. A conclusive verdict is withdrawn
 * as fragile when silences that were followed, or those recalled, say the opposite, or when an
 * E-value below 1.5 would explain the bump away.
 *
 * <p>Misleads when the true curve bends more than a quadratic, and for a bump of a day or two,
 * which the bin dilutes.
 */
public final class NoSweetSpot implements Claim {

  /** Silences of 26 to 42 days with which equivalence within 5 points can be shown. */
  static final long MINIMUM_N = 812;

  static final long LEAST_PER_CELL = 5;

  private static final String ID = "C10";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Family family() {
    return Family.PRIMARY;
  }

  @Override
  public ClaimDescription description() {
    Words words = new Words(ID);
    return words.description(SweetSpotVariation.labels(words), MINIMUM_N);
  }

  @Override
  public Band claimed() {
    return new Band(-Departure.MARGIN, Departure.MARGIN);
  }

  @Override
  public Set<Item<?>> items() {
    return Set.of(
        INITIATOR, SILENCE_ANY, SILENCE_STATE, SILENCE_LENGTH, SILENCE_BREAKER, BACK_TOGETHER);
  }

  @Override
  public Examination examine(CaseTable cases, Setting setting) {
    Words words = new Words(ID);
    return new SweetSpotExamination(
        SweetSpotPopulation.of(cases, setting.weighting(), words),
        setting.look(),
        words,
        setting.seed());
  }
}
