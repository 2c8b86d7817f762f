package study.nocontact.web.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import study.nocontact.analysis.instrument.Topic;
import study.nocontact.web.platform.ClientAddress;
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
  @Inject private FormPages forms;
  @Inject private ReceiptPage receipts;
  @Inject private BusyPage busy;
  @Inject private StudyConfiguration configuration;
  @Inject private SecureRandom random;
  @Inject private Clock clock;

  @GET
  public Response welcome() {
    return configuration.open()
        ? welcome(200, Welcome.untouched())
        : pages.page(200, "questionnaire/closed", Map.of());
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response step(byte[] body, @Context HttpServletRequest request) {
    FormBody form = FormBody.read(body);
    Step step = Step.read(form.first("action"));
    if (step.kind() == Step.Kind.START) {
      return start(form);
    }
    if (step.kind() == Step.Kind.RESTART) {
      return configuration.open() ? welcome(200, Welcome.carrying(form)) : welcome();
    }
    Optional<Topic> page = Step.topic(form.first("page"));
    Unsealed unsealed = seal.open(form.first("state")).on(Occasion.First.class);
    if (unsealed instanceof Unsealed.Opened opened) {
      FormState state = withChoiceToRead(opened.state(), form);
      boolean reviewing = form.first("reviewing").equals("yes");
      Outcome outcome = SurveyFlow.respond(state, page, reviewing, step, form.fields());
      return show(outcome, new Arrival(form, ClientAddress.of(request)));
    }
    if (unsealed instanceof Unsealed.Expired expired) {
      FormState state = withChoiceToRead(expired.state(), form);
      return forms.expired(SurveyFlow.keep(state, page, form.fields()));
    }
    return pages.page(
        400, "questionnaire/unreadable", Map.of("typed", TypedView.of(form, pages.text())));
  }

  private Response start(FormBody form) {
    Welcome welcome = Welcome.sent(form);
    if (!configuration.open()) {
      return welcome();
    }
    if (!welcome.isComplete()) {
      return welcome(UNPROCESSABLE, welcome);
    }
    Occasion first = new Occasion.First(ReturnCode.random(random), false);
    return forms.show(
        (Outcome.Ask) SurveyFlow.begin(welcome.fill(FormState.empty(first, clock.instant()))));
  }

  private Response welcome(int status, Welcome welcome) {
    return pages.page(
        status,
        "questionnaire/welcome",
        Map.of(
            "welcome", welcome,
            "operator", configuration.operator(),
            "contact", configuration.contact()));
  }

  /** The review asks whether the answers may be read with the code; a box left empty says no. */
  private static FormState withChoiceToRead(FormState state, FormBody form) {
    if (!form.first("page").equals("review")) {
      return state;
    }
    ReturnCode code = ((Occasion.First) state.occasion()).code();
    return state.on(new Occasion.First(code, form.first("readable").equals("yes")));
  }

  private Response show(Outcome outcome, Arrival arrival) {
    if (outcome instanceof Outcome.Ask ask) {
      return forms.show(ask);
    }
    if (outcome instanceof Outcome.Review review) {
      return forms.show(review);
    }
    return submit(((Outcome.Submit) outcome).progress(), arrival);
  }

  private Response submit(Progress complete, Arrival arrival) {
    FormState state = complete.state();
    Occasion.First first = (Occasion.First) state.occasion();
    try {
      return switch (submission.submit(first, complete, arrival)) {
        case STORED -> receipts.show(state, false);
        case FIRST_WAS_KEPT -> receipts.show(state, true);
        case WITHDRAWN -> pages.secret(200, "questionnaire/withdrawn", Map.of());
        case TOO_MANY -> busy.tooMany(state);
        case BUSY -> busy.busy(state, arrival.form());
      };
    } catch (RuntimeException e) {
      // Whatever went wrong, the person must not lose the answers; they are still in the form.
      LOG.log(Level.SEVERE, "A report could not be stored", e);
      return forms.notSaved(state);
    }
  }
}
