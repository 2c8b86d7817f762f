package study.nocontact.web.platform;

import java.util.ResourceBundle;

/** What an error page says: what happened, and what the person can do. */
public record ErrorText(int status, String title, String advice) {

  private static final String PROBLEM = "error.problem.";

  static ErrorText of(int status) {
    ResourceBundle messages = ResourceBundle.getBundle("messages.platform");
    String key = "error." + status;
    if (!messages.containsKey(key + ".title")) {
      key = status < 500 ? "error.400" : "error.500";
    }
    return new ErrorText(
        status, messages.getString(key + ".title"), messages.getString(key + ".advice"));
  }

  /** What a program's author can do. */
  String problem() {
    ResourceBundle messages = ResourceBundle.getBundle("messages.platform");
    String key = PROBLEM + status;
    return messages.getString(
        messages.containsKey(key) ? key : status < 500 ? PROBLEM + 400 : PROBLEM + 500);
  }
}
