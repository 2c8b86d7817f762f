package study.nocontact.web;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The built archive in a Payara Micro process of its own, as {@code run} starts it: on loopback, on
 * a free port, with its database in a folder of the test's choice.
 */
public final class MicroProcess implements AutoCloseable {

  private static final List<String> QUICK_START =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private final Process process;
  private final Path log;
  private final URI base;

  private MicroProcess(Process process, Path log, URI base) {
    this.process = process;
    this.log = log;
    this.base = base;
  }

  /** Starts and waits until the study is ready. Settings are named as in the configuration. */
  public static MicroProcess start(Path data, Map<String, String> settings) {
    return ready(launch(data, settings, QUICK_START));
  }

  /** Starts as {@code run} does, for measuring: slower to start, faster to serve. */
  public static MicroProcess serve(Path data, Map<String, String> settings) {
    return ready(launch(data, settings, List.of()));
  }

  private static MicroProcess ready(MicroProcess server) {
    server.awaitReadiness();
    return server;
  }

  /** Starts a server that is expected not to become ready and returns what it logged. */
  public static String startInVain(Path data, Map<String, String> settings) {
    try (MicroProcess server = launch(data, settings, QUICK_START)) {
      await().atMost(Duration.ofMinutes(3)).until(server::saysItIsDone);
      if (server.isReady()) {
        throw new AssertionError("The study started with " + settings);
      }
      return server.log();
    }
  }

  private static MicroProcess launch(
      Path data, Map<String, String> settings, List<String> machineOptions) {
    try {
      Files.createDirectories(data);
      Path serverRoot = Files.createTempDirectory(data, "server");
      Path log = serverRoot.resolve("server.log");
      int port = freePort();
      Process process =
          new ProcessBuilder(
                  command(data.toAbsolutePath(), serverRoot, port, settings, machineOptions))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      return new MicroProcess(process, log, URI.create("http://127.0.0.1:" + port + "/"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> command(
      Path data,
      Path serverRoot,
      int port,
      Map<String, String> settings,
      List<String> machineOptions) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(machineOptions);
    command.add("-Ddb.url=" + h2(data));
    settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.addAll(List.of("-jar", "target/payara-micro/payara-micro.jar", "--nohazelcast"));
    command.addAll(List.of("--port", Integer.toString(port)));
    command.addAll(List.of("--rootDir", serverRoot.resolve("root").toAbsolutePath().toString()));
    command.addAll(List.of("--prebootcommandfile", "src/main/payara/preboot.txt"));
    command.addAll(List.of("--deploy", "target/survey.war"));
    return command;
  }

  private static String h2(Path data) {
    return "jdbc:h2:file:"
        + data.resolve("survey")
        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
        + ";DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  public URI baseUri() {
    return base;
  }

  /** Everything the server has said so far. */
  public String log() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The processor time the server has used so far. */
  public Duration cpu() {
    return process.info().totalCpuDuration().orElseThrow();
  }

  /** Ends the process as a power cut would. */
  public void kill9() {
    process.destroyForcibly();
    awaitEnd();
  }

  @Override
  public void close() {
    process.destroy();
    awaitEnd();
  }

  private void awaitEnd() {
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroyForcibly();
    }
  }

  private void awaitReadiness() {
    try {
      await().atMost(Duration.ofMinutes(10)).until(() -> isReady() || saysItIsDone());
      await().atMost(Duration.ofSeconds(10)).until(this::isReady);
    } catch (RuntimeException e) {
      close();
      throw new AssertionError("The study did not start:\n" + log(), e);
    }
  }

  private boolean saysItIsDone() {
    return !process.isAlive() || log().contains("(ms)");
  }

  private boolean isReady() {
    try {
      HttpRequest request = HttpRequest.newBuilder(base.resolve("/health/ready")).build();
      return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode()
          == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
