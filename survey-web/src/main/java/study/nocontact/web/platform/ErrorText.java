package study.nocontact.web.platform;

/** What an error page says: what happened, and what the person can do. */
public record ErrorText(int status, String title, String advice) {

  static ErrorText of(int status, PlatformText text) {
    String key = "error." + status;
    if (!text.messages().has(key + ".title")) {
      key = status < 500 ? "error.400" : "error.500";
    }
    return new ErrorText(status, text.get(key + ".title"), text.get(key + ".advice"));
  }
}
