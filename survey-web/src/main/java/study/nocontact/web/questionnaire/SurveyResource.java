package study.nocontact.web.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import study.nocontact.analysis.instrument.Topic;
import study.nocontact.web.platform.StudyConfiguration;

/** The survey: every form is answered with the next page, without redirect. */
@Path("/survey")
@ApplicationScoped
public class SurveyResource {

  private static final Logger LOG = Logger.getLogger(SurveyResource.class.getName());
  private static final int UNPROCESSABLE = 422;

  @Inject private StateSeal seal;
  @Inject private Submission submission;
  @Inject private SurveyPages pages;
  @Inject private StudyConfiguration configuration;
  @Inject private SecureRandom random;
  @Inject private Clock clock;

  @GET
  public Response welcome() {
    return configuration.open()
        ? welcome(200, Welcome.untouched())
        : pages.page(200, "closed", Map.of());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response step(byte[] body) {
    FormBody form = FormBody.read(body);
    Step step = Step.read(form.first("action"));
    if (step.kind() == Step.Kind.START) {
      return start(form);
    }
    if (step.kind() == Step.Kind.RESTART) {
      return configuration.open() ? welcome(200, Welcome.carrying(form)) : welcome();
    }
    Optional<Topic> page = Step.topic(form.first("page"));
    Unsealed unsealed = seal.open(form.first("state"));
    if (unsealed instanceof Unsealed.Opened opened) {
      boolean reviewing = form.first("reviewing").equals("yes");
      return show(SurveyFlow.respond(opened.state(), page, reviewing, step, form.fields()));
    }
    if (unsealed instanceof Unsealed.Expired expired) {
      FormState kept = SurveyFlow.keep(expired.state(), page, form.fields());
      return pages.page(200, "expired", Map.of("sealed", seal.seal(kept)));
    }
    return pages.page(400, "unreadable", Map.of("typed", TypedView.of(form, SurveyText.ENGLISH)));
  }

  private Response start(FormBody form) {
    Welcome welcome = Welcome.sent(form);
    if (!configuration.open()) {
      return welcome();
    }
    if (!welcome.isComplete()) {
      return welcome(UNPROCESSABLE, welcome);
    }
    FormState begun = new FormState(ReturnCode.random(random), clock.instant(), Map.of());
    return show(SurveyFlow.begin(welcome.fill(begun)));
  }

  private Response welcome(int status, Welcome welcome) {
    return pages.page(
        status, "welcome", Map.of("welcome", welcome, "operator", configuration.operator()));
  }

  private Response show(Outcome outcome) {
    if (outcome instanceof Outcome.Ask ask) {
      String sealed = seal.seal(ask.progress().state());
      return pages.page(
          ask.refused() ? UNPROCESSABLE : 200,
          "questions",
          Map.of("view", QuestionsView.of(ask, sealed, SurveyText.ENGLISH)));
    }
    if (outcome instanceof Outcome.Review review) {
      String sealed = seal.seal(review.progress().state());
      return pages.page(
          review.refused() ? UNPROCESSABLE : 200,
          "review",
          Map.of("view", ReviewView.of(review, sealed, SurveyText.ENGLISH)));
    }
    return submit(((Outcome.Submit) outcome).progress());
  }

  private Response submit(Progress complete) {
    try {
      return receipt(complete.state().code(), submission.submit(complete));
    } catch (RuntimeException e) {
      // Whatever went wrong, the person must not lose the answers; they are still in the form.
      LOG.log(Level.SEVERE, "A report could not be stored", e);
      return pages.page(503, "not-saved", Map.of("sealed", seal.seal(complete.state())));
    }
  }

  private Response receipt(ReturnCode code, Submission.Result result) {
    if (result == Submission.Result.WITHDRAWN) {
      return pages.secret(200, "withdrawn", Map.of());
    }
    boolean firstWasKept = result == Submission.Result.FIRST_WAS_KEPT;
    return pages.secret(200, "receipt", Map.of("code", code.shown(), "firstWasKept", firstWasKept));
  }
}
