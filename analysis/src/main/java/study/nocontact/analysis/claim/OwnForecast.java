package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.FORECAST_CHANCE;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.RELATIONSHIP_LENGTH;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_ANY;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_LENGTH;

import study.nocontact.analysis.instrument.Categories.YesNo;
import study.nocontact.analysis.instrument.Item;

/**
 * C12: people foresee what their ex will do better than any general rule does.
 *
 * <p>Who counts: reports that say how likely getting back together had seemed, whose breakup is at
 * least a year ago. Estimand: the part of the Brier score of the base rate, which foretells
 * everybody the share of those back together, that their own forecasts save. Supported when they
 * save some and not negligibly little, contradicted when they do worse or save next to nothing.
 *
 * <p>Beside it: against somebody who knows whether a silence lasted 30 days, the rule that advice
 * gives; and against somebody who knows who ended the relationship, how long it was, and how
 * contact was handled.
 *
 * <p>Misleads as far as people remember their forecast in the light of what came of it.
 */
final class OwnForecast {

  private static final int THIRTY = 30;

  static final Claim CLAIM =
      Protocol.of("C12", Family.SECONDARY)
          .needs(FORECAST_CHANCE, BACK_TOGETHER)
          .among("forecast", Forecasts::stated)
          .among("settled", Forecasts::settled)
          .tests("skill", new ForecastGain(report -> 0), new Rule.Direction(true))
          .also("thirty_days", new ForecastGain(OwnForecast::thirtyDays))
          .also("expert", new ForecastGain(OwnForecast::known))
          .alsoAmong("was_left", Report::wasLeft)
          .alsoAmong("on_purpose", Report::strict)
          .minimum(600);

  private OwnForecast() {}

  /** No silence, a shorter one, or one of 30 days or more. */
  private static int thirtyDays(Report report) {
    if (!report.is(SILENCE_ANY, YesNo.YES) || !report.answered(SILENCE_LENGTH)) {
      return 0;
    }
    return report.code(SILENCE_LENGTH) < THIRTY ? 1 : 2;
  }

  /** One number for all combinations of what an outsider could be told in a sentence. */
  private static int known(Report report) {
    int group = 0;
    for (Item<?> item : new Item<?>[] {INITIATOR, CONTACT_POLICY, RELATIONSHIP_LENGTH}) {
      group = 10 * group + (report.answered(item) ? 1 + report.code(item) : 0);
    }
    return group;
  }
}
