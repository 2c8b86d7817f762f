package study.nocontact.web.followup;

import java.util.List;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.AnswersDocument;
import study.nocontact.analysis.instrument.SurveyInstrument;
import study.nocontact.web.questionnaire.ReviewView.AnswerView;
import study.nocontact.web.questionnaire.SurveyText;
import study.nocontact.web.response.StoredResponse;

/**
 * Everything that is kept of one report, to be read by whoever has the code.
 *
 * @param wave the report
 * @param answers questions and answers in words
 */
public record GivenAnswers(KeptWave wave, List<AnswerView> answers) {

  static List<GivenAnswers> of(List<StoredResponse> waves, int newestRelease, SurveyText text) {
    List<KeptWave> kept = KeptWave.of(waves, newestRelease);
    return waves.stream()
        .map(stored -> new GivenAnswers(kept.get(waves.indexOf(stored)), answers(stored, text)))
        .toList();
  }

  private static List<AnswerView> answers(StoredResponse stored, SurveyText text) {
    Answers answers =
        AnswersDocument.read(stored.answers()).with(SurveyInstrument.REPORT_STATE, stored.state());
    return answers.items().stream()
        .map(
            item ->
                new AnswerView(
                    text.instrument().question(item), text.instrument().answer(item, answers)))
        .toList();
  }
}
