package study.nocontact.web.platform;

import jakarta.json.Json;

/** An error as programs read it (RFC 9457). */
record Problem(ErrorText error) {

  static final String MEDIA_TYPE = "application/problem+json";

  private static final String INTERFACE = "/api/";

  /** Whether whoever asked for this address reads problems and not pages. */
  static boolean isFor(String address) {
    return address != null && address.startsWith(INTERFACE);
  }

  String json() {
    return Json.createObjectBuilder()
        .add("type", "about:blank")
        .add("title", error.title())
        .add("status", error.status())
        .add("detail", error.problem())
        .build()
        .toString();
  }
}
