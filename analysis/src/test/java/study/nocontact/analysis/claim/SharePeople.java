package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.BREAK_CHANNEL;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTROL_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.EX_INTENTIONS_TOLD;
import static study.nocontact.analysis.instrument.SurveyInstrument.EX_TOLD_REASON;
import static study.nocontact.analysis.instrument.SurveyInstrument.FORECAST_CHANCE;
import static study.nocontact.analysis.instrument.SurveyInstrument.FURTHEST_CHANNEL;
import static study.nocontact.analysis.instrument.SurveyInstrument.INTENTIONS_ORDER;
import static study.nocontact.analysis.instrument.SurveyInstrument.INTENTIONS_TOLD;
import static study.nocontact.analysis.instrument.SurveyInstrument.PLAN_DAYS;
import static study.nocontact.analysis.instrument.SurveyInstrument.PLAN_FIXED;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_MEANT;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_MOTIVE;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_PURPOSEFUL;

import java.util.Set;
import java.util.SplittableRandom;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.BackTogether;
import study.nocontact.analysis.instrument.Categories.BreakChannel;
import study.nocontact.analysis.instrument.Categories.Breaker;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.FurthestChannel;
import study.nocontact.analysis.instrument.Categories.Meaning;
import study.nocontact.analysis.instrument.Categories.Motive;
import study.nocontact.analysis.instrument.Categories.Order;
import study.nocontact.analysis.instrument.Categories.ToldReason;
import study.nocontact.analysis.instrument.Categories.YesNo;
import study.nocontact.analysis.instrument.Categories.YesNoUnsure;

/** People of whom a share has what a claim is about. */
final class SharePeople {

  private static final double SMALLEST = .05;

  private static final Answers TOLD_BY_LEAVER = Reports.toldByTheOther(Reports.ongoing(60));
  private static final int[] OTHER_PLANS = {21, 28, 90};

  private SharePeople() {}

  private static Person person(boolean has, Answers having, Answers not) {
    return new Person(has ? having : not, has);
  }

  private static boolean chance(double probability, SplittableRandom random) {
    return random.nextDouble() < probability;
  }

  /** Those who had left and were met with silence: one half and more take it for the end. */
  static Person burnedBridges(double times, int index, SplittableRandom random) {
    return person(
        chance(.5 + SMALLEST * times, random),
        TOLD_BY_LEAVER.with(SILENCE_MEANT, Meaning.THEY_WERE_DONE),
        TOLD_BY_LEAVER.with(SILENCE_MEANT, Meaning.THEY_WERE_HURT));
  }

  /** One half and more keep silent to get back together. */
  static Person lastResort(double times, int index, SplittableRandom random) {
    Answers silent = Reports.ongoing(20);
    return person(
        chance(.5 + SMALLEST * times, random),
        silent.with(SILENCE_MOTIVE, Set.of(Motive.GET_BACK)),
        silent.with(SILENCE_MOTIVE, Set.of(Motive.HEAL)));
  }

  /** Plans of thirty and of sixty days, equally many unless there is an effect, and others. */
  static Person usualPlan(double times, int index, SplittableRandom random) {
    double uniform = random.nextDouble();
    double lead = SMALLEST * times / 2;
    int days = uniform < .3 + lead ? 30 : uniform < .6 ? 60 : OTHER_PLANS[random.nextInt(3)];
    return person(
        days == 30,
        Reports.ongoing(20).with(PLAN_FIXED, YesNo.YES).with(PLAN_DAYS, days),
        Reports.ongoing(20).with(PLAN_FIXED, YesNo.YES).with(PLAN_DAYS, days));
  }

  /** Forecasts evenly spread, and reunions that save so much of their score. */
  static Person ownForecast(double times, int index, SplittableRandom random) {
    int chance = random.nextInt(101);
    // The score saved is (2 s - 1) / 12 of 1/4 where reunions have probability 1/2 + s (f - 1/2).
    double slope = (1 + 3 * SMALLEST * times) / 2;
    boolean together = chance(.5 + slope * (chance / 100. - .5), random);
    return together(Reports.ongoing(400).with(FORECAST_CHANCE, chance), together);
  }

