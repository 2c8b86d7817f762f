package study.nocontact.analysis.release;

import java.nio.charset.StandardCharsets;

/**
 * The population margins a release was made with.
 *
 * @param text the CSV as it was given
 * @param met whether the reports could be weighted to them; they cannot while nobody is in a
 *     category
 */
public record ReleaseMargins(String text, boolean met) {

  static final String FILE = "margins.csv";

  /** SHA-256 of the text in UTF-8. */
  public String sha256() {
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
