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
    Selection onPurpose, Selection main, long reports, Optional<Weighting> weighting) {

  static BreakerPopulation of(CaseTable cases, Optional<Weighting> weighting, Words words) {
    Selection all = Selection.all(cases, words.text("flow.all"));
    Selection main =
        all.step(words.text("flow.accepted"), Report::accepted)
            .step(words.text("flow.happened"), report -> report.silence().happened())
            .step(words.text("flow.on_purpose"), report -> report.silence().onPurpose())
            .step(words.text("flow.decided"), report -> report.silence().decidedByTheLeft())
            .step(words.text("flow.complete"), report -> report.silence().complete());
    Selection onPurpose =
        all.where(
            report ->
                report.silence().happened()
                    && report.silence().onPurpose()
                    && report.silence().complete());
    return new BreakerPopulation(onPurpose, main, cases.reports(), weighting);
  }

  /** The steps from all reports to the silences that ended. */
  List<FlowStep> flow(Words words) {
    return main.step(words.text("flow.ended"), report -> report.silence().ended()).flow();
  }
}
