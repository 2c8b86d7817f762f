package study.nocontact.analysis.release;

import com.google.gson.JsonParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A registration with its stamp, as it is handed out.
 *
 * @param version number of the version, 0 for a schedule other than the standard one
 * @param sha256 hash of the text of {@code promised}
 * @param history all versions
 * @param promised the registration itself
 */
public record RegistrationDocument(
    int version, String sha256, List<RegistrationHistory.Version> history, Registration promised) {

  /** Its path in an archive. */
  static final String PATH = "registration.json";

  /** What this software promises under a schedule. */
  public static RegistrationDocument of(ReleaseSchedule schedule) {
    Registration registration = Registration.of(schedule);
    RegistrationHistory history = RegistrationHistory.load();
    boolean standard = registration.sha256().equals(history.current().sha256());
    return new RegistrationDocument(
        standard ? history.current().version() : 0,
        registration.sha256(),
        history.versions(),
        registration);
  }

  /** The text of a document. */
  public String json() {
    return Json.write(this);
  }

  /**
   * Reads a document.
   *
   * @throws IllegalArgumentException if it is none, or its hash is not that of what it promises
   */
  public static RegistrationDocument read(String json) {
    RegistrationDocument document;
    try {
      document = Json.read(json, RegistrationDocument.class);
    } catch (JsonParseException e) {
      throw new IllegalArgumentException("this is not the JSON of a registration");
    }
    if (document == null || document.promised() == null || document.promised().claims() == null) {
      throw new IllegalArgumentException("this is not the JSON of a registration");
    }
    if (!document.promised().sha256().equals(document.sha256())) {
      throw new IllegalArgumentException(
          "the registration was altered: its hash is not that of its text");
    }
    return document;
  }

  /** In which respects another registration promises something else; empty where in none. */
  public List<String> differences(RegistrationDocument other) {
    List<String> found = new ArrayList<>();
    differ(found, "instrument", promised.instrument(), other.promised.instrument());
    differ(found, "quality rules", promised.quality(), other.promised.quality());
    differ(found, "multiplicity", promised.multiplicity(), other.promised.multiplicity());
    differ(found, "looks", promised.looks(), other.promised.looks());
    differ(found, "tables", promised.tables(), other.promised.tables());
    Map<String, Registration.Entry> theirs = new LinkedHashMap<>();
    other.promised.claims().forEach(entry -> theirs.put(entry.id(), entry));
    for (Registration.Entry ours : promised.claims()) {
      differ(found, ours.id(), ours, theirs.remove(ours.id()));
    }
    theirs.keySet().forEach(id -> found.add(id + " is only in the other"));
    return found;
  }

  private static void differ(List<String> found, String what, Object ours, Object theirs) {
    if (!Objects.equals(ours, theirs)) {
      found.add(what + (theirs == null ? " is not in the other" : " differs"));
    }
  }
}
