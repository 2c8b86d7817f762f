package study.nocontact.web.platform;

import java.util.List;

/** What every page must say about this installation before anything else. */
final class Banners {

  private Banners() {}

  /** The keys of the words. */
  static List<String> of(StudyConfiguration configuration) {
    if (configuration.demonstration()) {
      return List.of("banner.demonstration");
    }
    return configuration.usesDevelopmentKey() ? List.of("banner.development_key") : List.of();
  }
}
