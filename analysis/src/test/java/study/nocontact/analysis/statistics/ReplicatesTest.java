package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class ReplicatesTest {

  private static final Replicates WORLDS = new Replicates(1, 2000);

  @Test
  void rightShareIsAccepted() {
    WORLDS.assertShare(.05, random -> random.nextDouble() < .05);
    WORLDS.assertAtMost(.05, random -> random.nextDouble() < .02);
    WORLDS.assertAtLeast(.95, random -> random.nextDouble() < .99);
  }

  @Test
  void shareBeyondThreeErrorsIsRefused() {
    refused(() -> WORLDS.assertShare(.05, random -> random.nextDouble() < .09));
    refused(() -> WORLDS.assertShare(.05, random -> random.nextDouble() < .01));
    refused(() -> WORLDS.assertAtMost(.05, random -> random.nextDouble() < .09));
    refused(() -> WORLDS.assertAtLeast(.95, random -> random.nextDouble() < .91));
  }

  private static void refused(Runnable check) {
    assertThatExceptionOfType(AssertionError.class).isThrownBy(check::run);
  }
}
