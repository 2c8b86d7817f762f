package study.nocontact.web.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import study.nocontact.analysis.claim.Finding;
import study.nocontact.analysis.disclosure.CountTable;
import study.nocontact.analysis.disclosure.Dimension;
import study.nocontact.analysis.release.RegistrationDocument;
import study.nocontact.analysis.release.Release;

/** What is different from one release to the next, one sentence each. */
final class ReleaseChanges {

  private final SiteText text;

  ReleaseChanges(SiteText text) {
    this.text = text;
  }

  List<String> between(Release before, Release after) {
    List<String> changes = new ArrayList<>();
    changes.add(
        text.get(
            "data.changes.reports",
            text.count(before.acceptedReports()),
            text.count(after.acceptedReports())));
    version(
        changes, "data.changes.questions", before.instrumentVersion(), after.instrumentVersion());
    version(changes, "data.changes.software", before.softwareVersion(), after.softwareVersion());
    version(changes, "data.changes.registration", registration(before), registration(after));
    verdicts(changes, before, after);
    tables(changes, before, after);
    return changes;
  }

  private void version(List<String> changes, String key, String before, String after) {
    if (!before.equals(after)) {
      changes.add(text.get(key, before, after));
    }
  }

  private static String registration(Release release) {
    return release
        .registration()
        .map(RegistrationDocument::version)
        .map(String::valueOf)
        .orElse("–");
  }

  private void verdicts(List<String> changes, Release before, Release after) {
    for (Finding finding : after.publishedFindings()) {
      before
          .finding(finding.claim())
          .filter(earlier -> earlier.verdict() != finding.verdict())
          .ifPresent(
              earlier ->
                  changes.add(
                      text.get(
                          "data.changes.verdict",
                          finding.claim(),
                          text.get("verdict." + earlier.verdict().name()),
                          text.get("verdict." + finding.verdict().name()))));
    }
  }

  private void tables(List<String> changes, Release before, Release after) {
    Map<String, String> earlier = groups(before);
    Map<String, String> later = groups(after);
    TreeSet<String> names = new TreeSet<>(earlier.keySet());
    names.addAll(later.keySet());
    for (String name : names) {
      if (!later.containsKey(name)) {
        changes.add(text.get("data.changes.withheld", name));
      } else if (!earlier.containsKey(name)) {
        changes.add(text.get("data.changes.published", name));
      } else if (!earlier.get(name).equals(later.get(name))) {
        changes.add(text.get("data.changes.groups", name));
      }
    }
  }

  /** For each published table, how it is grouped. */
  private static Map<String, String> groups(Release release) {
    Map<String, String> groups = new TreeMap<>();
    for (CountTable table : release.publishedTables()) {
      groups.put(
          table.name(),
          table.dimensions().stream()
              .map(Dimension::groups)
              .map(List::toString)
              .collect(Collectors.joining()));
    }
    return groups;
  }
}
