package study.nocontact.analysis.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import study.nocontact.analysis.instrument.Codebook;
import study.nocontact.analysis.instrument.InstrumentText;

/** {@code analysis codebook}: writes what every column means. */
@Command(
    name = "codebook",
    description = "Writes the columns of a file of reports and their values.")
final class CodebookCommand implements Callable<Integer> {

  /** The forms the codebook comes in. */
  enum Format {
    csv,
    json
  }

  private final Console console;

  @Option(
      names = "--format",
      paramLabel = "F",
      defaultValue = "csv",
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless told")
  private Format format;

  CodebookCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Codebook codebook = new Codebook(InstrumentText.in(Locale.ENGLISH));
    String text = format == Format.csv ? codebook.csv() : codebook.json();
    console.out().write(text.getBytes(StandardCharsets.UTF_8));
    console.out().flush();
    return CommandLine.ExitCode.OK;
  }
}
