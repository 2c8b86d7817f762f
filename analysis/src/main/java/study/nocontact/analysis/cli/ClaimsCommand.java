package study.nocontact.analysis.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import study.nocontact.analysis.claim.ClaimTests;
import study.nocontact.analysis.claim.Finding;
import study.nocontact.analysis.claim.Look;
import study.nocontact.analysis.claim.PopulationMargins;
import study.nocontact.analysis.claim.RegisteredClaims;
import study.nocontact.analysis.claim.Setting;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.report.FindingsJson;

/** {@code analysis claims}: tests every claim on a file of reports. */
@Command(
    name = "claims",
    description = "Tests the study's claims on a CSV file in the codebook's columns.")
final class ClaimsCommand implements Callable<Integer> {

  /** The forms findings come in. */
  enum Format {
    text,
    json
  }

  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      description = "the file, compressed with gzip or not; - is standard input")
  private String name;

  @Option(
      names = "--format",
      paramLabel = "F",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless told")
  private Format format;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "seed of everything random; ${DEFAULT-VALUE} unless told")
  private long seed;

  @Option(
      names = "--margins",
      paramLabel = "FILE",
      description = "CSV of variable, category and share: also weight reports to this population")
  private Path margins;

  @Option(names = "--skip-bad-rows", description = "leave out rows that cannot be used")
  private boolean skipBadRows;

  ClaimsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ReportFile file = new ReportFile(name, console.in());
    BadRows bad = new BadRows();
    Progress progress = new Progress(console.err(), console.interactive());
    CaseTable cases = file.read(RegisteredClaims.items(), bad, progress);
    progress.done();
    if (bad.number() > 0) {
      bad.list(file.name(), console.err());
      if (!skipBadRows) {
        console.err().println("Mend them, or leave them out with --skip-bad-rows.");
        return CommandLine.ExitCode.SOFTWARE;
      }
    }
    if (console.interactive()) {
      console.err().println("testing the claims");
    }
    List<Finding> findings = ClaimTests.run(cases, setting(cases));
    String text =
        format == Format.json
            ? new FindingsJson(file.name(), seed, cases.reports(), bad.number(), findings).text()
            : text(findings);
    console.out().write(text.getBytes(StandardCharsets.UTF_8));
    console.out().flush();
    return CommandLine.ExitCode.OK;
  }

  private Setting setting(CaseTable cases) throws IOException {
    if (margins == null) {
      return Setting.of(Look.ONLY, seed);
    }
    try (Reader text =
        new InputStreamReader(
            new InputFile(margins.toString(), console.in()).open(), StandardCharsets.UTF_8)) {
      return new Setting(
          Look.ONLY, seed, Optional.of(PopulationMargins.read(text).weighting(cases)));
    } catch (IllegalArgumentException e) {
      throw new IOException(margins + ": " + e.getMessage(), e);
    }
  }

  private static String text(List<Finding> findings) {
    Map<String, String> titles = new HashMap<>();
    RegisteredClaims.ALL.forEach(claim -> titles.put(claim.id(), claim.description().title()));
    return findings.stream()
        .map(finding -> new FindingText(titles.get(finding.claim()), finding).toString())
        .collect(Collectors.joining("\n\n"));
  }
}
