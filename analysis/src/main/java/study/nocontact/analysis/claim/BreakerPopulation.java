package study.nocontact.analysis.claim;

import java.util.List;
import java.util.Optional;
import study.nocontact.analysis.dataset.CaseTable;

/**
 * Silences kept on purpose, and those of them that the side that was left decided on alone.
 *
 * @param onPurpose all silences kept on purpose, whoever decided, set-aside reports included
 * @param main accepted reports of silences that the side that was left decided on
 * @param reports all reports there are
 * @param weighting weights that carry reports to a population, where configured
 */
record BreakerPopulation(
    Silences onPurpose, Silences main, long reports, Optional<Weighting> weighting) {

  static BreakerPopulation of(CaseTable cases, Optional<Weighting> weighting, Words words) {
    Silences all = Silences.all(cases, words.text("flow.all"));
    Silences main =
        all.step(words.text("flow.accepted"), Silence::accepted)
            .step(words.text("flow.happened"), Silence::happened)
            .step(words.text("flow.on_purpose"), Silence::onPurpose)
            .step(words.text("flow.decided"), Silence::decidedByTheLeft)
            .step(words.text("flow.complete"), Silence::complete);
    Silences onPurpose =
        all.where(silence -> silence.happened() && silence.onPurpose() && silence.complete());
    return new BreakerPopulation(onPurpose, main, cases.reports(), weighting);
  }

  /** The steps from all reports to the silences that ended. */
  List<FlowStep> flow(Words words) {
    return main.step(words.text("flow.ended"), Silence::ended).flow();
  }
}
