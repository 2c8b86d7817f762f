package study.nocontact.analysis.release;

import static study.nocontact.analysis.disclosure.PlannedDimension.NOT_ANSWERED;
import static study.nocontact.analysis.instrument.SurveyInstrument.AGE_BAND;
import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER_AFTER;
import static study.nocontact.analysis.instrument.SurveyInstrument.BREAK_CHANNEL;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_MONTH1;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_MONTH3;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.EX_INTENTIONS_TOLD;
import static study.nocontact.analysis.instrument.SurveyInstrument.EX_TOLD_REASON;
import static study.nocontact.analysis.instrument.SurveyInstrument.FORECAST_CHANCE;
import static study.nocontact.analysis.instrument.SurveyInstrument.FURTHEST_CHANNEL;
import static study.nocontact.analysis.instrument.SurveyInstrument.GENDER;
import static study.nocontact.analysis.instrument.SurveyInstrument.HOW_HEARD;
import static study.nocontact.analysis.instrument.SurveyInstrument.INTENTIONS_ORDER;
import static study.nocontact.analysis.instrument.SurveyInstrument.INTENTIONS_TOLD;
import static study.nocontact.analysis.instrument.SurveyInstrument.PLAN_DAYS;
import static study.nocontact.analysis.instrument.SurveyInstrument.REGION;
import static study.nocontact.analysis.instrument.SurveyInstrument.RELATIONSHIP_LENGTH;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_DECIDER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_LENGTH;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_MEANT;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_MOTIVE;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_PRECISION;
import static study.nocontact.analysis.instrument.SurveyInstrument.SINCE_BREAKUP;

import java.util.List;
import java.util.Set;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.disclosure.PlannedDimension;
import study.nocontact.analysis.instrument.Categories.BackTogether;
import study.nocontact.analysis.instrument.Categories.Motive;
import study.nocontact.analysis.instrument.Categories.YesNo;
import study.nocontact.analysis.instrument.Categories.YesNoUnsure;
import study.nocontact.analysis.instrument.ElapsedTime;
import study.nocontact.analysis.instrument.Item;

/** What the tables of the plan are broken down by: for each variable one ladder. */
final class PlanDimensions {

