package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_START;
import static study.nocontact.analysis.instrument.SurveyInstrument.SINCE_BREAKUP;

import java.util.SplittableRandom;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.Breaker;
import study.nocontact.analysis.instrument.ElapsedTime;

/**
 * Silences that began with the breakup, 800 to 2000 days ago: a share lasts for good, the others a
 * Weibull time.
 *
 * @param lasting share that lasts for good
 * @param byTheLeft share of the others that the side that was left breaks; the other side breaks
 *     the rest
 * @param shape Weibull shape
 * @param scale Weibull scale in days
 */
record SilenceWorld(double lasting, double byTheLeft, double shape, double scale) {

  Reports reports(int number, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Reports reports = new Reports();
    for (int i = 0; i < number; i++) {
      reports.add(1, report(random));
    }
    return reports;
  }

  private Answers report(SplittableRandom random) {
    int since = 800 + random.nextInt(1200);
    boolean lasts = random.nextDouble() < lasting;
    Breaker breaker = random.nextDouble() < byTheLeft ? Breaker.ME : Breaker.EX;
    double days = Math.ceil(scale * Math.pow(-Math.log(random.nextDouble()), 1 / shape));
    return lasts || days >= since ? ongoing(since) : ended((int) days, breaker, since);
  }

  static Answers ongoing(int since) {
    return begunWithTheBreakup(Reports.ongoing(since), since);
  }

  static Answers ended(int days, Breaker breaker, int since) {
    return begunWithTheBreakup(Reports.ended(days, breaker), since);
  }

  private static Answers begunWithTheBreakup(Answers answers, int since) {
    return answers
        .with(SINCE_BREAKUP, ElapsedTime.ofDays(since))
        .with(SILENCE_START, ElapsedTime.ofDays(0));
  }
}
