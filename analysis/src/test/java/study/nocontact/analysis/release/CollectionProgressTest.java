package study.nocontact.analysis.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectionProgressTest {

  @ParameterizedTest
  @CsvSource({"0, 0, 250", "49, 0, 250", "149, 100, 250", "250, 250, 500", "1999, 1950, 2000"})
  void saysHowFarTheCollectionIsInSteps(long accepted, long atLeast, long nextRelease) {
    assertThat(CollectionProgress.of(accepted, ReleaseSchedule.STANDARD))
        .isEqualTo(new CollectionProgress(atLeast, nextRelease));
  }
}
