package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_ANY;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_BREAKER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_DECIDER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_LENGTH;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_STATE;

import java.util.Set;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.instrument.Item;

/**
 * C06: nine in ten silences end because the side that was left breaks its own silence.
 *
 * <p>Who counts: silences kept on purpose that the side that was left decided on alone, whichever
 * of the two reports them; both deciding is a sensitivity analysis. A silence of less than a day is
 * not one.
 *
 * <p>Reading 1, which the verdict rests on: of the silences that ended, the share the side that was
 * left broke. Reading 2: the probability that this side breaks a silence within {@value #HORIZON}
 * days, ongoing silences censored and other endings competing. The readings part where many
 * silences last; reading 2 and the claim that such silences become permanent cannot both hold.
 *
 * <p>SUPPORTED when the exact interval of coverage 1 - 2 level lies between .85 and .95;
 * CONTRADICTED when the exact interval of coverage 1 - level lies wholly outside; else
 * INCONCLUSIVE. The larger of the two exact one-sided p-values that belong to the first interval
 * enters the family, so that the other primary claims pay for it. A conclusive verdict is withdrawn
 * as fragile when selection by an odds ratio below 1.5 would carry the share across the nearer
 * bound, or when the reports dated as it happened, or those recalled, say the opposite.
 *
 * <p>Misleads when silences of one kind are likelier to be reported, which no test here can see:
 * read the tipping value.
 */
public final class BreakerOfSilence implements Claim {

  static final int HORIZON = 730;

  /** 90% power for the interval to lie inside the band at a true .90. */
  static final long MINIMUM_N = 423;

  static final long DESCRIBED_FROM = 50;
  static final double CLAIMED = .90;
  static final Band BAND = new Band(.85, .95);

  private static final String ID = "C06";

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
    return words.description(BreakerVariation.labels(words), MINIMUM_N);
  }

  @Override
  public Band claimed() {
    return BAND;
  }

  @Override
  public Set<Item<?>> items() {
    return Set.of(
        INITIATOR,
        CONTACT_POLICY,
        SILENCE_DECIDER,
        SILENCE_ANY,
        SILENCE_STATE,
        SILENCE_LENGTH,
        SILENCE_BREAKER);
  }

  /** {@inheritDoc} Nothing here is random: the seed is not used. */
  @Override
  public Examination examine(CaseTable cases, Setting setting) {
    Words words = new Words(ID);
    return new BreakerExamination(
        BreakerPopulation.of(cases, setting.weighting(), words), setting.look(), words);
  }
}
