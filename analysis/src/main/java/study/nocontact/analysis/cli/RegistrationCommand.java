package study.nocontact.analysis.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import study.nocontact.analysis.release.RegistrationDocument;
import study.nocontact.analysis.release.ReleaseSchedule;

/** {@code analysis registration}: writes what was promised before there were data. */
@Command(
    name = "registration",
    description = {
      "Writes every claim with its test, margins and rule, and the looks at the data, with a hash.",
      "With --check, says in what an earlier registration differs."
    })
final class RegistrationCommand implements Callable<Integer> {

  private final Console console;

  @Option(
      names = "--check",
      paramLabel = "FILE",
      description = "a registration to hold this one against")
  private Path earlier;

  RegistrationCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    RegistrationDocument current = RegistrationDocument.of(ReleaseSchedule.STANDARD);
    return earlier == null ? write(current) : check(current);
  }

  private int write(RegistrationDocument document) throws IOException {
    console.out().write(document.json().getBytes(StandardCharsets.UTF_8));
    console.out().flush();
    return CommandLine.ExitCode.OK;
  }

  private int check(RegistrationDocument current) throws IOException {
    RegistrationDocument other;
    try {
      other = RegistrationDocument.read(Files.readString(earlier));
    } catch (IllegalArgumentException e) {
      console.err().println(earlier + ": " + e.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    }
    List<String> differences = current.differences(other);
    differences.forEach(line -> console.err().println(earlier + ": " + line));
    return differences.isEmpty() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }
}
