package study.nocontact.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code run} says and does, started from somewhere else with its data in an odd folder. */
class RunScriptIT {

  private static final Path RUN = Path.of("..", "run").toAbsolutePath().normalize();

  @TempDir private Path folder;
  private Process process;

  @AfterEach
  void stop() throws Exception {
    if (process != null && process.isAlive()) {
      process.destroy();
      process.waitFor();
    }
  }

  @Test
  void unknownArgumentsGetTheUsage() throws Exception {
    assertThat(end(run(Map.of(), "everything"))).isEqualTo(2);
    assertThat(output()).contains("Usage: ./run");
  }

  @Test
  void aPortThatIsNoneIsNamed() throws Exception {
    for (String port : new String[] {"http", "0", "65536", "80 80"}) {
      assertThat(end(run(Map.of("PORT", port)))).isEqualTo(1);
      assertThat(output()).contains("PORT is '" + port + "'");
    }
  }

  @Test
  void aPortThatIsTakenIsNamed() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());

      assertThat(end(run(Map.of("PORT", port)))).isEqualTo(1);

      assertThat(output()).contains("Port " + port + " is taken");
    }
  }

  @Test
  void aWrongSettingEndsTheStartWithItsReason() throws Exception {
    assertThat(end(run(Map.of("PORT", freePort(), "RELEASE_FIRST", "10")))).isEqualTo(1);

    assertThat(output()).contains("The study cannot start: release.first is '10'");
  }

  @Test
  void aStudyKeepsItsDatabaseAndRefusesToBecomeADemonstration() throws Exception {
    String port = freePort();
    run(Map.of("PORT", port));
    awaitAddress(port);
    assertThat(new Http(URI.create("http://127.0.0.1:" + port)).get("/").statusCode())
        .isEqualTo(200);
    process.destroy();
    assertThat(process.waitFor()).isZero();
    assertThat(output()).contains("Stopping.");

    Path database = folder.resolve("data of the study/survey.mv.db");
    assertThat(database).exists();
    String url = "jdbc:h2:file:" + database.resolveSibling("survey") + ";MODE=PostgreSQL";
    assertThat(end(run(Map.of("PORT", port, "DB_URL", url + ";DATABASE_TO_LOWER=TRUE"), "demo")))
        .isEqualTo(1);
    assertThat(output()).contains("The study cannot start: this database holds a study");
  }

  private void awaitAddress(String port) {
    await()
        .atMost(Duration.ofMinutes(3))
        .until(() -> !process.isAlive() || output().contains("http://127.0.0.1:" + port + "/"));
    assertThat(process.isAlive()).as(output()).isTrue();
  }

  private Process run(Map<String, String> environment, String... arguments) throws IOException {
    String[] command = new String[arguments.length + 1];
    command[0] = RUN.toString();
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    Map<String, String> all = new HashMap<>(environment);
    all.put("STUDY_DATA", folder.resolve("data of the study").toString());
    all.put("JAVA_OPTS", "-XX:TieredStopAtLevel=1");
    builder.environment().putAll(all);
    builder.redirectErrorStream(true).redirectOutput(folder.resolve("output").toFile());
    process = builder.start();
    return process;
  }

  private static int end(Process process) throws InterruptedException {
    return process.waitFor();
  }

  private String output() {
    try {
      return Files.readString(folder.resolve("output"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return Integer.toString(socket.getLocalPort());
    }
  }
}
