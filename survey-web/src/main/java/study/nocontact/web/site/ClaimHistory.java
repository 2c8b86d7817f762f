package study.nocontact.web.site;

import java.util.List;
import java.util.stream.Stream;
import study.nocontact.analysis.claim.Estimate;
import study.nocontact.analysis.claim.Finding;
import study.nocontact.web.release.PublishedRelease;

/** What each release said of a claim. */
final class ClaimHistory {

  private final SiteText text;
  private final EstimateFormat format;

  ClaimHistory(SiteText text) {
    this.text = text;
    this.format = new EstimateFormat(text);
  }

  TextTable of(String claim, List<PublishedRelease> releases) {
    return new TextTable(
        text.get("claim.history"),
        Stream.of(
                "claim.history.release",
                "claim.history.reports",
                "claim.history.level",
                "claim.history.verdict",
                "claim.estimates.value",
                "claim.estimates.interval",
                "claim.estimates.n")
            .map(text::get)
            .toList(),
        releases.stream()
            .flatMap(
                release ->
                    release.release().finding(claim).stream().map(finding -> row(release, finding)))
            .toList());
  }

  private List<String> row(PublishedRelease release, Finding finding) {
    Estimate headline = finding.headline();
    return List.of(
        Integer.toString(release.number()),
        text.count(release.release().acceptedReports()),
        text.decimal(finding.level(), 4),
        text.get("verdict." + finding.verdict().name()),
        headline == null ? "–" : format.value(headline),
        headline == null ? "–" : format.interval(headline),
        text.count(finding.n()));
  }
}
