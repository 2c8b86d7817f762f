package study.nocontact.web.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import study.nocontact.web.platform.StudyAddress;

/** The way on from the return code: kept, as two of its signs show, or not kept at all. */
@Path("/survey/code")
@ApplicationScoped
public class ReceiptResource {

  @Inject private StateSeal seal;
  @Inject private SurveyPages pages;
  @Inject private StudyAddress study;
  @Inject private ReceiptPage receipts;

  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response leave(byte[] body) {
    FormBody form = FormBody.read(body);
    if (form.first("action").equals("nothing")) {
      return pages.secret(
          200, "questionnaire/done", Map.of("kept", false, "address", study.survey()));
    }
    Unsealed unsealed = seal.open(form.first("state")).on(Occasion.First.class);
    if (unsealed instanceof Unsealed.Opened opened) {
      return form.first("action").equals("stay")
          ? receipts.again(opened.state(), form)
          : receipts.check(opened.state(), form);
    }
    return pages.secret(200, "questionnaire/code-gone", Map.of());
  }
}
