package study.nocontact.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import study.nocontact.analysis.instrument.SurveyInstrument;

class AnalysisCommandTest {

  @Test
  void helpNamesTheCommandsAndTheExitCodes() {
    Run run = Run.of("--help");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("claims", "simulate", "codebook", "Exit codes:");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void withoutACommandItExplainsItself() {
    assertThat(Run.of()).isEqualTo(Run.of("--help"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"claims", "simulate", "codebook"})
  void everyCommandExplainsItself(String command) {
    Run run = Run.of(command, "--help");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("Usage: analysis " + command).contains("Exit codes:");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void versionNamesTheInstrument() {
    Run run = Run.of("--version");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("analysis ", "instrument " + SurveyInstrument.VERSION);
  }

  @Test
  void anUnknownCommandOrOptionIsAUsageError() {
    Run command = Run.of("clams");
    assertThat(command.exitCode()).isEqualTo(2);
    assertThat(command.err()).contains("clams").contains("Try: analysis --help");
    Run option = Run.of("codebook", "--colour");
    assertThat(option.exitCode()).isEqualTo(2);
    assertThat(option.err()).contains("--colour").contains("Try: analysis codebook --help");
    assertThat(option.out()).isEmpty();
  }
}
