package study.nocontact.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedTextTest {

  /** The finding holds n = 934 of 1,234 and asks for 423; one of its bins has 4 successes. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Of 934 silences 86.3% ended.           | Of 930 silences 86.3% ended.",
        "There were (n = 934).                  | There were (n = 930).",
        "12 of 1234 ended.                      | 10 of 1,230 ended.",
        "3 of 934 ended.                        | fewer than 10 of 930 ended.",
        "4 of the 61 ended.                     | fewer than 10 of the 60 ended.",
        "n = 7, 345 ongoing                     | n = fewer than 10, 350 ongoing",
        "5,678 were there.                      | 5,680 were there.",
        "A verdict needs 423.                   | A verdict needs 423.",
        "A verdict needs 423 silences.          | A verdict needs 423 silences.",
        "Now n = 423.                           | Now n = 420.",
        "It needs 812 silences and 4 reports.   | It needs 812 silences and 4 reports.",
        "It needs 4; there are 934, 4 in one.   | It needs 4; there are 930, fewer than 10 in one.",
        "The factor 3.0 is not above 4.         | The factor 3.0 is not above 4.",
        "Within 8 points, 999 permutations      | Within 8 points, 999 permutations",
        "Within 934 days or 42 weeks.           | Within 934 days or 42 weeks.",
        "A 35-day plan, 26 to 42 days, 26-42.   | A 35-day plan, 26 to 42 days, 26-42.",
        "At day 45 nothing stands out.          | At day 45 nothing stands out.",
        "Inside 85 to 95 percent, C02, p = .031 | Inside 85 to 95 percent, C02, p = .031",
        "BF = 12.34, z = -3.81, ratio 1.5       | BF = 12.34, z = -3.81, ratio 1.5",
        "95% interval 83.9% to 88.4%            | 95% interval 83.9% to 88.4%"
      })
  void roundsCountsAndLeavesEverythingElse(String exact, String published) {
    PublishedText text = new PublishedText(ExampleFindings.finding());
    assertThat(text.rounded(exact)).isEqualTo(published);
    assertThat(text.rounded(published)).isEqualTo(published);
  }
}
