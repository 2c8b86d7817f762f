package study.nocontact.web.site;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import study.nocontact.web.release.PublishedRelease;

/** The releases as search engines for data read them (schema.org Dataset, JSON-LD). */
final class DatasetDescription {

  private static final SiteText TEXT = SiteText.ENGLISH;
  private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

  private DatasetDescription() {}

  /** The JSON, fit to stand in a page. */
  static String of(String base, List<PublishedRelease> releases) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("@context", "https://schema.org/")
            .add("@type", "Dataset")
            .add("name", TEXT.get("dataset.name"))
            .add("description", TEXT.get("dataset.description"))
            .add("url", base + "/data")
            .add("license", LICENCE)
            .add("isAccessibleForFree", true)
            .add("creator", creator(base))
            .add("keywords", Json.createArrayBuilder().add("breakup").add("no contact"));
    if (!releases.isEmpty()) {
      PublishedRelease newest = releases.get(releases.size() - 1);
      json.add("version", Integer.toString(newest.number()));
      json.add("identifier", "sha256:" + newest.sha256());
      json.add("distribution", distribution(base, newest));
    }
    return json.build().toString().replace("<", "\\u003c");
  }

  private static JsonObjectBuilder creator(String base) {
    return Json.createObjectBuilder()
        .add("@type", "Organization")
        .add("name", TEXT.get("dataset.name"))
        .add("url", base + "/");
  }

  private static JsonArrayBuilder distribution(String base, PublishedRelease release) {
    String folder = base + "/data/releases/" + release.number() + "/";
    JsonArrayBuilder files = Json.createArrayBuilder();
    files.add(file(folder + release.fileName(), "application/zip", release.archive().length));
    release.files().stream()
        .filter(file -> file.name().endsWith(".csv"))
        .filter(file -> !file.name().startsWith("plots/"))
        .forEach(file -> files.add(file(folder + file.name(), "text/csv", file.size())));
    return files;
  }

  private static JsonObjectBuilder file(String address, String mediaType, long bytes) {
    return Json.createObjectBuilder()
        .add("@type", "DataDownload")
        .add("contentUrl", address)
        .add("encodingFormat", mediaType)
        .add("contentSize", bytes + " B");
  }
}
