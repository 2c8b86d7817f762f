package study.nocontact.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import study.nocontact.analysis.simulation.World;

class SimulateCommandTest {

  @TempDir private Path directory;

  private static String[] simulate(String reports, String seed, String world, String... more) {
    String[] common = {"simulate", "--reports", reports, "--seed", seed, "--world", world};
    String[] all = Arrays.copyOf(common, common.length + more.length);
    System.arraycopy(more, 0, all, common.length, more.length);
    return all;
  }

  @Test
  void writesAHeaderAndAsManyReportsAsAskedFor() {
    Run run = Run.of(simulate("25", "1", "bump"));
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).hasSize(26).first().asString().startsWith("initiator,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"article-right", "article-wrong", "bump", "heaped"})
  void theSameSeedWritesTheSameFile(String world) {
    String once = Run.of(simulate("50", "3", world)).out();
    assertThat(Run.of(simulate("50", "3", world)).out()).isEqualTo(once);
    assertThat(Run.of(simulate("50", "4", world)).out()).isNotEqualTo(once);
  }

  @Test
  void writesToAFileCompressedIfItsNameSaysSo() throws IOException {
    Path plain = directory.resolve("a b.csv");
    Path compressed = directory.resolve("a.csv.gz");
    assertThat(Run.of(simulate("9", "1", "heaped", "--out", plain.toString())))
        .isEqualTo(new Run(0, "", ""));
    assertThat(Run.of(simulate("9", "1", "heaped", "--out", compressed.toString())).exitCode())
        .isZero();
    String text = Files.readString(plain);
    assertThat(text).isEqualTo(Run.of(simulate("9", "1", "heaped")).out());
    try (InputStream in = new GZIPInputStream(Files.newInputStream(compressed))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(text);
    }
  }

  @Test
  void anUnknownWorldListsTheWorlds() {
    Run run = Run.of(simulate("9", "1", "flat"));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("there is no world named \"flat\"");
    for (World world : World.values()) {
      assertThat(run.err()).contains(world.code());
    }
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-5", "10000001", "many"})
  void anImpossibleNumberOfReportsIsAUsageError(String reports) {
    Run run = Run.of(simulate(reports, "1", "bump"));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--reports");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void theSeedHasToBeGiven() {
    Run run = Run.of("simulate", "--reports", "9", "--world", "bump");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--seed=S");
  }

  @Test
  void saysWhyAFileCannotBeWritten() {
    String file = directory.resolve("no/such/place.csv").toString();
    Run run = Run.of(simulate("9", "1", "bump", "--out", file));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).startsWith(file + " cannot be written: ");
  }

  @Test
  void isQuietWhenTheReaderHasHadEnough() {
    Run run = Run.into(failing("Broken pipe"), simulate("5000", "1", "bump"));
    assertThat(run).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void isNotQuietWhenTheOutputFailsOtherwise() {
    Run run = Run.into(failing("No space left on device"), simulate("5000", "1", "bump"));
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("No space left on device");
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int octet) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
