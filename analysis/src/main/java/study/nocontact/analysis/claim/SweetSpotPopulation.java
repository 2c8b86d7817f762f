package study.nocontact.analysis.claim;

import java.util.List;
import java.util.Optional;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.dataset.SilenceEnd;

/**
 * Silences, and which of them ended.
 *
 * @param silences all whose length and end are known, those going on and set-aside reports included
 * @param ended all of them, set-aside reports included
 * @param main those of accepted reports that the side that was left broke
 * @param reports all reports there are
 * @param weighting weights that carry reports to a population, where configured
 */
record SweetSpotPopulation(
    Silences silences, Silences ended, Silences main, long reports, Optional<Weighting> weighting) {

  static SweetSpotPopulation of(CaseTable cases, Optional<Weighting> weighting, Words words) {
    Silences all = Silences.all(cases, words.text("flow.all"));
    Silences main =
        all.step(words.text("flow.accepted"), Silence::accepted)
            .step(words.text("flow.happened"), Silence::happened)
            .step(words.text("flow.complete"), Silence::complete)
            .step(words.text("flow.ended"), Silence::ended)
            .step(words.text("flow.broken"), SweetSpotPopulation::brokenByTheLeft);
    Silences known = all.where(silence -> silence.happened() && silence.complete());
    return new SweetSpotPopulation(
        known, known.where(Silence::ended), main, cases.reports(), weighting);
  }

  static boolean brokenByTheLeft(Silence silence) {
    return silence.end() == SilenceEnd.DUMPEE;
  }

  /** The steps from all reports to the silences of about 30 days. */
  List<FlowStep> flow(Words words) {
    return main.step(
            words.text("flow.target"),
            silence -> CatchmentBins.of(silence.days()) == CatchmentBins.TARGET)
        .flow();
  }
}
