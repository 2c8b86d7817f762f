package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.ACCEPTANCE_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_MONTH1;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_MONTH3;
import static study.nocontact.analysis.instrument.SurveyInstrument.HEALING_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.LEAVER_REGRET;
import static study.nocontact.analysis.instrument.SurveyInstrument.LEAVER_REGRET_AFTER;
import static study.nocontact.analysis.instrument.SurveyInstrument.PROSPECTIVE;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_DECIDER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_MOTIVE;
import static study.nocontact.analysis.instrument.SurveyInstrument.SINCE_BREAKUP;

import java.util.Set;
import java.util.SplittableRandom;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.BackTogether;
import study.nocontact.analysis.instrument.Categories.Breaker;
import study.nocontact.analysis.instrument.Categories.ContactFrequency;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.Initiator;
import study.nocontact.analysis.instrument.Categories.Motive;
import study.nocontact.analysis.instrument.Categories.Side;
import study.nocontact.analysis.instrument.Categories.YesNo;
import study.nocontact.analysis.instrument.ElapsedTime;

/** People who get back together, or on with their lives, with a known probability. */
final class ReunionPeople {

  private static final double SMALLEST = .05;

  private ReunionPeople() {}

  private static Person reunited(boolean back, Answers answers, int day) {
    return new Person(back ? Reunions.on(answers, day) : answers, back);
  }

  /** Silence leads back together so much more seldom than contact, with common causes of both. */
  static Person silenceHarms(double times, int index, SplittableRandom random) {
    return PolicyWorld.EMPTY.withDifference(-SMALLEST * times).person(random);
  }

  /** As {@link #silenceHarms}, and limited contact gives so much more clarity. */
  static Person contactHelps(double times, int index, SplittableRandom random) {
    return PolicyWorld.EMPTY
        .withDifference(-SMALLEST * times)
        .withClarity(SMALLEST * times)
        .person(random);
  }

  /** Silence leads back together so much more often than contact. */
  static Person silenceHelps(double times, int index, SplittableRandom random) {
    return PolicyWorld.EMPTY.withDifference(SMALLEST * times).person(random);
  }

  /** People who left find somebody new, and accept, more readily when met with silence. */
  static Person movingOn(double times, int index, SplittableRandom random) {
    boolean silent = index % 2 == 0;
    Answers left =
        Reunions.none(silent ? ContactPolicy.NONE_ON_PURPOSE : ContactPolicy.IMPORTANT_ONLY, 600)
            .with(INITIATOR, Initiator.ME);
    Answers answers = silent ? left.with(SILENCE_DECIDER, Side.EX) : left;
    double rate = .001 * (silent ? Math.pow(1.25, times) : 1);
    int day = 1 + (int) (-Math.log(1 - random.nextDouble()) / rate);
    boolean accepts = random.nextDouble() < .4 + (silent ? .15 * times : 0);
    answers = answers.with(ACCEPTANCE_NOW, (accepts ? 4 : 2) + random.nextInt(2));
    return new Person(day <= 600 ? Reunions.partner(answers, day) : answers, day <= 600);
  }

  /** Silence to press the ex leads back together, and heals, less than silence to heal. */
  static Person pressingSilence(double times, int index, SplittableRandom random) {
    boolean presses = index % 2 == 0;
    double less = presses ? times : 0;
    Answers answers =
        Reunions.none(ContactPolicy.NONE_ON_PURPOSE, 730)
            .with(SILENCE_DECIDER, Side.ME)
            .with(SILENCE_MOTIVE, Set.of(presses ? Motive.GET_BACK : Motive.HEAL))
            .with(HEALING_NOW, random.nextDouble() < .5 - .15 * less ? 4 : 2);
    boolean back = random.nextDouble() < .25 - SMALLEST * less;
    return reunited(back, answers, 1 + random.nextInt(360));
  }

  /** Nineteen in twenty of those who left, or so many fewer, regret it within a year. */
  static Person notAllRegret(double times, int index, SplittableRandom random) {
    Answers left =
        Answers.none()
            .with(INITIATOR, Initiator.ME)
            .with(SINCE_BREAKUP, ElapsedTime.ofDays(400 + random.nextInt(400)))
            .with(BACK_TOGETHER, BackTogether.NO);
    boolean regrets = random.nextDouble() < .95 - SMALLEST * times;
    return new Person(
        regrets
            ? left.with(LEAVER_REGRET, YesNo.YES)
                .with(LEAVER_REGRET_AFTER, ElapsedTime.ofDays(1 + random.nextInt(365)))
            : left.with(LEAVER_REGRET, YesNo.NO),
        regrets);
  }

  /** Contact that grows leads back together so much more often than contact that does not. */
  static Person growingContact(double times, int index, SplittableRandom random) {
    boolean grows = index % 2 == 0;
    Answers answers =
        Reunions.none(ContactPolicy.IMPORTANT_ONLY, 730)
            .with(CONTACT_MONTH1, grows ? ContactFrequency.MONTHLY : ContactFrequency.DAILY)
            .with(CONTACT_MONTH3, grows ? ContactFrequency.SEVERAL_A_WEEK : ContactFrequency.DAILY);
    boolean back = random.nextDouble() < .25 + (grows ? SMALLEST * times : 0);
    return reunited(back, answers, 91 + random.nextInt(270));
  }

  /**
   * Silences of about a month, four in ten followed to their end, that lead back together along a
   * smooth curve of their length, and so much more often at 26 to 42 days.
   */
  static Person sweetSpot(double times, int index, SplittableRandom random) {
    int days;
    do {
      days = (int) Math.round(34 * Math.exp(.8 * random.nextGaussian()));
    } while (days < 1 || days > 700);
    boolean target = CatchmentBins.of(days) == CatchmentBins.TARGET;
    double probability = ReunionWorld.curve(days) + (target ? SMALLEST * times : 0);
    boolean followed = random.nextDouble() < .4;
    Answers answers =
        Reports.ended(days, Breaker.ME).with(PROSPECTIVE, followed ? YesNo.YES : YesNo.NO);
    boolean back = random.nextDouble() < probability;
    return new Person(back ? answers.with(BACK_TOGETHER, BackTogether.YES_STILL) : answers, back);
  }
}
