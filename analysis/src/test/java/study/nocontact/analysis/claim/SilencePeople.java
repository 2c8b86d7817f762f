package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.ANXIETY_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.OPEN_DOOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.OPEN_DOOR_AFTER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_START;
import static study.nocontact.analysis.instrument.SurveyInstrument.SINCE_BREAKUP;

import java.util.SplittableRandom;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.Breaker;
import study.nocontact.analysis.instrument.Categories.YesNo;
import study.nocontact.analysis.instrument.ElapsedTime;

/** People with silences whose lengths and endings follow a known law. */
final class SilencePeople {

  private static final double RATIO = 1.25;
  private static final double SHAPE = .8;
  private static final double SCALE = 40;

  private SilencePeople() {}

  private static int weibull(double shape, double scale, SplittableRandom random) {
    return (int) Math.ceil(scale * Math.pow(-Math.log(1 - random.nextDouble()), 1 / shape));
  }

  private static Answers begun(Answers answers, int since) {
    return answers
        .with(SINCE_BREAKUP, ElapsedTime.ofDays(since))
        .with(SILENCE_START, ElapsedTime.ofDays(0));
  }

  private static Person ongoing(int since) {
    return new Person(begun(Reports.ongoing(since), since), false);
  }

  private static Person ended(int days, Breaker breaker, int since) {
    return days < since
        ? new Person(begun(Reports.ended(days, breaker), since), true)
        : ongoing(since);
  }

  /** One half and more last for good. */
  static Person permanence(double times, int index, SplittableRandom random) {
    int since = 800 + random.nextInt(1200);
    return random.nextDouble() < .5 + .05 * times
        ? ongoing(since)
        : ended(weibull(SHAPE, SCALE, random), Breaker.ME, since);
  }

  /** Silences of which nine in ten, or so many fewer, are broken by the side that was left. */
  static Person breakerOfSilence(double times, int index, SplittableRandom random) {
    int since = 800 + random.nextInt(1200);
    Breaker breaker = random.nextDouble() < .9 - .05 * times ? Breaker.ME : Breaker.EX;
    return random.nextDouble() < .1
        ? ongoing(since)
        : ended(weibull(SHAPE, SCALE, random), breaker, since);
  }

  /** The side that was left breaks at a multiple of the other side's rate. */
  static Person weakerResolve(double times, int index, SplittableRandom random) {
    int since = 800 + random.nextInt(1200);
    double ratio = Math.pow(RATIO, times);
    Breaker breaker = random.nextDouble() < ratio / (1 + ratio) ? Breaker.ME : Breaker.EX;
    return random.nextDouble() < .3
        ? ongoing(since)
        : ended(weibull(SHAPE, SCALE, random), breaker, since);
  }

  /** A quarter, or so much less, broken by the side that left; as many by the other; half last. */
  static Person fewReachOut(double times, int index, SplittableRandom random) {
    int since = 800 + random.nextInt(1200);
    double uniform = random.nextDouble();
    double byTheLeaving = .25 - .05 * times;
    return uniform < byTheLeaving
        ? ended(1 + random.nextInt(300), Breaker.EX, since)
        : uniform < byTheLeaving + .25
            ? ended(1 + random.nextInt(300), Breaker.ME, since)
            : ongoing(since);
  }

  /** Silences with a hazard that falls with time. */
  static Person hardeningSilence(double times, int index, SplittableRandom random) {
    int since = 1500 + random.nextInt(1200);
    return ended(weibull(Math.pow(.9, times), 100, random), Breaker.ME, since);
  }

  /** Days on which the ex reaches out, which anxiety foretells so well. */
  static Person nobodyKnowsWhen(double times, int index, SplittableRandom random) {
    int anxiety = 1 + index % 5;
    double rate = Math.exp(.29 * times * (anxiety - 3)) / 60;
    int other = (int) Math.ceil(-Math.log(1 - random.nextDouble()) / rate);
    int end = (int) Math.ceil(-60 * Math.log(1 - random.nextDouble()));
    int days = Math.min(500, Math.min(other, end));
    Answers silence =
        other <= Math.min(end, 500)
            ? Reports.ended(days, Breaker.EX)
            : random.nextBoolean() ? Reports.ended(days, Breaker.ME) : Reports.ongoing(days);
    return new Person(silence.with(ANXIETY_FIRST, anxiety), other <= end);
  }

  /**
   * Silences that the ex breaks at a daily rate of .01, a multiple of it once told that the door is
   * open, and the reporter at .01; half tell on a day of the first forty.
   */
  static Person openDoor(double times, int index, SplittableRandom random) {
    int tells = random.nextBoolean() ? random.nextInt(40) : Integer.MAX_VALUE;
    int until = 50 + random.nextInt(150);
    double ratio = Math.pow(RATIO, times);
    for (int day = 1; day <= until; day++) {
      if (random.nextDouble() < (day > tells ? .01 * ratio : .01)) {
        return telling(Reports.ended(day, Breaker.EX), tells, day, true);
      }
      if (random.nextDouble() < .01) {
        return telling(Reports.ended(day, Breaker.ME), tells, day, false);
      }
    }
    return telling(Reports.ongoing(until), tells, until, false);
  }

  private static Person telling(Answers answers, int tells, int end, boolean outcome) {
    Answers begun = begun(answers, 400);
    return new Person(
        tells < end
            ? begun.with(OPEN_DOOR, YesNo.YES).with(OPEN_DOOR_AFTER, ElapsedTime.ofDays(tells))
            : begun.with(OPEN_DOOR, YesNo.NO),
        outcome);
  }
}
