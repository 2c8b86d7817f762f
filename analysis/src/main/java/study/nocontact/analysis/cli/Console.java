package study.nocontact.analysis.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out standard output; unlike {@link System#out} it reports a reader that has gone
 * @param err standard error
 * @param interactive whether somebody is watching standard error
 */
record Console(InputStream in, OutputStream out, PrintWriter err, boolean interactive) {

  /** Set by the launcher, which can tell a terminal from a file. */
  private static final String WATCHED = "analysis.watched";

  /** The console of this process. */
  static Console ofProcess() {
    return new Console(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new PrintWriter(System.err, true),
        Boolean.getBoolean(WATCHED));
  }
}
