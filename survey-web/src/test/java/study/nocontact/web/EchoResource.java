package study.nocontact.web;

import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Stands in for any page that takes a form. */
@Path("/echo")
public class EchoResource {

  @POST
  public String echo(@FormParam("text") String text) {
    return text;
  }
}
