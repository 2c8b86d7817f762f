package study.nocontact.analysis.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import study.nocontact.analysis.claim.ClaimTests;
import study.nocontact.analysis.claim.Finding;
import study.nocontact.analysis.claim.PopulationMargins;
import study.nocontact.analysis.claim.RegisteredClaims;
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

  @Mixin private MarginsOption margins = new MarginsOption();

  @Option(names = "--skip-bad-rows", description = "leave out rows that cannot be used")
  private boolean skipBadRows;

  ClaimsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Optional<PopulationMargins> population = margins.read(console.in());
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
    List<Finding> findings = ClaimTests.run(cases, margins.setting(population, cases, seed));
    String text =
        format == Format.json
            ? new FindingsJson(file.name(), seed, cases.reports(), bad.number(), findings).text()
            : text(findings);
    console.out().write(text.getBytes(StandardCharsets.UTF_8));
    console.out().flush();
    return CommandLine.ExitCode.OK;
  }

  private static String text(List<Finding> findings) {
    Map<String, String> titles = new HashMap<>();
    RegisteredClaims.ALL.forEach(claim -> titles.put(claim.id(), claim.description().title()));
    return findings.stream()
        .map(finding -> new FindingText(titles.get(finding.claim()), finding).toString())
        .collect(Collectors.joining("\n\n"));
  }
}
