package study.nocontact.web.platform;

import java.util.Map;

/** What lets pages of other sites read an answer; they may read, and nothing else. */
public final class CrossOrigin {

  public static final Map<String, String> HEADERS =
      Map.of(
          "Access-Control-Allow-Origin", "*",
          "Access-Control-Expose-Headers", "ETag",
          "Cross-Origin-Resource-Policy", "cross-origin");

  private CrossOrigin() {}
}
