package study.nocontact.web.followup;

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
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import study.nocontact.web.platform.ClientAddress;
import study.nocontact.web.platform.DatabaseOutage;
import study.nocontact.web.platform.StudyConfiguration;
import study.nocontact.web.questionnaire.FormBody;
import study.nocontact.web.questionnaire.FormPages;
import study.nocontact.web.questionnaire.FormState;
import study.nocontact.web.questionnaire.Occasion;
import study.nocontact.web.questionnaire.Outcome;
import study.nocontact.web.questionnaire.ReturnCode;
import study.nocontact.web.questionnaire.ReturnCodeHash;
import study.nocontact.web.questionnaire.StateSeal;
import study.nocontact.web.questionnaire.SurveyFlow;
import study.nocontact.web.questionnaire.Unsealed;
import study.nocontact.web.response.ResponseStore;

/** Coming back with a code. The code is typed once; on the way a sealed hash stands for it. */
@Path("/report")
@ApplicationScoped
public class ReturnResource {

  private static final Logger LOG = Logger.getLogger(ReturnResource.class.getName());

  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  @Inject private ResponseStore store;
  @Inject private ReturnCodeHash hash;
  @Inject private GuessLimit guesses;
  @Inject private StateSeal seal;
  @Inject private CodePages codes;
  @Inject private FormPages forms;
  @Inject private StudyConfiguration configuration;
  @Inject private Clock clock;

  @GET
  public Response ask() {
    return codes.ask();
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response step(byte[] body, @Context HttpServletRequest request) {
    FormBody form = FormBody.read(body);
    try {
      return step(form, request);
    } catch (RuntimeException e) {
      if (DatabaseOutage.isCauseOf(e)) {
        LOG.log(Level.SEVERE, "A code could not be looked up", e);
        return codes.askLater(CodeProblem.AWAY, form.first("code"), A_MINUTE);
      }
      throw e;
    }
  }

  private Response step(FormBody form, HttpServletRequest request) {
    String action = form.first("action");
    if (action.isEmpty()) {
      return codes.ask(CodeProblem.UNCLEAR, form.first("code"));
    }
    if (action.equals("open")) {
      return open(form.first("code"), ClientAddress.of(request));
    }
    Unsealed unsealed = seal.open(form.first("state")).on(Occasion.Later.class);
    return unsealed instanceof Unsealed.Opened opened
        ? act(action, ((Occasion.Later) opened.state().occasion()).codeHash())
        : codes.ask(CodeProblem.EXPIRED, "");
  }

  private Response open(String typed, String address) {
    Optional<ReturnCode> code = ReturnCode.read(typed);
    if (code.isEmpty()) {
      return codes.ask(CodeProblem.TYPO, typed);
    }
    if (!guesses.allows(address)) {
      return codes.askLater(CodeProblem.TOO_MANY, typed, guesses.left());
    }
    // An unknown code and a deleted one take the same way: nothing is found.
    Optional<KnownCode> known = KnownCode.of(store.waves(hash.of(code.get())));
    if (known.isEmpty()) {
      guesses.countWrong(address);
      return codes.ask(CodeProblem.UNKNOWN, typed);
    }
    return codes.choose(known.get());
  }

  private Response act(String action, String codeHash) {
    if (action.equals("delete")) {
      return codes.deleted(store.withdraw(codeHash));
    }
    Optional<KnownCode> found = KnownCode.of(store.waves(codeHash));
    if (found.isEmpty()) {
      return codes.gone();
    }
    KnownCode known = found.get();
    return switch (action) {
      case "follow-up" -> configuration.open() ? begin(known) : codes.choose(known);
      case "delete-ask" -> codes.confirmDeletion(known);
      case "read" -> known.readable() ? codes.read(known) : codes.choose(known);
      case "download" -> known.readable() ? AnswersDownload.of(known.waves()) : codes.choose(known);
      default -> codes.choose(known);
    };
  }

  private Response begin(KnownCode known) {
    Outcome first = SurveyFlow.begin(FormState.empty(known.next(), clock.instant()));
    return forms.show((Outcome.Ask) first);
  }
}
