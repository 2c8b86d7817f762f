package study.nocontact.web.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import study.nocontact.analysis.instrument.Topic;
import study.nocontact.web.questionnaire.FormBody;
import study.nocontact.web.questionnaire.FormPages;
import study.nocontact.web.questionnaire.Occasion;
import study.nocontact.web.questionnaire.Outcome;
import study.nocontact.web.questionnaire.Progress;
import study.nocontact.web.questionnaire.StateSeal;
import study.nocontact.web.questionnaire.Step;
import study.nocontact.web.questionnaire.SurveyFlow;
import study.nocontact.web.questionnaire.SurveyPages;
import study.nocontact.web.questionnaire.Unsealed;

/** The form of a later report: every page is answered with the next one. */
@Path("/report/follow-up")
@ApplicationScoped
public class FollowUpResource {

  private static final Logger LOG = Logger.getLogger(FollowUpResource.class.getName());

  @Inject private StateSeal seal;
  @Inject private FollowUpSubmission submission;
  @Inject private SurveyPages pages;
  @Inject private FormPages forms;
  @Inject private CodePages codes;

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response step(byte[] body) {
    FormBody form = FormBody.read(body);
    Step step = Step.read(form.first("action"));
    Optional<Topic> page = Step.topic(form.first("page"));
    Unsealed unsealed = seal.open(form.first("state")).on(Occasion.Later.class);
    if (step.kind() == Step.Kind.RESTART) {
      return codes.ask();
    }
    if (unsealed instanceof Unsealed.Opened opened) {
      boolean reviewing = form.first("reviewing").equals("yes");
      return show(SurveyFlow.respond(opened.state(), page, reviewing, step, form.fields()));
    }
    return unsealed instanceof Unsealed.Expired expired
        ? forms.expired(SurveyFlow.keep(expired.state(), page, form.fields()))
        : pages.secret(400, "followup/unreadable", Map.of());
  }

  private Response show(Outcome outcome) {
    if (outcome instanceof Outcome.Ask ask) {
      return forms.show(ask);
    }
    if (outcome instanceof Outcome.Review review) {
      return forms.show(review);
    }
    return submit(((Outcome.Submit) outcome).progress());
  }

  private Response submit(Progress complete) {
    try {
      Occasion.Later later = (Occasion.Later) complete.state().occasion();
      return switch (submission.submit(later, complete)) {
        case STORED -> pages.secret(200, "followup/saved", Map.of());
        case OTHER_WAS_KEPT -> pages.secret(200, "followup/other-kept", Map.of());
        case GONE -> codes.gone();
      };
    } catch (RuntimeException e) {
      // Whatever went wrong, the person must not lose the answers; they are still in the form.
      LOG.log(Level.SEVERE, "A later report could not be stored", e);
      return forms.notSaved(complete.state());
    }
  }
}
