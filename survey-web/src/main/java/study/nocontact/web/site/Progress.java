package study.nocontact.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import study.nocontact.analysis.disclosure.DisclosurePolicy;
import study.nocontact.analysis.release.CollectionProgress;
import study.nocontact.web.platform.DatabaseOutage;
import study.nocontact.web.release.PublishedRelease;
import study.nocontact.web.release.PublishedReleases;

/** How far the collection is, in one sentence and never more exactly than a step. */
@ApplicationScoped
public class Progress {

  @Inject private PublishedReleases releases;

  /** The sentence for a page that has more to say: empty while the database is away. */
  String sentenceIfKnown(StudyText text) {
    try {
      return sentence(text);
    } catch (RuntimeException e) {
      if (DatabaseOutage.isCauseOf(e)) {
        return "";
      }
      throw e;
    }
  }

  String sentence(StudyText text) {
    CollectionProgress progress = releases.progress();
    long next = progress.nextRelease();
    Optional<PublishedRelease> newest = releases.newest();
    if (newest.isPresent()) {
      return text.get(
          "progress.after", newest.get().number(), newest.get().release().acceptedReports(), next);
    }
    return progress.atLeast() == 0
        ? text.get("progress.before.none", next, DisclosurePolicy.PROGRESS_STEP)
        : text.get("progress.before", next, progress.atLeast());
  }
}
