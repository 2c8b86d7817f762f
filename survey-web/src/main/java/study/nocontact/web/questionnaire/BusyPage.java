package study.nocontact.web.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Map;
import study.nocontact.web.platform.ContentSecurityPolicy;

/** The page for a report that is not taken just now: everything typed is kept in it. */
@ApplicationScoped
class BusyPage {

  /** Where the script puts the solution of the puzzle. */
  static final String SOLUTION = "solution";

  /** Where the ticket travels. */
  static final String TICKET = "ticket";

  private static final int TOO_MANY_REQUESTS = 429;

  @Inject private StateSeal seal;
  @Inject private SurveyPages pages;
  @Inject private ReturnCodeHash hash;
  @Inject private ReportLimit limit;
  @Inject private WorkPuzzle puzzle;
  @Inject private WaitingTicket ticket;

  /** Too many reports came from the person's address. */
  Response tooMany(FormState state) {
    return later(
        "questionnaire/not-saved",
        Map.of("address", "/survey", "sealed", seal.seal(state), "why", "too_many"),
        limit.left());
  }

  /** Many reports come in: the device solves a puzzle, or the person waits. */
  Response busy(FormState state, FormBody form) {
    String codeHash = hash.of(((Occasion.First) state.occasion()).code());
    Response page =
        later(
            "questionnaire/busy",
            Map.of(
                "sealed", seal.seal(state),
                "ticket", ticket.keptOrNew(form.first(TICKET), codeHash),
                "puzzle", puzzle.of(codeHash)),
            WaitingTicket.WAIT);
    return Response.fromResponse(page)
        .header(ContentSecurityPolicy.HEADER, ContentSecurityPolicy.OWN_SCRIPTS)
        .build();
  }

  private Response later(String template, Map<String, Object> parameters, Duration after) {
    return Response.fromResponse(pages.page(TOO_MANY_REQUESTS, template, parameters))
        .header(HttpHeaders.RETRY_AFTER, Math.max(1, after.toSeconds()))
        .build();
  }
}