  private static Person together(Answers answers, boolean together) {
    return person(together, answers.with(BACK_TOGETHER, BackTogether.YES_STILL), answers);
  }

  /** Half have a plan and hope for so much more than the three in ten that come true. */
  static Person falseHope(double times, int index, SplittableRandom random) {
    boolean plan = index % 2 == 0;
    double chance = 15 + 30 * random.nextDouble() + (plan ? 100 * SMALLEST * times : 0);
    Answers answers =
        Reports.ongoing(400)
            .with(PLAN_FIXED, plan ? YesNo.YES : YesNo.NO)
            .with(FORECAST_CHANCE, (int) Math.round(chance));
    return together(answers, chance(.3, random));
  }

  /** Silence meant on purpose, taken for the end more often than silence that was not. */
  static Person purposefulSilence(double times, int index, SplittableRandom random) {
    boolean meant = index % 2 == 0;
    Answers answers =
        TOLD_BY_LEAVER.with(SILENCE_PURPOSEFUL, meant ? YesNoUnsure.YES : YesNoUnsure.NO);
    return person(
        chance(.35 + (meant ? SMALLEST * times : 0), random),
        answers.with(SILENCE_MEANT, Meaning.THEY_WERE_DONE),
        answers.with(SILENCE_MEANT, Meaning.NEEDED_SPACE));
  }

  /** Silence broken in writing, which leads back together more often than broken in person. */
  static Person personalChannel(double times, int index, SplittableRandom random) {
    boolean written = index % 2 == 0;
    Answers answers =
        Reports.ended(30, Breaker.ME)
            .with(BREAK_CHANNEL, written ? BreakChannel.EMAIL_OR_LETTER : BreakChannel.IN_PERSON)
            .with(FURTHEST_CHANNEL, FurthestChannel.MEETINGS);
    return together(answers, chance(.25 + (written ? SMALLEST * times : 0), random));
  }

  /** Reunions of which the sense of control foretells so much. */
  static Person emptyControl(double times, int index, SplittableRandom random) {
    int control = 1 + index % 5;
    double logOdds = -1.1 + .1 * times * (control - 3);
    return together(
        Reports.ongoing(100).with(CONTROL_FIRST, control),
        chance(1 / (1 + Math.exp(-logOdds)), random));
  }

  /** Half tell first; the ex tells one half of them and more, and so many fewer of the others. */
  static Person firstToTell(double times, int index, SplittableRandom random) {
    boolean first = index % 2 == 0;
    Answers answers = Reports.ongoing(20).with(INTENTIONS_TOLD, first ? YesNo.YES : YesNo.NO);
    return person(
        chance(.5 + (first ? SMALLEST * times : 0), random),
        first
            ? answers
                .with(EX_INTENTIONS_TOLD, YesNoUnsure.YES)
                .with(INTENTIONS_ORDER, Order.ME_FIRST)
            : answers.with(EX_INTENTIONS_TOLD, YesNoUnsure.YES),
        answers.with(EX_INTENTIONS_TOLD, YesNoUnsure.NO));
  }

  /** Silence, misread more often than limited contact. */
  static Person misreadSilence(double times, int index, SplittableRandom random) {
    boolean silent = index % 2 == 0;
    Answers told =
        TOLD_BY_LEAVER
            .with(
                CONTACT_POLICY,
                silent ? ContactPolicy.NONE_ON_PURPOSE : ContactPolicy.IMPORTANT_ONLY)
            .with(EX_TOLD_REASON, ToldReason.HEAL);
    return person(
        chance(.4 + (silent ? SMALLEST * times : 0), random),
        told.with(SILENCE_MEANT, Meaning.A_TACTIC),
        told.with(SILENCE_MEANT, Meaning.NEEDED_SPACE));
  }
}