  static final PlannedDimension ROLE = PlannedDimension.role().all();
  static final PlannedDimension SILENCE_END = PlannedDimension.silenceEnd();
  static final PlannedDimension POLICY =
      PlannedDimension.of(CONTACT_POLICY)
          .merging("other_contact", "regular", "faded", NOT_ANSWERED)
          .merging("some_contact", "important_only", "regular", "faded", NOT_ANSWERED)
          .all();
  static final PlannedDimension REUNION =
      PlannedDimension.of(BACK_TOGETHER).merging("yes", "yes_still", "yes_then_ended");
  static final PlannedDimension SINCE =
      PlannedDimension.of(SINCE_BREAKUP)
          .merging("0_364_or_not_answered", "0_29", "30_89", "90_364", NOT_ANSWERED)
          .all();
  static final PlannedDimension LENGTH = overFortyTwo(PlannedDimension.of(SILENCE_LENGTH)).all();
  static final PlannedDimension REUNION_TIME =
      time("days_to_reunion", BACK_TOGETHER_AFTER, BACK_TOGETHER, PlanDimensions::reunited);
  static final PlannedDimension FORECAST =
      PlannedDimension.of(FORECAST_CHANCE)
          .merging("0_69_or_not_answered", "0_9", "10_29", "30_49", "50_69", NOT_ANSWERED);
  static final PlannedDimension DAYS_PLANNED =
      PlannedDimension.of(PLAN_DAYS)
          .merging(
              "other_or_not_answered",
              "1_13",
              "14",
              "15_20",
              "21",
              "22_29",
              "31_44",
              "45",
              "46_59",
              "60",
              "61_89",
              "90",
              "91_365",
              NOT_ANSWERED);
  static final PlannedDimension DECIDER =
      PlannedDimension.of(SILENCE_DECIDER)
          .merging("both_or_not_answered", "both", NOT_ANSWERED)
          .all();
  static final PlannedDimension WANTED_THEM_BACK = motive("motive_get_back", Motive.GET_BACK);
  static final PlannedDimension PRESS_OR_HEAL =
      PlannedDimension.derived(
              "motive_kind",
              List.of("press", "heal", "press_and_heal", "neither", NOT_ANSWERED),
              PlanDimensions::pressOrHeal,
              Set.of(SILENCE_MOTIVE))
          .merging("other_or_not_answered", "press_and_heal", "neither", NOT_ANSWERED)
          .merging("not_press", "heal", "press_and_heal", "neither", NOT_ANSWERED);
  static final PlannedDimension TOLD =
      PlannedDimension.derived(
              "told_first",
              List.of(
                  "me_first",
                  "ex_first",
                  "same_time",
                  "only_me",
                  "only_ex",
                  "neither",
                  NOT_ANSWERED),
              PlanDimensions::told,
              Set.of(INTENTIONS_TOLD, EX_INTENTIONS_TOLD, INTENTIONS_ORDER))
          .merging("not_first", "ex_first", "same_time", "only_ex")
          .merging("neither_or_not_answered", "neither", NOT_ANSWERED)
          .merging("otherwise", "ex_first", "same_time", "only_ex", "neither", NOT_ANSWERED);
  static final PlannedDimension MEANT =
      PlannedDimension.of(SILENCE_MEANT)
          .merging("waiting_or_unnoticed", "waiting_for_me", "did_not_notice", NOT_ANSWERED)
          .merging(
              "not_done",
              "they_were_hurt",
              "a_tactic",
              "needed_space",
              "waiting_for_me",
              "did_not_notice",
              NOT_ANSWERED);
  static final PlannedDimension TOLD_REASON =
      PlannedDimension.of(EX_TOLD_REASON)
          .merging("not_told_or_not_answered", "not_told", NOT_ANSWERED)
          .merging("to_press", "get_back", "show_hurt")
          .merging("not_to_press", "heal", "respect_wish", "advised");
  static final PlannedDimension FIRST_CHANNEL =
      PlannedDimension.of(BREAK_CHANNEL)
          .merging("in_writing", "message", "social_media", "email_or_letter")
          .merging("otherwise", "call", "in_person", "through_someone", NOT_ANSWERED);
  static final PlannedDimension FURTHEST =
      PlannedDimension.of(FURTHEST_CHANNEL)
          .merging("calls_or_meetings", "calls", "meetings")
          .merging("messages_or_not_answered", "messages", NOT_ANSWERED);
  static final PlannedDimension CONTACT_GREW =
      PlannedDimension.derived(
              "contact_grew",
              List.of("grew", "stayed", "fell", NOT_ANSWERED),
              PlanDimensions::growth,
              Set.of(CONTACT_MONTH1, CONTACT_MONTH3))
          .merging("fell_or_not_answered", "fell", NOT_ANSWERED)
          .merging("did_not_grow", "stayed", "fell", NOT_ANSWERED);
  static final PlannedDimension AGE =
      PlannedDimension.of(AGE_BAND)
          .merging("over_34_or_not_answered", "35_44", "45_54", "55_plus", NOT_ANSWERED);
  static final PlannedDimension GENDERS =
      PlannedDimension.of(GENDER)
          .merging("another_or_unstated", "another", "not_said", NOT_ANSWERED)
          .all();
  static final PlannedDimension RELATIONSHIP =
      PlannedDimension.of(RELATIONSHIP_LENGTH)
          .merging("over_3_years_or_not_answered", "y3_6", "y7_plus", NOT_ANSWERED);
  static final PlannedDimension REGIONS =
      PlannedDimension.of(REGION)
          .merging(
              "elsewhere_or_not_answered",
              "africa",
              "asia",
              "south_america",
              "oceania",
              NOT_ANSWERED);
  static final PlannedDimension HEARD =
      PlannedDimension.of(HOW_HEARD)
          .merging("other_or_not_answered", "other", NOT_ANSWERED)
          .merging("otherwise", "article_or_video", "someone_i_know", "other", NOT_ANSWERED);
  static final PlannedDimension PRECISION =
      PlannedDimension.of(SILENCE_PRECISION)
          .merging("not_exact", "few_days", "rough", NOT_ANSWERED)
          .all();

