package study.nocontact.analysis.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The {@code analysis} program. */
@Command(
    name = "analysis",
    description = "Tests the study's claims on reports, and makes reports to try them on.",
    versionProvider = Version.class,
    mixinStandardHelpOptions = true,
    scope = CommandLine.ScopeType.INHERIT,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:a file cannot be read or written, holds bad data, or was altered",
      "2:the command was not understood"
    })
public final class AnalysisCommand {

  private AnalysisCommand() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(Console.ofProcess(), arguments));
  }

  /** Runs a command; without one it explains itself. */
  static int run(Console console, String... arguments) {
    return new CommandLine(new AnalysisCommand())
        .addSubcommand(new ClaimsCommand(console))
        .addSubcommand(new ReportCommand(console))
        .addSubcommand(new SimulateCommand(console))
        .addSubcommand(new CodebookCommand(console))
        .addSubcommand(new RegistrationCommand(console))
        .addSubcommand(new VerifyCommand(console))
        .addSubcommand(new IncidenceCommand(console))
        .addSubcommand(new CoxCommand(console))
        .setOut(
            new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), true))
        .setErr(console.err())
        .setParameterExceptionHandler((error, given) -> notUnderstood(error, console))
        .setExecutionExceptionHandler((error, command, given) -> failed(error, console))
        .execute(arguments.length == 0 ? new String[] {"--help"} : arguments);
  }

  private static int notUnderstood(ParameterException error, Console console) {
    String command = error.getCommandLine().getCommandSpec().qualifiedName();
    console.err().println(error.getMessage());
    console.err().println("Try: " + command + " --help");
    return CommandLine.ExitCode.USAGE;
  }

  private static int failed(Exception error, Console console) throws Exception {
    if (!(error instanceof IOException)) {
      throw error;
    }
    if (String.valueOf(error.getMessage()).contains("Broken pipe")) {
      return CommandLine.ExitCode.OK; // whoever read the output has had enough
    }
    console.err().println(error.getMessage());
    return CommandLine.ExitCode.SOFTWARE;
  }
}
