package study.nocontact.web.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** The pages that a form leads through, with its state sealed in each. */
@ApplicationScoped
public class FormPages {

  private static final int UNPROCESSABLE = 422;

  @Inject private StateSeal seal;
  @Inject private SurveyPages pages;

  /** A page of questions. */
  public Response show(Outcome.Ask ask) {
    FormState state = ask.progress().state();
    SurveyText text = state.occasion().words(pages.text());
    return pages.page(
        ask.refused() ? UNPROCESSABLE : 200,
        "questionnaire/questions",
        Map.of("text", text, "view", QuestionsView.of(ask, seal.seal(state), text)));
  }

  /** All answers. */
  public Response show(Outcome.Review review) {
    FormState state = review.progress().state();
    SurveyText text = state.occasion().words(pages.text());
    return pages.page(
        review.refused() ? UNPROCESSABLE : 200,
        "questionnaire/review",
        Map.of("text", text, "view", ReviewView.of(review, seal.seal(state), text)));
  }

  /** A form that was open for too long, with what was entered kept. */
  public Response expired(FormState state) {
    return form(200, "questionnaire/expired", state);
  }

  /** A form whose answers could not be stored just now. */
  public Response notSaved(FormState state) {
    return form(503, "questionnaire/not-saved", state);
  }

  private Response form(int status, String template, FormState state) {
    return pages.page(
        status,
        template,
        Map.of("address", state.occasion().address(), "sealed", seal.seal(state)));
  }
}
