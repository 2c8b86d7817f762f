package study.nocontact.analysis.cli;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import java.util.zip.GZIPOutputStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import study.nocontact.analysis.dataset.CaseCsvWriter;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.simulation.Simulation;
import study.nocontact.analysis.simulation.World;

/** {@code analysis simulate}: writes reports drawn from a known world. */
@Command(
    name = "simulate",
    description = {
      "Writes simulated reports as CSV in the codebook's columns.",
      "The same world, seed and number give the same file."
    })
final class SimulateCommand implements Callable<Integer> {

  private static final long MOST = 10_000_000;

  private final Console console;
  @Spec private CommandSpec command;

  @Option(
      names = "--reports",
      required = true,
      paramLabel = "N",
      description = "how many reports, 1 to 10000000")
  private long reports;

  @Option(
      names = "--seed",
      required = true,
      paramLabel = "S",
      description = "any whole number; another one gives other reports of the same world")
  private long seed;

  @Option(
      names = "--world",
      required = true,
      paramLabel = "W",
      converter = WorldOption.class,
      completionCandidates = WorldOption.class,
      description = "what is true: ${COMPLETION-CANDIDATES}")
  private World world;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "where to write; a name ending in .gz is compressed. Default: standard output")
  private Path file;

  SimulateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (reports < 1 || reports > MOST) {
      throw new ParameterException(
          command.commandLine(), "--reports must be from 1 to " + MOST + ", not " + reports);
    }
    if (file == null) {
      write(console.out());
    } else {
      writeFile();
    }
    return CommandLine.ExitCode.OK;
  }

  private void writeFile() throws IOException {
    try (OutputStream out = new FileOutputStream(file.toFile())) {
      if (file.toString().endsWith(".gz")) {
        try (OutputStream compressed = new GZIPOutputStream(out)) {
          write(compressed);
        }
      } else {
        write(out);
      }
    } catch (IOException e) {
      throw new IOException(file + " cannot be written: " + e.getMessage(), e);
    }
  }

  private void write(OutputStream out) throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try (CaseCsvWriter csv = new CaseCsvWriter(text)) {
      Iterator<Answers> each = new Simulation(world, seed).reports(reports).iterator();
      while (each.hasNext()) {
        csv.write(each.next());
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
