package study.nocontact.analysis.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The scripts that read a release and draw two figures, to begin one's own work with. */
final class Starter {

  private Starter() {}

  static String inR(Release release) {
    return read("starter.R", release);
  }

  static String inPython(Release release) {
    return read("starter.py", release);
  }

  private static String read(String name, Release release) {
    try (InputStream script = Starter.class.getResourceAsStream(name)) {
      String first = release.simulated() ? "# SIMULATED DATA\n" : "";
      return first + new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
