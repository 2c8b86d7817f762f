package study.nocontact.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import study.nocontact.web.release.PublishedRelease;
import study.nocontact.web.release.ReleaseFile;

/** A release in the words of the interface. */
final class ReleaseDescription {

  private ReleaseDescription() {}

  static JsonValue list(List<PublishedRelease> releases) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    releases.forEach(release -> list.add(summary(release)));
    return Json.createObjectBuilder().add("releases", list).build();
  }

  static JsonValue of(PublishedRelease release) {
    JsonArrayBuilder files = Json.createArrayBuilder();
    release.files().forEach(file -> files.add(file(release, file)));
    return summary(release).add("files", files).build();
  }

  private static JsonObjectBuilder summary(PublishedRelease release) {
    String address = "/api/v1/releases/" + release.number();
    JsonObjectBuilder json = Json.createObjectBuilder();
    json.add("number", release.number());
    json.add("id", release.sha256());
    json.add("simulated", release.release().simulated());
    json.add("acceptedReports", release.release().acceptedReports());
    json.add("look", release.release().look().number());
    json.add("level", release.release().look().level());
    json.add("instrumentVersion", release.release().instrumentVersion());
    json.add("softwareVersion", release.release().softwareVersion());
    json.add("archive", archive(address, release));
    json.add("href", address);
    for (String part : List.of("tables", "findings", "codebook", "registration")) {
      json.add(part, address + "/" + part);
    }
    return json;
  }

  private static JsonObjectBuilder archive(String address, PublishedRelease release) {
    return Json.createObjectBuilder()
        .add("name", release.fileName())
        .add("bytes", release.archive().length)
        .add("sha256", release.archiveSha256())
        .add("href", address + "/archive");
  }

  private static JsonObjectBuilder file(PublishedRelease release, ReleaseFile file) {
    return Json.createObjectBuilder()
        .add("path", file.name())
        .add("bytes", file.size())
        .add("sha256", file.sha256())
        .add("href", "/data/releases/" + release.number() + "/" + file.name());
  }
}
