package study.nocontact.web.platform;

import com.google.gson.JsonObject;
import java.util.ResourceBundle;

/**
 * An error as programs read it (RFC 9457), in English whoever wrote the program.
 *
 * @param status the status of the answer
 */
record Problem(int status) {

  static final String MEDIA_TYPE = "application/problem+json";

  private static final String INTERFACE = "/api/";
  private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages.problem");

  /** Whether whoever asked for this address reads problems and not pages. */
  static boolean isFor(String address) {
    return address != null && address.startsWith(INTERFACE);
  }

  String json() {
    JsonObject json = new JsonObject();
    json.addProperty("type", "about:blank");
    json.addProperty("title", words("title"));
    json.addProperty("status", status);
    json.addProperty("detail", words("detail"));
    return json.toString();
  }

  private String words(String part) {
    String key = status + "." + part;
    String general = (status < 500 ? "400." : "500.") + part;
    return WORDS.getString(WORDS.containsKey(key) ? key : general);
  }
}
