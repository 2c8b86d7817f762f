package study.nocontact.analysis.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;

/** One run of the program: how it ended and what it wrote. */
record Run(int exitCode, String out, String err) {

  static Run of(String... arguments) {
    return with(new byte[0], false, arguments);
  }

  static Run with(byte[] in, boolean interactive, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    int exitCode = run(in, out, err, interactive, arguments);
    return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString());
  }

  /** Runs with an output that may fail. */
  static Run into(OutputStream out, String... arguments) {
    StringWriter err = new StringWriter();
    return new Run(run(new byte[0], out, err, false, arguments), "", err.toString());
  }

  private static int run(
      byte[] in, OutputStream out, StringWriter err, boolean interactive, String... arguments) {
    Console console =
        new Console(new ByteArrayInputStream(in), out, new PrintWriter(err, true), interactive);
    return AnalysisCommand.run(console, arguments);
  }
}
