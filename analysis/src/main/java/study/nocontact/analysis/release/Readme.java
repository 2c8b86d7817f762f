package study.nocontact.analysis.release;

import java.util.Locale;

/** The file that tells people what is in a release. */
final class Readme {

  private static final String SIMULATED =
      "SIMULATED DATA: every report behind these files was made up by a program.\n\n";

  private final Release release;

  Readme(Release release) {
    this.release = release;
  }

  @Override
  public String toString() {
    return (release.simulated() ? SIMULATED : "")
        + String.format(
            Locale.ENGLISH,
            """
            No Contact Study, release %d

            Anonymous reports of how contact was handled after a breakup and what came of it, and
            what they say about claims that were fixed before there were data.

            Accepted reports: about %,d
            Look at the data: %d, at a two-sided significance level of %s
            Instrument: version %s
            Software: version %s
            %s

            Files
              findings.json, findings.csv   what was found on each claim; the JSON has everything
              tables/*.csv, tables.json     counted reports, one row per cell
              withheld.csv                  what disclosure control held back, and why
              codebook.csv, codebook.json   every variable, with its categories and groups
              report.html                   all of it on one page
              plots/                        every plot as SVG and PNG, its numbers as CSV
              registration.json             what was promised before there were data
              codebook.xml                  study, tables and variables in DDI-Codebook 2.5
              datapackage.json              the CSV files as a Frictionless Data Package
              labels.R, .sps, .do           read the tables with labels in R, SPSS and Stata
              starter.R, starter.py         read the tables and draw two figures in R and Python
              CITATION.cff                  how to cite
              manifest.json                 size and SHA-256 of every file

            Counts in tables are exact, and no cell holds 1 to 9 reports. Numbers in findings are
            rounded: counts to the nearest 10, proportions to three decimals; p-values below .0001 are
            given as .0001.

            The SHA-256 of manifest.json is the id of this release: cite it. `analysis verify` checks
            an archive against it. Licence: %s, %s.
            The files are UTF-8; CSV files follow RFC 4180, and a text that a spreadsheet could take
            for a formula has an apostrophe in front. People chose to take part, so shares in these reports need
            not be shares among all breakups, and associations are not effects.
            """,
            release.number(),
            release.acceptedReports(),
            release.look().number(),
            Json.number(release.look().level()),
            release.instrumentVersion(),
            release.softwareVersion(),
            release.margins().map(Readme::margins).orElse("Population margins: none configured"),
            Citation.LICENCE,
            Citation.LICENCE_ADDRESS);
  }

  private static String margins(ReleaseMargins margins) {
    String what = "Population margins: margins.csv, SHA-256 " + margins.sha256();
    return margins.met()
        ? what
        : what + "\n  not met: some category has no report yet, so that nothing was weighted";
  }
}
