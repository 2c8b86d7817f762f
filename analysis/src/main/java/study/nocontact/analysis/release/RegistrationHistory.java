package study.nocontact.analysis.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * All versions of the registration for the standard schedule, oldest first. Whoever changes what is
 * promised adds a version here that says what changed; a test fails until then.
 *
 * @param versions the versions
 */
public record RegistrationHistory(List<Version> versions) {

  private static final String FILE = "registrations.json";

  /**
   * A version.
   *
   * @param version its number, from 1
   * @param sha256 hash of its text
   * @param changes what is different from the version before
   */
  public record Version(int version, String sha256, List<String> changes) {}

  /** The history this software comes with. */
  public static RegistrationHistory load() {
    try (InputStream file = RegistrationHistory.class.getResourceAsStream(FILE)) {
      return Json.read(
          new String(file.readAllBytes(), StandardCharsets.UTF_8), RegistrationHistory.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The version in force. */
  public Version current() {
    return versions.get(versions.size() - 1);
  }
}
