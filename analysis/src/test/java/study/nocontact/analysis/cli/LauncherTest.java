package study.nocontact.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell script {@code analysis/bin/analysis}, with a Java that only says what it was given. */
class LauncherTest {

  @TempDir private Path directory;
  private Path script;
  private Path java;

  @BeforeEach
  void install() throws IOException {
    Path project = directory.resolve("a clone/analysis");
    script = project.resolve("bin/analysis");
    Files.createDirectories(script.getParent());
    Files.copy(Path.of("bin/analysis"), script);
    Path home = directory.resolve("a jdk");
    java = home.resolve("bin/java");
    Files.createDirectories(java.getParent());
    Files.writeString(java, "#!/bin/sh\nfor word in \"$@\"; do echo \"[$word]\"; done\nexit 7\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    assertThat(script.toFile().setExecutable(true)).isTrue();
  }

  private Run run(String... arguments) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(script.toString());
    builder.command().addAll(List.of(arguments));
    builder.directory(directory.toFile());
    builder.environment().put("JAVA_HOME", java.getParent().getParent().toString());
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out, err);
  }

  @Test
  void saysHowToBuildWhatIsMissing() throws Exception {
    Run run = run("--help");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("In " + directory.toRealPath().resolve("a clone") + " run:")
        .contains("mvn -q -pl analysis -DskipTests package");
  }

  @Test
  void passesArgumentsAndExitCodeOnFromAnyDirectory() throws Exception {
    Path jar = script.getParent().resolveSibling("target/analysis.jar");
    Files.createDirectories(jar.getParent());
    Files.createFile(jar);
    Run run = run("claims", "my reports.csv");
    assertThat(run.exitCode()).isEqualTo(7);
    assertThat(run.err()).isEmpty();
    List<String> words = run.out().lines().toList();
    assertThat(words)
        .hasSize(5)
        .startsWith("[-Danalysis.watched=false]", "[-jar]")
        .endsWith("[claims]", "[my reports.csv]");
    assertThat(words.get(2)).endsWith("target/analysis.jar]");
  }

  @Test
  void worksThroughASymbolicLink() throws Exception {
    script = Files.createSymbolicLink(directory.resolve("linked"), script);
    assertThat(run().err()).contains("has not been built");
  }
}
