package study.nocontact.web.release;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;

/**
 * An answer whose bytes never change at its address.
 *
 * @param content the bytes
 * @param mediaType what they are
 * @param sha256 their hash
 */
@SuppressWarnings("ArrayRecordComponent")
public record Immutable(byte[] content, String mediaType, String sha256) {

  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  /** A file of a release. */
  public static Immutable of(ReleaseFile file) {
    return new Immutable(file.content(), file.mediaType(), file.sha256());
  }

  /** The answer to a request, without the bytes if the asker has them. */
  public Response.ResponseBuilder to(Request request) {
    EntityTag tag = new EntityTag(sha256);
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return (unchanged == null ? Response.ok(content, mediaType) : unchanged)
        .tag(tag)
        .header("Cache-Control", FOR_EVER);
  }
}
