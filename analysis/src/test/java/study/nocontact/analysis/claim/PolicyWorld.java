package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.ANXIETY_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER_AFTER;
import static study.nocontact.analysis.instrument.SurveyInstrument.CLARITY_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.LIVED_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.NEW_PARTNER_ME;
import static study.nocontact.analysis.instrument.SurveyInstrument.NEW_PARTNER_ME_AFTER;
import static study.nocontact.analysis.instrument.SurveyInstrument.ON_OFF_BEFORE;
import static study.nocontact.analysis.instrument.SurveyInstrument.RELATIONSHIP_LENGTH;
import static study.nocontact.analysis.instrument.SurveyInstrument.SINCE_BREAKUP;
import static study.nocontact.analysis.instrument.SurveyInstrument.TIES;
import static study.nocontact.analysis.instrument.SurveyInstrument.WANTED_BACK_FIRST;

import java.util.Set;
import java.util.SplittableRandom;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.BackTogether;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.Initiator;
import study.nocontact.analysis.instrument.Categories.RelationshipLength;
import study.nocontact.analysis.instrument.Categories.Tie;
import study.nocontact.analysis.instrument.Categories.YesNo;
import study.nocontact.analysis.instrument.ElapsedTime;

/**
 * People who were left and chose a policy, with common causes of the choice and of getting back
 * together: who wants the ex back and who lived together keeps contact more often, and is back
 * together more often.
 *
 * @param difference what no contact adds to the probability of being back together within a year
 * @param clarity what limited contact adds to the probability of knowing where one stands
 */
record PolicyWorld(double difference, double clarity) {

  static final PolicyWorld EMPTY = new PolicyWorld(0, 0);

  PolicyWorld withDifference(double value) {
    return new PolicyWorld(value, clarity);
  }

  PolicyWorld withClarity(double value) {
    return new PolicyWorld(difference, value);
  }

  /** Reports of {@code n} people; half of those who keep contact limit it. */
  Reports draw(int n, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Reports reports = new Reports();
    for (int i = 0; i < n; i++) {
      reports.add(1, person(random).answers());
    }
    return reports;
  }

  /** Somebody, and whether they are back together. */
  Person person(SplittableRandom random) {
    int length = random.nextInt(5);
    boolean home = random.nextDouble() < .4;
    int wanted = 1 + random.nextInt(5);
    boolean strict = random.nextDouble() < .6 - .05 * (wanted - 3) - .1 * (home ? 1 : 0);
    boolean limited = random.nextDouble() < .7;
    int since = 60 + random.nextInt(1000);
    double added = strict ? difference : 0;
    double probability = .27 + .04 * (wanted - 3) + .05 * (home ? 1 : 0) + added;
    boolean together = random.nextDouble() < probability;
    int after = 1 + random.nextInt(365);
    boolean partner = !together && random.nextDouble() < .3;
    int partnerAfter = 1 + random.nextInt(700);
    double clear = .4 + (strict ? 0 : clarity);
    Answers answers =
        Answers.none()
            .with(INITIATOR, Initiator.EX)
            .with(SINCE_BREAKUP, ElapsedTime.ofDays(since))
            .with(RELATIONSHIP_LENGTH, RelationshipLength.values()[length])
            .with(LIVED_TOGETHER, home ? YesNo.YES : YesNo.NO)
            .with(ON_OFF_BEFORE, random.nextDouble() < .3 ? YesNo.YES : YesNo.NO)
            .with(TIES, Set.of(random.nextDouble() < .2 ? Tie.CHILDREN : Tie.NONE))
            .with(WANTED_BACK_FIRST, wanted)
            .with(ANXIETY_FIRST, 1 + random.nextInt(5))
            .with(CONTACT_POLICY, policy(strict, limited))
            .with(CLARITY_NOW, random.nextDouble() < clear ? 4 : 2)
            .with(BACK_TOGETHER, BackTogether.NO)
            .with(NEW_PARTNER_ME, YesNo.NO);
    if (together && after <= since) {
      return new Person(
          answers
              .with(BACK_TOGETHER, BackTogether.YES_STILL)
              .with(BACK_TOGETHER_AFTER, ElapsedTime.ofDays(after)),
          true);
    }
    return new Person(
        partner && partnerAfter <= since
            ? answers
                .with(NEW_PARTNER_ME, YesNo.YES)
                .with(NEW_PARTNER_ME_AFTER, ElapsedTime.ofDays(partnerAfter))
            : answers,
        false);
  }

  private static ContactPolicy policy(boolean strict, boolean limited) {
    if (strict) {
      return ContactPolicy.NONE_ON_PURPOSE;
    }
    return limited ? ContactPolicy.IMPORTANT_ONLY : ContactPolicy.REGULAR;
  }
}
