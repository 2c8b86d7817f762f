package study.nocontact.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.ws.rs.NotFoundException;
import java.io.ByteArrayInputStream;
import study.nocontact.web.release.Immutable;
import study.nocontact.web.release.PublishedRelease;
import study.nocontact.web.release.PublishedReleases;
import study.nocontact.web.release.ReleaseFile;

/** What releases hold, whole files or one entry of them. */
@ApplicationScoped
public class ReleaseContents {

  @Inject private PublishedReleases releases;

  /** A release. */
  PublishedRelease release(int number) {
    return releases.number(number).orElseThrow(NotFoundException::new);
  }

  /** A file of a release as it was published. */
  Immutable file(int number, String path) {
    return Immutable.of(stored(number, path));
  }

  /** The entry of a list in a JSON file that goes by a name. */
  Immutable entry(int number, String path, String list, String key, String name) {
    try (JsonReader reader =
        Json.createReader(new ByteArrayInputStream(stored(number, path).content()))) {
      return reader.readObject().getJsonArray(list).stream()
          .map(JsonValue::asJsonObject)
          .filter(entry -> entry.getString(key).equals(name))
          .findFirst()
          .map(Answer::forEver)
          .orElseThrow(NotFoundException::new);
    }
  }

  private ReleaseFile stored(int number, String path) {
    return release(number).file(path).orElseThrow(NotFoundException::new);
  }
}
