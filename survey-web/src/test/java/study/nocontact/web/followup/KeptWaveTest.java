package study.nocontact.web.followup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import study.nocontact.web.platform.Reader;
import study.nocontact.web.questionnaire.SurveyText;

class KeptWaveTest {

  @Test
  void saysInWhichReleasesAReportMayBeCounted() {
    assertThat(released(1, 0)).isEqualTo("in no release so far");
    assertThat(released(3, 2)).isEqualTo("in no release so far");
    assertThat(released(3, 3)).isEqualTo("may be counted in release 3");
    assertThat(released(2, 4)).isEqualTo("may be counted in releases 2 to 4");
  }

  @Test
  void numbersFollowUpsFromOne() {
    assertThat(new KeptWave(1, 1, 0).name(SurveyText.of(Reader.ENGLISH)))
        .isEqualTo("The first report");
    assertThat(new KeptWave(3, 1, 0).name(SurveyText.of(Reader.ENGLISH))).isEqualTo("Follow-up 2");
  }

  private static String released(int first, int last) {
    return new KeptWave(1, first, last).released(SurveyText.of(Reader.ENGLISH));
  }
}
