package study.nocontact.web.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import study.nocontact.web.response.WithdrawnCodes;

/** Deletes a report by its return code; says the same whether there was one or not. */
@Path("/report/delete")
@ApplicationScoped
public class DeletionResource {

  private static final int UNPROCESSABLE = 422;
  private static final int LONGEST_SHOWN = 60;

  @Inject private WithdrawnCodes withdrawn;
  @Inject private ReturnCodeHash hash;
  @Inject private SurveyPages pages;

  @GET
  public Response ask() {
    return ask(200, "", false);
  }

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response delete(byte[] body) {
    FormBody form = FormBody.read(body);
    String typed = form.first("code");
    Optional<ReturnCode> code = ReturnCode.read(typed);
    if (code.isEmpty()) {
      return ask(UNPROCESSABLE, typed.substring(0, Math.min(typed.length(), LONGEST_SHOWN)), true);
    }
    if (!form.first("action").equals("delete")) {
      return pages.secret(200, "delete-confirm", Map.of("code", code.get().shown()));
    }
    withdrawn.withdraw(hash.of(code.get()));
    return pages.secret(200, "delete-done", Map.of());
  }

  private Response ask(int status, String typed, boolean wrong) {
    return pages.secret(status, "delete", Map.of("typed", typed, "wrong", wrong));
  }
}
