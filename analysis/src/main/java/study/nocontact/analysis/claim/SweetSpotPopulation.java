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
    Selection silences,
    Selection ended,
    Selection main,
    long reports,
    Optional<Weighting> weighting) {

  static SweetSpotPopulation of(CaseTable cases, Optional<Weighting> weighting, Words words) {
    Selection all = Selection.all(cases, words.text("flow.all"));
    Selection main =
        all.step(words.text("flow.accepted"), Report::accepted)
            .step(words.text("flow.happened"), report -> report.silence().happened())
            .step(words.text("flow.complete"), report -> report.silence().complete())
            .step(words.text("flow.ended"), report -> report.silence().ended())
            .step(words.text("flow.broken"), SweetSpotPopulation::brokenByTheLeft);
    Selection known =
        all.where(report -> report.silence().happened() && report.silence().complete());
    return new SweetSpotPopulation(
        known, known.where(report -> report.silence().ended()), main, cases.reports(), weighting);
  }

  static boolean brokenByTheLeft(Report report) {
    return report.silence().end() == SilenceEnd.DUMPEE;
  }

  /** The steps from all reports to the silences of about 30 days. */
  List<FlowStep> flow(Words words) {
    return main.step(
            words.text("flow.target"),
            report -> CatchmentBins.of(report.silence().days()) == CatchmentBins.TARGET)
        .flow();
  }
}
