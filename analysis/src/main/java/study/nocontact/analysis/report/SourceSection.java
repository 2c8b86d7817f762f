package study.nocontact.analysis.report;

import study.nocontact.analysis.instrument.SurveyInstrument;
import study.nocontact.analysis.release.Registration;
import study.nocontact.analysis.release.ReleaseSchedule;
import study.nocontact.analysis.release.SoftwareVersion;

/** What the report was made from and with. */
final class SourceSection {

  private SourceSection() {}

  static Section of(Source source) {
    return Section.of("source", "How this report was made")
        .say(
            "The same file, seed and software give the same report, byte for byte; fonts and the"
                + " Java version are part of the software. There is no time stamp in it for that"
                + " reason.")
        .say(
            "The claims, their tests, margins and rules were written down before there were data;"
                + " the registration’s hash names that text. The program writes it with “analysis"
                + " registration”.")
        .show(table(source))
        .build();
  }

  private static DataTable table(Source source) {
    return DataTable.of("source-facts", "Input, seed and software", "What", "Value")
        .row(Cell.text("Input file"), Cell.text(source.file()))
        .row(Cell.text("SHA-256 of the input"), Cell.text(source.sha256()))
        .row(Cell.text("Seed of everything random"), Cell.text("" + source.setting().seed()))
        .row(
            Cell.text("SHA-256 of the population margins"),
            Cell.text(source.margins().orElse("none: reports are not weighted")))
        .row(Cell.text("Software"), Cell.text("analysis " + SoftwareVersion.CURRENT))
        .row(Cell.text("Java"), Cell.text(System.getProperty("java.version")))
        .row(Cell.text("Version of the questions"), Cell.text(SurveyInstrument.VERSION))
        .row(
            Cell.text("SHA-256 of the registration"),
            Cell.text(Registration.of(ReleaseSchedule.STANDARD).sha256()))
        .build();
  }
}
