package study.nocontact.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.JsonValue;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import study.nocontact.analysis.release.Sha256;
import study.nocontact.web.release.Immutable;

/** JSON that may change with the next release; whoever has it already is told so. */
record Answer(String json) {

  static final String JSON = "application/json";
  static final String CSV = "text/csv";

  static Answer ofNow(JsonValue json) {
    return new Answer(json.toString());
  }

  /** JSON that never changes. */
  static Immutable forEver(JsonValue json) {
    byte[] content = json.toString().getBytes(UTF_8);
    return new Immutable(content, JSON, Sha256.of(content));
  }

  Response.ResponseBuilder to(Request request) {
    byte[] content = json.getBytes(UTF_8);
    EntityTag tag = new EntityTag(Sha256.of(content));
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return (unchanged == null ? Response.ok(content, JSON) : unchanged)
        .tag(tag)
        .header("Cache-Control", "no-cache");
  }
}
