package study.nocontact.web.release;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** A process that cuts a release if one is due, and can be killed while it does. */
final class CuttingProcess {

  private CuttingProcess() {}

  /** Says that it begins, then cuts. */
  public static void main(String[] arguments) throws SQLException {
    StudyDatabase database = new StudyDatabase(arguments[0], arguments[1], arguments[2]);
    database.connect().close();
    System.out.write('b');
    System.out.flush();
    database.cut();
  }

  /** Starts one and waits until it begins to cut. */
  static Process start(StudyDatabase database) throws IOException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path")),
                    CuttingProcess.class.getName(),
                    database.url(),
                    database.user(),
                    database.password()))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (process.getInputStream().read() != 'b') {
      throw new IllegalStateException("The process did not begin to cut");
    }
    return process;
  }
}
