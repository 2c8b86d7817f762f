package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER_AFTER;
import static study.nocontact.analysis.instrument.SurveyInstrument.FOLLOWED_FROM;
import static study.nocontact.analysis.instrument.SurveyInstrument.LEAVER_REGRET_AFTER;
import static study.nocontact.analysis.instrument.SurveyInstrument.NEW_PARTNER_ME_AFTER;
import static study.nocontact.analysis.instrument.SurveyInstrument.PROSPECTIVE;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_LENGTH;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_STATE;
import static study.nocontact.analysis.instrument.SurveyInstrument.SINCE_BREAKUP;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.SilenceState;
import study.nocontact.analysis.instrument.Categories.YesNo;
import study.nocontact.analysis.instrument.ElapsedTime;
import study.nocontact.analysis.instrument.Item;

/** What stands between people as they are and the reports of them. */
enum Circumstance {
  /** Everybody reports, and exactly. */
  CLEAN {
    @Override
    Optional<Answers> reported(Person person, SplittableRandom random) {
      return Optional.of(person.answers());
    }
  },
  /**
   * {@value #ROUNDED} of the recalled times are the preferred day nearest to the true one, from
   * {@value #FIRST_ROUNDED} to {@value #LAST_ROUNDED} days.
   */
  HEAPED {
    @Override
    Optional<Answers> reported(Person person, SplittableRandom random) {
      Answers answers = person.answers();
      if (answers.get(PROSPECTIVE).equals(Optional.of(YesNo.YES))) {
        return Optional.of(answers);
      }
      for (Item<ElapsedTime> item : RECALLED) {
        if (answers.get(item).isPresent() && recalled(answers, item)) {
          answers = random.nextDouble() < ROUNDED ? rounded(answers, item) : answers;
        }
      }
      return Optional.of(answers);
    }
  },
  /**
   * People come across the study on a day of the first {@value #JOINING} of their silence, and only
   * if it still lasts; they are followed from then on. Who has no silence comes across it as late
   * after the breakup, and only if nothing has happened yet.
   */
  LEFT_TRUNCATED {
    @Override
    Optional<Answers> reported(Person person, SplittableRandom random) {
      int joined = random.nextInt(JOINING);
      Answers answers = person.answers();
      for (Item<ElapsedTime> item : RECALLED) {
        if (answers.get(item).filter(time -> time.days() <= joined).isPresent()) {
          return Optional.empty();
        }
      }
      return Optional.of(
          answers.get(SILENCE_LENGTH).isEmpty() || !recalled(answers, SILENCE_LENGTH)
              ? answers
              : answers
                  .with(FOLLOWED_FROM, ElapsedTime.ofDays(joined))
                  .with(PROSPECTIVE, YesNo.YES));
    }
  },
  /** Of people without the outcome, only {@value #WILLING} report: an odds ratio of 1.25. */
  SELECTED {
    @Override
    Optional<Answers> reported(Person person, SplittableRandom random) {
      return person.outcome() || random.nextDouble() < WILLING
          ? Optional.of(person.answers())
          : Optional.empty();
    }
  };

  static final double ROUNDED = .85;
  static final int FIRST_ROUNDED = 4;
  static final int LAST_ROUNDED = 516;
  static final int JOINING = 15;
  static final double WILLING = .8;

  private static final List<Item<ElapsedTime>> RECALLED =
      List.of(SILENCE_LENGTH, BACK_TOGETHER_AFTER, NEW_PARTNER_ME_AFTER, LEAVER_REGRET_AFTER);

  /** What the study gets to know of a person, if anything. */
  abstract Optional<Answers> reported(Person person, SplittableRandom random);

  /** Whether the time is of something over. */
  private static boolean recalled(Answers answers, Item<ElapsedTime> item) {
    return item != SILENCE_LENGTH
        || answers.get(SILENCE_STATE).equals(Optional.of(SilenceState.ENDED));
  }

  private static Answers rounded(Answers answers, Item<ElapsedTime> item) {
    int days = answers.get(item).orElseThrow().days();
    if (days < FIRST_ROUNDED || days > LAST_ROUNDED) {
      return answers;
    }
    int said = CatchmentBins.preferred(CatchmentBins.of(days));
    int since = answers.get(SINCE_BREAKUP).map(ElapsedTime::days).orElse(Integer.MAX_VALUE);
    return answers.with(item, ElapsedTime.ofDays(Math.min(said, since)));
  }
}
