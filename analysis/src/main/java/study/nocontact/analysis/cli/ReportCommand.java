package study.nocontact.analysis.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import study.nocontact.analysis.claim.PopulationMargins;
import study.nocontact.analysis.claim.RegisteredClaims;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.release.Sha256;
import study.nocontact.analysis.report.BadRowLog;
import study.nocontact.analysis.report.FullReport;
import study.nocontact.analysis.report.ReportFolder;
import study.nocontact.analysis.report.Source;

/** {@code analysis report}: writes everything that a file of reports says. */
@Command(
    name = "report",
    description = {
      "Writes a page with the flow, the sample, all claims, models and plots, and its data.",
      "Rows that cannot be used are left out, counted in the report and listed in its data.",
      "The numbers are exact: the report is for whoever may see the reports themselves."
    })
final class ReportCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      description = "the file, compressed with gzip or not; - is standard input")
  private String name;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "where to write; a new or an empty directory")
  private Path directory;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "seed of everything random; ${DEFAULT-VALUE} unless told")
  private long seed;

  @Mixin private MarginsOption margins = new MarginsOption();

  @Option(names = "--force", description = "write into a directory that holds files already")
  private boolean force;

  ReportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ReportFolder folder = new ReportFolder(directory);
    if (!force && folder.isFilled()) {
      console.err().println(directory + " is not an empty directory; --force writes into it");
      return CommandLine.ExitCode.SOFTWARE;
    }
    ReportFile file = new ReportFile(name, console.in());
    file.refuseUnreadable();
    Optional<PopulationMargins> population = margins.read(console.in());
    try {
      write(file, population, folder);
    } catch (FileSystemException e) {
      throw new IOException(directory + " cannot be written: " + e, e);
    }
    return CommandLine.ExitCode.OK;
  }

  private void write(ReportFile file, Optional<PopulationMargins> population, ReportFolder folder)
      throws IOException {
    BadRows bad = new BadRows();
    Progress progress = new Progress(console.err(), console.interactive());
    Source source;
    try (BadRowLog log = new BadRowLog(folder.badRows())) {
      CaseTable cases = file.read(RegisteredClaims.items(), log.andThen(bad), progress);
      source =
          new Source(
              file.shortName(),
              file.sha256(),
              cases,
              log.byColumn(),
              margins.setting(population, cases, seed),
              population.map(ReportCommand::sha256));
    }
    progress.done();
    if (bad.number() > 0) {
      bad.list(file.name(), console.err());
      console.err().println("The report counts them and lists all of them in data/bad-rows.csv.");
    }
    say("testing the claims");
    FullReport report = FullReport.of(source);
    say("drawing");
    folder.write(report);
    say("written to " + directory.resolve("index.html"));
  }

  private static String sha256(PopulationMargins population) {
    return Sha256.of(population.text().getBytes(StandardCharsets.UTF_8));
  }

  private void say(String words) {
    if (console.interactive()) {
      console.err().println(words);
    }
  }
}
