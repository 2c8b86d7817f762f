package study.nocontact.web.questionnaire;

import java.time.Duration;
import study.nocontact.analysis.instrument.Categories.SpeedBand;

/** How fast a form was filled in, in three coarse bands and no finer. */
final class Pace {

  private static final Duration SHORTEST_PER_ANSWER = Duration.ofSeconds(2);
  private static final Duration LONG = Duration.ofHours(1);

  private Pace() {}

  static SpeedBand of(Duration taken, int answers) {
    if (taken.compareTo(SHORTEST_PER_ANSWER.multipliedBy(answers)) < 0) {
      return SpeedBand.HURRIED;
    }
    return taken.compareTo(LONG) > 0 ? SpeedBand.LONG : SpeedBand.USUAL;
  }
}
