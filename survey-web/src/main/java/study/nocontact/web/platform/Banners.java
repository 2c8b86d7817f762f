package study.nocontact.web.platform;

import java.util.List;
import java.util.ResourceBundle;

/** What every page must say about this installation before anything else. */
final class Banners {

  private Banners() {}

  static List<String> of(StudyConfiguration configuration) {
    ResourceBundle messages = ResourceBundle.getBundle("messages.platform");
    if (configuration.demonstration()) {
      return List.of(messages.getString("banner.demonstration"));
    }
    return configuration.usesDevelopmentKey()
        ? List.of(messages.getString("banner.development_key"))
        : List.of();
  }
}
