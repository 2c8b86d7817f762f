package study.nocontact.web.platform;

/** Stops the start; its message is for the admin and begins with words that {@code run} shows. */
class InvalidConfigurationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  InvalidConfigurationException(String message) {
    super("The study cannot start: " + message + ".");
  }
}
