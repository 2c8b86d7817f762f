package study.nocontact.web.followup;

import java.util.List;
import study.nocontact.web.questionnaire.SurveyText;
import study.nocontact.web.response.NewResponse;
import study.nocontact.web.response.StoredResponse;

/**
 * A report of a code, as the pages about deletion name it.
 *
 * @param wave 1 for the first report
 * @param firstRelease the first release that it could have been counted in
 * @param lastRelease the newest release; before the first if it is in none yet
 */
public record KeptWave(int wave, int firstRelease, int lastRelease) {

  static List<KeptWave> of(List<StoredResponse> waves, int newestRelease) {
    return waves.stream()
        .map(stored -> new KeptWave(stored.wave(), stored.period() + 1, newestRelease))
        .toList();
  }

  /** The report in words. */
  public String name(SurveyText text) {
    return wave == NewResponse.FIRST_WAVE
        ? text.get("wave.first")
        : text.get("wave.later", wave - NewResponse.FIRST_WAVE);
  }

  /** Where it is published already, in words. */
  public String released(SurveyText text) {
    if (lastRelease < firstRelease) {
      return text.get("wave.released.none");
    }
    return firstRelease == lastRelease
        ? text.get("wave.released.one", firstRelease)
        : text.get("wave.released.many", firstRelease, lastRelease);
  }
}