  private PlanDimensions() {}

  /** An item rated from 1 to 5. */
  static PlannedDimension rating(Item<Integer> item) {
    return PlannedDimension.of(item).merging("1_3_or_not_answered", "1", "2", "3", NOT_ANSWERED);
  }

  static PlannedDimension yesNo(Item<YesNo> item) {
    return PlannedDimension.of(item).merging("no_or_not_answered", "no", NOT_ANSWERED).all();
  }

  static PlannedDimension yesNoUnsure(Item<?> item) {
    return PlannedDimension.of(item)
        .merging("unsure_or_not_answered", "unsure", NOT_ANSWERED)
        .merging("not_yes", "no", "unsure", NOT_ANSWERED);
  }

  /** The bands of an elapsed time that catch what people round to. */
  static PlannedDimension days(Item<ElapsedTime> item) {
    return overFortyTwo(PlannedDimension.of(item)).all();
  }

  /** Days from the breakup to an event or, where it did not happen, to the report. */
  static PlannedDimension time(
      String variable, Item<ElapsedTime> when, Item<?> event, Happened happened) {
    return PlannedDimension.coded(
            variable,
            when,
            (cases, row) -> cases.code(row, happened.in(cases, row) ? when : SINCE_BREAKUP),
            Set.of(when, event, SINCE_BREAKUP))
        .merging("104_plus_or_not_answered", "104_146", "147_256", "257_plus", NOT_ANSWERED)
        .all();
  }

  /** Whether an event happened, in a row. */
  @FunctionalInterface
  interface Happened {
    boolean in(CaseTable cases, int row);
  }

  private static PlannedDimension overFortyTwo(PlannedDimension bands) {
    return bands.merging(
        "43_plus_or_not_answered",
        "43_73",
        "74_103",
        "104_146",
        "147_256",
        "257_plus",
        NOT_ANSWERED);
  }

  private static boolean reunited(CaseTable cases, int row) {
    return cases.is(row, BACK_TOGETHER, BackTogether.YES_STILL)
        || cases.is(row, BACK_TOGETHER, BackTogether.YES_THEN_ENDED);
  }

  private static PlannedDimension motive(String variable, Motive motive) {
    return PlannedDimension.derived(
            variable,
            List.of("yes", "no", NOT_ANSWERED),
            (cases, row) -> {
              if (!cases.answered(row, SILENCE_MOTIVE)) {
                return 2;
              }
              return cases.includes(row, SILENCE_MOTIVE, motive) ? 0 : 1;
            },
            Set.of(SILENCE_MOTIVE))
        .merging("no_or_not_answered", "no", NOT_ANSWERED);
  }

  private static int told(CaseTable cases, int row) {
    boolean answered =
        cases.answered(row, INTENTIONS_TOLD) && cases.answered(row, EX_INTENTIONS_TOLD);
    boolean me = cases.is(row, INTENTIONS_TOLD, YesNo.YES);
    boolean ex = cases.is(row, EX_INTENTIONS_TOLD, YesNoUnsure.YES);
    if (answered && me && ex) {
      return cases.answered(row, INTENTIONS_ORDER) ? cases.code(row, INTENTIONS_ORDER) : 6;
    }
    return answered ? (me ? 3 : ex ? 4 : 5) : 6;
  }

  private static int growth(CaseTable cases, int row) {
    if (!cases.answered(row, CONTACT_MONTH1) || !cases.answered(row, CONTACT_MONTH3)) {
      return 3;
    }
    return 1 - Integer.signum(cases.code(row, CONTACT_MONTH3) - cases.code(row, CONTACT_MONTH1));
  }

  private static int pressOrHeal(CaseTable cases, int row) {
    if (!cases.answered(row, SILENCE_MOTIVE)) {
      return 4;
    }
    boolean heal = cases.includes(row, SILENCE_MOTIVE, Motive.HEAL);
    boolean press =
        cases.includes(row, SILENCE_MOTIVE, Motive.GET_BACK)
            || cases.includes(row, SILENCE_MOTIVE, Motive.SHOW_HURT);
    return heal ? (press ? 2 : 1) : (press ? 0 : 3);
  }
}
