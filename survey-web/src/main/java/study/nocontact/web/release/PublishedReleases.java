package study.nocontact.web.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import study.nocontact.analysis.release.CollectionProgress;
import study.nocontact.analysis.release.ReleaseSchedule;
import study.nocontact.web.platform.StudyConfiguration;
import study.nocontact.web.response.ResponseStore;

/** All releases, read from their archives; an archive never changes, so each is read once. */
@ApplicationScoped
public class PublishedReleases {

  @Inject private ReleaseStore store;
  @Inject private ResponseStore responses;
  @Inject private StudyConfiguration configuration;

  private volatile List<PublishedRelease> known = List.of();

  /** All releases, oldest first. */
  public List<PublishedRelease> all() {
    if (store.newestNumber() > newestKnown()) {
      readNew();
    }
    return known;
  }

  /** The newest release. */
  public Optional<PublishedRelease> newest() {
    List<PublishedRelease> all = all();
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  /** The release with a number. */
  public Optional<PublishedRelease> number(int number) {
    return all().stream().filter(release -> release.number() == number).findFirst();
  }

  /** How far the collection towards the next release is, no more exactly than a step. */
  public CollectionProgress progress() {
    return CollectionProgress.of(responses.acceptedCount(), schedule());
  }

  ReleaseSchedule schedule() {
    return configuration.schedule();
  }

  private int newestKnown() {
    return known.isEmpty() ? 0 : known.get(known.size() - 1).number();
  }

  private synchronized void readNew() {
    List<PublishedRelease> all = new ArrayList<>(known);
    store.after(newestKnown()).stream()
        .map(StoredRelease::archive)
        .map(PublishedRelease::of)
        .forEach(all::add);
    known = List.copyOf(all);
  }
}
