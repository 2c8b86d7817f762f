package study.nocontact.web.site;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import study.nocontact.analysis.claim.Claim;
import study.nocontact.web.release.PublishedRelease;

/** The findings of one release as pages show them; what was drawn once is kept. */
final class PresentedFindings {

  private final Optional<PublishedRelease> release;
  private final FindingPresenter presenter = new FindingPresenter(SiteText.ENGLISH);
  private final Map<String, ClaimCard> cards = new ConcurrentHashMap<>();
  private final Map<String, Optional<ClaimView>> views = new ConcurrentHashMap<>();

  PresentedFindings(Optional<PublishedRelease> release) {
    this.release = release;
  }

  boolean isOf(Optional<PublishedRelease> other) {
    return release.map(PublishedRelease::number).equals(other.map(PublishedRelease::number));
  }

  ClaimCard card(Claim claim) {
    return cards.computeIfAbsent(claim.id(), id -> presenter.card(claim, release));
  }

  /** The finding as its page shows it; empty before the first release. */
  Optional<ClaimView> view(Claim claim) {
    return views.computeIfAbsent(claim.id(), id -> presenter.view(claim, release));
  }
}
