package study.nocontact.analysis.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectionProgressTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | Fewer than 50 reports have been accepted so far; the next results are published at"
            + " 250.",
        "49 | Fewer than 50 reports have been accepted so far; the next results are published at"
            + " 250.",
        "149 | At least 100 reports have been accepted so far; the next results are published at"
            + " 250.",
        "1999 | At least 1,950 reports have been accepted so far; the next results are published"
            + " at 2,000."
      })
  void saysHowFarTheCollectionIsInRoundedCounts(long accepted, String sentence) {
    assertThat(CollectionProgress.of(accepted, ReleaseSchedule.STANDARD).sentence())
        .isEqualTo(sentence);
  }
}
