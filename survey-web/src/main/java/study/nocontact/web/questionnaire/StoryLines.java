package study.nocontact.web.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.release.StoryPlace;
import study.nocontact.web.release.PublishedRelease;
import study.nocontact.web.release.PublishedReleases;

/** What the newest release says about stories like the one just told, in words. */
@ApplicationScoped
class StoryLines {

  @Inject private PublishedReleases releases;

  /** Empty while there is no release, or where its tables were withheld. */
  List<String> of(Answers answers, SurveyText text) {
    return releases.newest().stream()
        .flatMap(
            newest ->
                StoryPlace.of(answers, newest.release()).lines().stream()
                    .map(line -> words(line, newest, text)))
        .toList();
  }

  private static String words(StoryPlace.Line line, PublishedRelease release, SurveyText text) {
    String subject = line.subject().name().toLowerCase(Locale.ROOT);
    return text.get("story." + subject)
        + " "
        + text.get(
            line.grouped() ? "story.close" : "story.same",
            line.alike(),
            line.of(),
            release.number());
  }
}
