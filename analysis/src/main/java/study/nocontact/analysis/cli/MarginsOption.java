package study.nocontact.analysis.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine.Option;
import study.nocontact.analysis.claim.Look;
import study.nocontact.analysis.claim.PopulationMargins;
import study.nocontact.analysis.claim.Setting;
import study.nocontact.analysis.dataset.CaseTable;

/** The option that names a population to which reports are weighted, too. */
final class MarginsOption {

  @Option(
      names = "--margins",
      paramLabel = "FILE",
      description = "CSV of variable, category and share: also weight reports to this population")
  private String name;

  /**
   * Reads the margins.
   *
   * @throws IOException if they cannot be read or are none; the message says why
   */
  Optional<PopulationMargins> read(InputStream standardInput) throws IOException {
    if (name == null) {
      return Optional.empty();
    }
    try (InputStream bytes = new InputFile(name, standardInput).open()) {
      String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
      return Optional.of(PopulationMargins.read(text));
    } catch (IllegalArgumentException e) {
      throw new IOException(name + ": " + e.getMessage(), e);
    }
  }

  /**
   * What claims are examined with.
   *
   * @throws IOException if the reports cannot be weighted to these margins
   */
  Setting setting(Optional<PopulationMargins> margins, CaseTable cases, long seed)
      throws IOException {
    try {
      return new Setting(Look.ONLY, seed, margins.map(given -> given.weighting(cases)));
    } catch (IllegalArgumentException e) {
      throw new IOException(name + ": " + e.getMessage(), e);
    }
  }
}
