package study.nocontact.analysis.release;

import java.util.Locale;

/** How a release is cited, in the Citation File Format 1.2.0. */
final class Citation {

  static final String PATH = "CITATION.cff";
  static final String LICENCE = "CC-BY-4.0";
  static final String LICENCE_ADDRESS = "https://creativecommons.org/licenses/by/4.0/";
  static final String ABSTRACT =
      "Anonymous reports of how contact was handled after a breakup and what came of it, as tables"
          + " that passed disclosure control, and what they say about claims that were registered"
          + " with their tests before there were data.";

  private final Release release;

  Citation(Release release) {
    this.release = release;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ENGLISH,
        """
        cff-version: 1.2.0
        message: "Please cite the release, with the SHA-256 of its manifest.json as its id."
        type: dataset
        title: "%sNo Contact Study, release %d"
        version: "%d"
        license: %s
        abstract: "%s"
        authors:
          - name: "No Contact Study"
        keywords:
          - "breakup"
          - "no contact"
          - "survey"
          - "preregistration"
        """,
        release.simulated() ? "SIMULATED DATA: " : "",
        release.number(),
        release.number(),
        LICENCE,
        ABSTRACT);
  }
}
