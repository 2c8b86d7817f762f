package study.nocontact.ear;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Prepares the unpacked server before Arquillian starts it: as it was shipped, but on loopback and
 * free ports, and with a PostgreSQL of its own.
 */
public class PayaraDomain implements LauncherSessionListener {

  private static final Path DOMAIN =
      Path.of("target", "payara-server", "payara6", "glassfish", "domains", "domain1");

  private EmbeddedPostgres postgres;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    try {
      postgres = EmbeddedPostgres.builder().start();
      removeLeftOvers();
      int adminPort = freePort();
      Files.writeString(DOMAIN.resolve("config/domain.xml"), configuration(adminPort));
      System.setProperty("payara.adminPort", Integer.toString(adminPort));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String configuration(int adminPort) throws IOException {
    String configuration = Files.readString(shippedConfiguration());
    configuration =
        configuration
            .replaceFirst(
                "<network-listener port=\"4848\"",
                "<network-listener address=\"127.0.0.1\" port=\"" + adminPort + "\"")
            .replaceFirst(
                "<network-listener port=\"8080\"",
                "<network-listener address=\"127.0.0.1\" port=\"" + freePort() + "\"")
            .replaceFirst(
                "<network-listener port=\"8181\"",
                "<network-listener enabled=\"false\" port=\"" + freePort() + "\"")
            .replaceFirst("<jmx-connector ", "<jmx-connector enabled=\"false\" ")
            .replaceFirst(
                "<hazelcast-config-specific-configuration>",
                "<hazelcast-config-specific-configuration enabled=\"false\">")
            .replaceFirst("</jvm-options>", "</jvm-options>" + databaseOptions());
    for (String port : List.of("3700", "3820", "3920")) {
      configuration =
          configuration.replaceFirst(
              "address=\"0.0.0.0\" port=\"" + port + "\"",
              "address=\"127.0.0.1\" port=\"" + freePort() + "\"");
    }
    return configuration;
  }

  private String databaseOptions() {
    String url = "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/postgres";
    return Stream.of(
            "db.class=org.postgresql.ds.PGSimpleDataSource",
            "db.url=" + url,
            "db.user=postgres",
            "db.password=postgres")
        .map(setting -> "<jvm-options>-D" + setting + "</jvm-options>")
        .reduce("", String::concat);
  }

  private static Path shippedConfiguration() throws IOException {
    Path used = DOMAIN.resolve("config/domain.xml");
    Path shipped = DOMAIN.resolve("config/domain.xml.shipped");
    if (Files.notExists(shipped)) {
      Files.copy(used, shipped, StandardCopyOption.COPY_ATTRIBUTES);
    }
    return shipped;
  }

  private static void removeLeftOvers() throws IOException {
    for (String folder : List.of("applications", "generated", "osgi-cache")) {
      Path left = DOMAIN.resolve(folder);
      if (Files.exists(left)) {
        try (Stream<Path> files = Files.walk(left)) {
          files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
