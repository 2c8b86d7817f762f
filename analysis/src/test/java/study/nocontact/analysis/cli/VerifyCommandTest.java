package study.nocontact.analysis.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import study.nocontact.analysis.release.ExampleReleases;
import study.nocontact.analysis.release.InForce;
import study.nocontact.analysis.release.ReleaseArchive;
import study.nocontact.analysis.release.ReleaseSchedule;
import study.nocontact.analysis.release.StudyLog;

class VerifyCommandTest {

  private static byte[] zip;
  private static StudyLog log;

  @TempDir private Path folder;
  private Path archive;
  private Path logFile;

  @BeforeAll
  static void release() {
    zip = ReleaseArchive.write(ExampleReleases.current());
    log = StudyLog.EMPTY;
    for (InForce each : InForce.under(ReleaseSchedule.STANDARD)) {
      log = log.with(log.next(each.kind(), each.subject(), each.content(), "2026-01-01"));
    }
    InForce release = InForce.release(1, ReleaseArchive.open(zip).id());
    log = log.with(log.next(release.kind(), release.subject(), release.content(), "2026-02-03"));
  }

  @BeforeEach
  void files() throws Exception {
    archive = Files.write(folder.resolve("release.zip"), zip);
    logFile = Files.writeString(folder.resolve("log.json"), log.json());
  }

  @Test
  void saysWhatHoldsOfAnArchive() {
    Run run = Run.of("verify", archive.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("ok: release 1, id " + ReleaseArchive.open(zip).id())
        .contains("were made again from its JSON, byte for byte")
        .endsWith("Nothing was altered.\n");
  }

  @Test
  void saysThatTheLogEntersTheArchive() {
    Run run = Run.of("verify", archive.toString(), "--log", logFile.toString());
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("ok: the log's 4 entries follow from each other")
        .contains("ok: the log enters release 1 on 2026-02-03")
        .contains("ok: the log enters its registration on 2026-01-01");
  }

  @Test
  void refusesAnAlteredArchive() throws Exception {
    byte[] altered = zip.clone();
    altered[zip.length / 2] ^= 1;
    Files.write(archive, altered);
    Run run = Run.of("verify", archive.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("altered: ");
    assertThat(run.out()).contains("NOT SOUND: 1 found.");
  }

  @Test
  void refusesATableThatDoesNotFollowFromTheJsonEvenUnderAFittingManifest() throws Exception {
    Files.write(
        archive,
        ExampleReleases.forged(zip, "tables/relationship_length_by_role.csv", ",100\r", ",120\r"));
    Run run = Run.of("verify", archive.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "altered: tables/relationship_length_by_role.csv does not follow from the JSON of the"
                + " release\n");
  }

  @Test
  void refusesAForgedReleaseThatTheLogKnowsByAnotherHash() throws Exception {
    Files.write(archive, ExampleReleases.forged(zip, "starter.R", "figures", "pictures"));
    assertThat(Run.of("verify", archive.toString()).exitCode()).isZero();
    Run run = Run.of("verify", archive.toString(), "--log", logFile.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("altered: the log enters release 1 with another hash\n");
  }

  @Test
  void refusesAnAlteredLog() throws Exception {
    Files.writeString(logFile, log.json().replace("2026-02-03", "2026-02-04"));
    Run run = Run.of("verify", archive.toString(), "--log", logFile.toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo("altered: entry 4 of the log does not have the hash it gives\n");
  }

  @Test
  void knowsAHeadThatSomebodyKept() {
    String kept = log.entries().get(1).hash();
    String[] command = {"verify", archive.toString(), "--log", logFile.toString(), "--head", kept};
    assertThat(Run.of(command).exitCode()).isZero();
    command[5] = "f".repeat(64);
    assertThat(Run.of(command).err()).startsWith("altered: the log never ended with fff");
  }

  @Test
  void checksARunningStudyByItsAddress() throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    answer(server, "/api/v1/log", log.json().getBytes(UTF_8));
    answer(server, "/api/v1/releases/1/archive", zip);
    server.start();
    try {
      String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
      Run run = Run.of("verify", address);
      assertThat(run.err()).isEmpty();
      assertThat(run.exitCode()).isZero();
      assertThat(run.out()).contains("the log enters release 1 on 2026-02-03");
      Run elsewhere = Run.of("verify", address + "elsewhere");
      assertThat(elsewhere.exitCode()).isEqualTo(1);
      assertThat(elsewhere.err()).contains("/elsewhere/api/v1/log answered 404");
    } finally {
      server.stop(0);
    }
  }

  @Test
  void saysThatThereIsNoFile() {
    Run run = Run.of("verify", folder.resolve("none.zip").toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).startsWith("there is no file named ");
  }

  private static void answer(HttpServer server, String path, byte[] content) {
    server.createContext(
        path,
        exchange -> {
          exchange.sendResponseHeaders(200, content.length);
          exchange.getResponseBody().write(content);
          exchange.close();
        });
  }
}
