package study.nocontact.web.site;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import study.nocontact.analysis.disclosure.PlannedDimension;
import study.nocontact.analysis.disclosure.PlannedTable;
import study.nocontact.analysis.release.ReleaseMargins;
import study.nocontact.analysis.release.ReleasePlan;
import study.nocontact.web.platform.Templates;
import study.nocontact.web.release.PublishedRelease;
import study.nocontact.web.release.PublishedReleases;

/** All releases with their files. */
@Path("/data")
@ApplicationScoped
public class DataPage {

  private static final SiteText TEXT = SiteText.ENGLISH;

  /** Files that the pages of claims link to. */
  private static final String PLOTS = "plots/";

  @Inject private Templates templates;
  @Inject private Progress progress;
  @Inject private PublishedReleases releases;
  @Inject private PublicAddress address;

  private volatile List<ReleaseView> views = List.of();

  @GET
  @Produces("text/html;charset=UTF-8")
  public String data() {
    List<PublishedRelease> all = releases.all();
    return templates.render(
        "site/data.jte",
        Map.of(
            "text",
            TEXT,
            "progress",
            progress.sentence(StudyText.ENGLISH),
            "plan",
            plan(),
            "releases",
            views(all),
            "dataset",
            DatasetDescription.of(address.base(), all)));
  }

  private static TextTable plan() {
    return new TextTable(
        TEXT.get("data.plan.tables"),
        List.of(
            TEXT.get("data.plan.table"),
            TEXT.get("data.plan.population"),
            TEXT.get("data.plan.dimensions"),
            TEXT.get("data.plan.claims")),
        ReleasePlan.STANDARD.tables().stream().map(DataPage::planned).toList());
  }

  private static List<String> planned(PlannedTable table) {
    return List.of(
        table.title(),
        table.population().words(),
        table.dimensions().stream().map(PlannedDimension::variable).collect(joining(", ")),
        table.claims().isEmpty()
            ? TEXT.get("data.plan.sample")
            : String.join(", ", table.claims()));
  }

  /** Newest first; releases never change, so they are described once. */
  private List<ReleaseView> views(List<PublishedRelease> all) {
    List<ReleaseView> known = views;
    if (known.size() != all.size()) {
      List<ReleaseView> made = new ArrayList<>();
      for (int i = all.size() - 1; i >= 0; i--) {
        made.add(view(all.get(i), i == 0 ? List.of() : changes(all.get(i - 1), all.get(i))));
      }
      known = List.copyOf(made);
      views = known;
    }
    return known;
  }

  private static List<String> changes(PublishedRelease before, PublishedRelease after) {
    return new ReleaseChanges(TEXT).between(before.release(), after.release());
  }

  private static String margins(ReleaseMargins margins) {
    return TEXT.get(margins.met() ? "data.margins" : "data.margins.unmet", margins.sha256());
  }

  private static ReleaseView view(PublishedRelease release, List<String> changes) {
    String folder = "/data/releases/" + release.number() + "/";
    return new ReleaseView(
        release.number(),
        TEXT.get("data.release", release.number()),
        TEXT.get(
            "data.release.facts",
            TEXT.count(release.release().acceptedReports()),
            release.sha256()),
        release.release().margins().map(DataPage::margins).orElse(TEXT.get("data.margins.none")),
        folder + release.fileName(),
        TEXT.get("data.archive", TEXT.size(release.archive().length)),
        release.archiveSha256(),
        release.files().stream()
            .filter(file -> !file.name().startsWith(PLOTS))
            .map(
                file ->
                    new ReleaseView.FileView(
                        file.name(), folder + file.name(), TEXT.size(file.size()), file.sha256()))
            .toList(),
        new TextTable(
            TEXT.get("data.withheld", release.number()),
            List.of(TEXT.get("data.withheld.what"), TEXT.get("data.withheld.why")),
            release.release().withheld().stream()
                .map(withheld -> List.of(withheld.name(), withheld.reason()))
                .toList()),
        changes);
  }
}
