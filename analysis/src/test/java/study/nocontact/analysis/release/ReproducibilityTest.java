package study.nocontact.analysis.release;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReproducibilityTest {

  @Test
  void twoBuildsOfAReleaseHaveTheSameBytesAlsoElsewhereAndOnOtherProcessors() throws Exception {
    String here = ArchivedStudy.hash();
    assertThat(elsewhere("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Asia/Kolkata"))
        .isEqualTo(here);
    assertThat(
            elsewhere(
                "-XX:ActiveProcessorCount=1",
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=1",
                "-Dfile.encoding=ISO-8859-1",
                "-Duser.language=tr",
                "-Duser.timezone=America/St_Johns"))
        .isEqualTo(here);
  }

  private static String elsewhere(String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.add("-Djava.awt.headless=true");
    command.add("-cp");
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.add(ArchivedStudy.class.getName());
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String hash = new String(process.getInputStream().readAllBytes(), US_ASCII);
    assertThat(process.waitFor()).isZero();
    return hash;
  }
}
