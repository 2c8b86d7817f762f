package study.nocontact.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import study.nocontact.analysis.claim.Claim;
import study.nocontact.analysis.claim.Family;
import study.nocontact.analysis.claim.RegisteredClaims;
import study.nocontact.web.platform.Templates;
import study.nocontact.web.release.PublishedRelease;
import study.nocontact.web.release.PublishedReleases;

/** The board of all claims, and a page for each. */
@Path("/claims")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
public class ClaimsPage {

  private static final SiteText TEXT = SiteText.ENGLISH;

  @Inject private Templates templates;
  @Inject private Progress progress;
  @Inject private PublishedReleases releases;

  private volatile PresentedFindings presented = new PresentedFindings(Optional.empty());

  @GET
  public String board() {
    Optional<PublishedRelease> newest = releases.newest();
    List<ClaimGroup> groups =
        Stream.of(Family.values()).map(family -> group(family, presented(newest))).toList();
    return templates.render(
        "site/claims.jte",
        Map.of(
            "text",
            TEXT,
            "progress",
            progress.sentence(StudyText.ENGLISH),
            "release",
            newest.map(this::releaseLine).orElse(""),
            "groups",
            groups));
  }

  private ClaimGroup group(Family family, PresentedFindings findings) {
    List<ClaimCard> cards =
        RegisteredClaims.ALL.stream()
            .filter(claim -> claim.family() == family)
            .map(findings::card)
            .toList();
    return new ClaimGroup(
        TEXT.get("claims.family." + family.name()),
        TEXT.get("claims.family." + family.name() + ".lead"),
        cards);
  }

  @GET
  @Path("{id}")
  public String claim(@PathParam("id") String id) {
    Claim claim =
        RegisteredClaims.ALL.stream()
            .filter(registered -> registered.id().equals(id))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("text", TEXT);
    parameters.put("id", id);
    parameters.put("described", claim.description());
    parameters.put("notice", TEXT.get("claim.none"));
    parameters.put("testable", claim.family() != Family.NOT_TESTABLE);
    parameters.put("history", new ClaimHistory(TEXT).of(id, releases.all()));
    presented(releases.newest()).view(claim).ifPresent(view -> parameters.put("view", view));
    return templates.render("site/claim.jte", parameters);
  }

  private PresentedFindings presented(Optional<PublishedRelease> newest) {
    PresentedFindings known = presented;
    if (!known.isOf(newest)) {
      known = new PresentedFindings(newest);
      presented = known;
    }
    return known;
  }

  private String releaseLine(PublishedRelease release) {
    return TEXT.get("claims.release", release.number(), release.release().look().number());
  }
}
