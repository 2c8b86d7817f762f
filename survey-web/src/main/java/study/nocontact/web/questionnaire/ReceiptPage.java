package study.nocontact.web.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.web.platform.StudyAddress;

/** The page that shows the return code. */
@ApplicationScoped
class ReceiptPage {

  @Inject private StateSeal seal;
  @Inject private SurveyPages pages;
  @Inject private StudyAddress study;
  @Inject private StoryLines story;

  Response show(FormState state, boolean firstWasKept) {
    SurveyText text = pages.text();
    Answers answers = Progress.of(state).parsed().answers();
    return pages.secret(
        200,
        "questionnaire/receipt",
        Map.of("view", view(state, firstWasKept), "story", story.of(answers, text)));
  }

  /** Checks the signs that were typed again. */
  Response check(FormState state, FormBody form) {
    ReturnCode code = ((Occasion.First) state.occasion()).code();
    ReceiptView view = view(state, false).typed(code, form);
    return view.signs().stream().anyMatch(ReceiptView.Sign::wrong)
        ? page(422, view)
        : pages.secret(200, "questionnaire/done", Map.of("kept", true, "address", study.survey()));
  }

  /** Shows it once more as it was, in another language. */
  Response again(FormState state, FormBody form) {
    ReturnCode code = ((Occasion.First) state.occasion()).code();
    return page(200, view(state, false).unchecked(code, form));
  }

  private ReceiptView view(FormState state, boolean firstWasKept) {
    Occasion.First first = (Occasion.First) state.occasion();
    String sealed = seal.seal(FormState.empty(first, state.begun()));
    return ReceiptView.of(first, sealed, firstWasKept);
  }

  private Response page(int status, ReceiptView view) {
    return pages.secret(status, "questionnaire/receipt", Map.of("view", view));
  }
}
