package study.nocontact.web.platform;

import java.util.ResourceBundle;

/** What an error page says: what happened, and what the person can do. */
public record ErrorText(int status, String title, String advice) {

  static ErrorText of(int status) {
    ResourceBundle messages = ResourceBundle.getBundle("messages.platform");
    String key = "error." + status;
    if (!messages.containsKey(key + ".title")) {
      key = status < 500 ? "error.400" : "error.500";
    }
    return new ErrorText(
        status, messages.getString(key + ".title"), messages.getString(key + ".advice"));
  }
}
