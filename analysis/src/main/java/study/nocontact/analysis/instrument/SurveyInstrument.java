package study.nocontact.analysis.instrument;

import static study.nocontact.analysis.instrument.Condition.all;
import static study.nocontact.analysis.instrument.Condition.any;
import static study.nocontact.analysis.instrument.Condition.atLeast;
import static study.nocontact.analysis.instrument.Condition.everyone;
import static study.nocontact.analysis.instrument.Condition.is;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import study.nocontact.analysis.instrument.Categories.AgeBand;
import study.nocontact.analysis.instrument.Categories.BackTogether;
import study.nocontact.analysis.instrument.Categories.BreakChannel;
import study.nocontact.analysis.instrument.Categories.Breaker;
import study.nocontact.analysis.instrument.Categories.ContactFrequency;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.Decision;
import study.nocontact.analysis.instrument.Categories.Directed;
import study.nocontact.analysis.instrument.Categories.FurthestChannel;
import study.nocontact.analysis.instrument.Categories.Gender;
import study.nocontact.analysis.instrument.Categories.Initiator;
import study.nocontact.analysis.instrument.Categories.Meaning;
import study.nocontact.analysis.instrument.Categories.Motive;
import study.nocontact.analysis.instrument.Categories.Order;
import study.nocontact.analysis.instrument.Categories.Precision;
import study.nocontact.analysis.instrument.Categories.Region;
import study.nocontact.analysis.instrument.Categories.RelationshipLength;
import study.nocontact.analysis.instrument.Categories.Reply;
import study.nocontact.analysis.instrument.Categories.ReportState;
import study.nocontact.analysis.instrument.Categories.Side;
import study.nocontact.analysis.instrument.Categories.SilenceEffect;
import study.nocontact.analysis.instrument.Categories.SilenceState;
import study.nocontact.analysis.instrument.Categories.Source;
import study.nocontact.analysis.instrument.Categories.SpeedBand;
import study.nocontact.analysis.instrument.Categories.Tie;
import study.nocontact.analysis.instrument.Categories.ToldMeaning;
import study.nocontact.analysis.instrument.Categories.ToldReason;
import study.nocontact.analysis.instrument.Categories.YesNo;
import study.nocontact.analysis.instrument.Categories.YesNoUnknown;
import study.nocontact.analysis.instrument.Categories.YesNoUnsure;

/** Every question of the study, in the order it is asked. */
public final class SurveyInstrument {

  /** Changes whenever a question, a category or a universe changes. */
  public static final String VERSION = "1";

  private static final List<Item<?>> DECLARED = new ArrayList<>();

  /** Bounds lie between the lengths that people like to name, so that each band holds one. */
  private static final Recode[] DAYS = {
    Recode.bands(0, 9, 17, 25, 42, 73, 103, 146, 256),
    Recode.bands(0, 25, 42, 103, 256),
    Recode.bands(0, 42)
  };

  private static final Recode[] EVENT_DAYS = {DAYS[0], DAYS[1], Recode.bands(0, 103)};
  private static final Recode[] TIME_SINCE = {
    Recode.bands(0, 29, 89, 364, 729), Recode.bands(0, 89, 364), Recode.bands(0, 364)
  };
  private static final Recode[] RATINGS = {
    Recode.runs(1, 1, 2, 3, 4, 5), Recode.runs(1, 2, 3, 5), Recode.runs(1, 3, 5)
  };
  private static final Recode[] CHANCES = {
    Recode.runs(0, 9, 29, 49, 69, 89, 100), Recode.runs(0, 29, 69, 100), Recode.runs(0, 69, 100)
  };
  private static final Recode[] PLANNED_DAYS = {
    Recode.runs(1, 13, 14, 20, 21, 29, 30, 44, 45, 59, 60, 89, 90, 365), Recode.runs(1, 29, 30, 365)
  };

  // 1 The breakup
  public static final Item<Initiator> INITIATOR =
      required("initiator", Topic.ENDING, choice(Initiator.class), everyone());
  public static final Item<ElapsedTime> SINCE_BREAKUP =
      required("since_breakup", Topic.ENDING, new Elapsed(), everyone(), TIME_SINCE);
  public static final Item<RelationshipLength> RELATIONSHIP_LENGTH =
      optional(
          "relationship_length",
          Topic.RELATIONSHIP,
          choice(RelationshipLength.class),
          everyone(),
          Recode.merged(
              List.of(RelationshipLength.values()),
              RelationshipLength.M3_11,
              RelationshipLength.Y1_2,
              RelationshipLength.Y7_PLUS));
  public static final Item<YesNo> LIVED_TOGETHER =
      optional("lived_together", Topic.RELATIONSHIP, choice(YesNo.class), everyone());
  public static final Item<YesNo> ON_OFF_BEFORE =
      optional("on_off_before", Topic.RELATIONSHIP, choice(YesNo.class), everyone());
  public static final Item<Set<Tie>> TIES =
      optional(
          "ties", Topic.RELATIONSHIP, MultipleChoice.of(Tie.class).exclusive(Tie.NONE), everyone());
  public static final Item<Integer> WANTED_BACK_FIRST =
      optional("wanted_back_first", Topic.FIRST_WEEKS, new Scale(), everyone(), RATINGS);
  public static final Item<Integer> ANXIETY_FIRST =
      optional("anxiety_first", Topic.FIRST_WEEKS, new Scale(), everyone(), RATINGS);

  // 2 The plan
  public static final Item<ContactPolicy> CONTACT_POLICY =
      required("contact_policy", Topic.CONTACT, choice(ContactPolicy.class), everyone());
  private static final Condition STRICT = is(CONTACT_POLICY, ContactPolicy.NONE_ON_PURPOSE);
  public static final Item<Side> SILENCE_DECIDER =
      optional("silence_decider", Topic.DECISION, choice(Side.class), STRICT);
  private static final Condition OWN_SILENCE = all(STRICT, is(SILENCE_DECIDER, Side.ME, Side.BOTH));
  public static final Item<YesNo> PLAN_FIXED =
      optional("plan_fixed", Topic.DECISION, choice(YesNo.class), STRICT);
  public static final Item<Set<Motive>> SILENCE_MOTIVE =
      optional("silence_motive", Topic.REASONS, MultipleChoice.of(Motive.class), OWN_SILENCE);
  public static final Item<Integer> PLAN_DAYS =
      optional(
          "plan_days",
          Topic.REASONS,
          new WholeNumber(1, 365),
          is(PLAN_FIXED, YesNo.YES),
          PLANNED_DAYS);
  public static final Item<Integer> FORECAST_CHANCE =
      optional("forecast_chance", Topic.EXPECTATIONS, new WholeNumber(0, 100), everyone(), CHANCES);
  public static final Item<YesNo> INTENTIONS_TOLD =
      optional("intentions_told", Topic.EXPECTATIONS, choice(YesNo.class), everyone());
  public static final Item<YesNoUnsure> EX_INTENTIONS_TOLD =
      optional("ex_intentions_told", Topic.EXPECTATIONS, choice(YesNoUnsure.class), everyone());
  public static final Item<YesNo> OPEN_DOOR =
      optional("open_door", Topic.EXPECTATIONS, choice(YesNo.class), everyone());
  public static final Item<Order> INTENTIONS_ORDER =
      optional(
          "intentions_order",
          Topic.TOLD,
          choice(Order.class),
          all(is(INTENTIONS_TOLD, YesNo.YES), is(EX_INTENTIONS_TOLD, YesNoUnsure.YES)));
  public static final Item<ElapsedTime> OPEN_DOOR_AFTER =
      optional("open_door_after", Topic.TOLD, new Elapsed(), is(OPEN_DOOR, YesNo.YES), DAYS);

  // 3 The silence
  public static final Item<YesNo> SILENCE_ANY =
      required("silence_any", Topic.SILENCE, choice(YesNo.class), everyone());
  private static final Condition SILENT = is(SILENCE_ANY, YesNo.YES);
  public static final Item<ElapsedTime> SILENCE_START =
      optional("silence_start", Topic.SILENCE_LENGTH, new Elapsed(), SILENT, DAYS);
  public static final Item<SilenceState> SILENCE_STATE =
      required("silence_state", Topic.SILENCE_LENGTH, choice(SilenceState.class), SILENT);
  public static final Item<ElapsedTime> SILENCE_LENGTH =
      required("silence_length", Topic.SILENCE_LENGTH, new Elapsed(), SILENT, DAYS);
  public static final Item<Precision> SILENCE_PRECISION =
      optional("silence_precision", Topic.SILENCE_LENGTH, choice(Precision.class), SILENT);
  private static final Condition ENDED = is(SILENCE_STATE, SilenceState.ENDED);
  public static final Item<Breaker> SILENCE_BREAKER =
      required("silence_breaker", Topic.SILENCE_END, choice(Breaker.class), ENDED);
  public static final Item<BreakChannel> BREAK_CHANNEL =
      optional("break_channel", Topic.SILENCE_END, choice(BreakChannel.class), ENDED);
  public static final Item<YesNoUnsure> BREAK_REGRET =
      optional(
          "break_regret",
          Topic.SILENCE_AFTERWARDS,
          choice(YesNoUnsure.class),
          is(SILENCE_BREAKER, Breaker.EX));
  public static final Item<Reply> BREAK_REPLY =
      optional(
          "break_reply",
          Topic.SILENCE_AFTERWARDS,
          choice(Reply.class),
          is(SILENCE_BREAKER, Breaker.ME, Breaker.EX));
  public static final Item<ToldMeaning> EX_TOLD_MEANING =
      optional(
          "ex_told_meaning",
          Topic.SILENCE_AFTERWARDS,
          choice(ToldMeaning.class),
          all(OWN_SILENCE, SILENT));

  // 4 What happened
  public static final Item<ContactFrequency> CONTACT_MONTH1 =
      optional(
          "contact_month1",
          Topic.CONTACT_SINCE,
          choice(ContactFrequency.class),
          atLeast(SINCE_BREAKUP, 30));
  public static final Item<ContactFrequency> CONTACT_MONTH3 =
      optional(
          "contact_month3",
          Topic.CONTACT_SINCE,
          choice(ContactFrequency.class),
          atLeast(SINCE_BREAKUP, 90));
  public static final Item<FurthestChannel> FURTHEST_CHANNEL =
      optional(
          "furthest_channel",
          Topic.SINCE_THEN,
          choice(FurthestChannel.class),
          any(
              is(CONTACT_POLICY, ContactPolicy.IMPORTANT_ONLY, ContactPolicy.REGULAR),
              is(SILENCE_ANY, YesNo.NO),
              ENDED,
              someContact(CONTACT_MONTH1),
              someContact(CONTACT_MONTH3)));
  public static final Item<BackTogether> BACK_TOGETHER =
      required("back_together", Topic.SINCE_THEN, choice(BackTogether.class), everyone());
  public static final Item<YesNo> NEW_PARTNER_ME =
      optional("new_partner_me", Topic.SINCE_THEN, choice(YesNo.class), everyone());
  public static final Item<YesNoUnknown> NEW_PARTNER_EX =
      optional("new_partner_ex", Topic.SINCE_THEN, choice(YesNoUnknown.class), everyone());
  private static final Condition LEAVER = is(INITIATOR, Initiator.ME);
  public static final Item<YesNo> LEAVER_REGRET =
      optional("leaver_regret", Topic.SINCE_THEN, choice(YesNo.class), LEAVER);
  public static final Item<ElapsedTime> BACK_TOGETHER_AFTER =
      optional(
          "back_together_after",
          Topic.WHEN,
          new Elapsed(),
          is(BACK_TOGETHER, BackTogether.YES_STILL, BackTogether.YES_THEN_ENDED),
          EVENT_DAYS);
  public static final Item<ElapsedTime> BACK_TOGETHER_LASTED =
      optional(
          "back_together_lasted",
          Topic.WHEN,
          new Elapsed(),
          is(BACK_TOGETHER, BackTogether.YES_THEN_ENDED));
  public static final Item<ElapsedTime> NEW_PARTNER_ME_AFTER =
      optional(
          "new_partner_me_after",
          Topic.WHEN,
          new Elapsed(),
          is(NEW_PARTNER_ME, YesNo.YES),
          EVENT_DAYS);
  public static final Item<ElapsedTime> LEAVER_REGRET_AFTER =
      optional(
          "leaver_regret_after",
          Topic.WHEN,
          new Elapsed(),
          is(LEAVER_REGRET, YesNo.YES),
          EVENT_DAYS);

  // 5 How it felt
  public static final Item<Integer> ANXIETY_NOW = feeling("anxiety_now", Topic.THEN_AND_NOW);
  public static final Item<Integer> UNCERTAINTY_FIRST =
      feeling("uncertainty_first", Topic.THEN_AND_NOW);
  public static final Item<Integer> UNCERTAINTY_NOW =
      feeling("uncertainty_now", Topic.THEN_AND_NOW);
  public static final Item<Integer> HOPE_FIRST = feeling("hope_first", Topic.THEN_AND_NOW);
  public static final Item<Integer> HOPE_NOW = feeling("hope_now", Topic.THEN_AND_NOW);
  public static final Item<Integer> CONTROL_FIRST = feeling("control_first", Topic.THEN_AND_NOW);
  public static final Item<Integer> CONTROL_NOW = feeling("control_now", Topic.THEN_AND_NOW);
  public static final Item<Integer> ACCEPTANCE_FIRST =
      feeling("acceptance_first", Topic.THEN_AND_NOW);
  public static final Item<Integer> ACCEPTANCE_NOW = feeling("acceptance_now", Topic.THEN_AND_NOW);
  public static final Item<Integer> HEALING_NOW = feeling("healing_now", Topic.TODAY);
  public static final Item<Integer> CLARITY_NOW = feeling("clarity_now", Topic.TODAY);
  public static final Item<Integer> AVOIDANCE_A = feeling("avoidance_a", Topic.TODAY);
  public static final Item<Integer> AVOIDANCE_B = feeling("avoidance_b", Topic.TODAY);
  public static final Item<Integer> RUMINATION_NOW = feeling("rumination_now", Topic.TODAY);
  public static final Item<Integer> CLOSURE_SEEKING_NOW =
      feeling("closure_seeking_now", Topic.TODAY);
  public static final Item<Integer> CONFUSION_NOW = feeling("confusion_now", Topic.TODAY);
  public static final Item<Integer> BURNOUT_NOW = feeling("burnout_now", Topic.TODAY);

  // 6 Receiving silence
  private static final Condition SILENCED =
      all(
          LEAVER,
          SILENT,
          any(
              is(
                  CONTACT_POLICY,
                  ContactPolicy.IMPORTANT_ONLY,
                  ContactPolicy.REGULAR,
                  ContactPolicy.FADED),
              is(SILENCE_DECIDER, Side.EX, Side.BOTH)));
  public static final Item<YesNoUnsure> SILENCE_PURPOSEFUL =
      optional("silence_purposeful", Topic.RECEIVING, choice(YesNoUnsure.class), SILENCED);
  public static final Item<Meaning> SILENCE_MEANT =
      optional("silence_meant", Topic.RECEIVING, choice(Meaning.class), SILENCED);
  public static final Item<SilenceEffect> SILENCE_EFFECT =
      optional("silence_effect", Topic.RECEIVING, choice(SilenceEffect.class), SILENCED);
  public static final Item<ToldReason> EX_TOLD_REASON =
      optional("ex_told_reason", Topic.RECEIVING, choice(ToldReason.class), SILENCED);
  public static final Item<Integer> SPACE_RESPECTED =
      optional("space_respected", Topic.RECEIVING, new Scale(), LEAVER, RATINGS);

  // 7 About you
  public static final Item<AgeBand> AGE_BAND =
      optional(
          "age_band",
          Topic.ABOUT_YOU,
          choice(AgeBand.class),
          everyone(),
          Recode.merged(
              List.of(AgeBand.values()), AgeBand._25_34, AgeBand._35_44, AgeBand._55_PLUS),
          Recode.merged(List.of(AgeBand.values()), AgeBand._25_34, AgeBand._55_PLUS));
  public static final Item<Gender> GENDER =
      optional("gender", Topic.ABOUT_YOU, choice(Gender.class), everyone());
  public static final Item<Region> REGION =
      optional("region", Topic.ABOUT_YOU, choice(Region.class), everyone());
  public static final Item<Source> HOW_HEARD =
      optional("how_heard", Topic.ABOUT_YOU, choice(Source.class), everyone());

  // 8 Quality
  public static final Item<Decision> WHOSE_DECISION =
      optional("whose_decision", Topic.CHECKS, choice(Decision.class), everyone());
  public static final Item<Directed> DIRECTED =
      optional("directed", Topic.CHECKS, choice(Directed.class), everyone());
  public static final Item<YesNo> USE_MY_ANSWERS =
      optional("use_my_answers", Topic.CHECKS, choice(YesNo.class), everyone());

  // Recorded about a report, never asked
  public static final Item<SpeedBand> SPEED_BAND = recorded("speed_band", choice(SpeedBand.class));
  public static final Item<ReportState> REPORT_STATE =
      recorded("report_state", choice(ReportState.class));
  public static final Item<YesNo> PROSPECTIVE = recorded("prospective", choice(YesNo.class));
  public static final Item<ElapsedTime> FOLLOWED_FROM = recorded("followed_from", new Elapsed());
  public static final Item<ElapsedTime> FIRST_REPORT_AFTER =
      recorded("first_report_after", new Elapsed());

  /** Every item in the order of the survey, then what is recorded about a report. */
  public static final List<Item<?>> ITEMS = Collections.unmodifiableList(DECLARED);

  private static final Map<String, Item<?>> BY_VARIABLE =
      ITEMS.stream().collect(Collectors.toUnmodifiableMap(Item::variable, Function.identity()));

  private SurveyInstrument() {}

  /**
   * The item with this variable name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Item<?> item(String variable) {
    Item<?> item = BY_VARIABLE.get(variable);
    if (item == null) {
      throw new IllegalArgumentException("there is no variable named " + variable);
    }
    return item;
  }

  private static Condition someContact(Item<ContactFrequency> item) {
    return is(
        item,
        ContactFrequency.MONTHLY,
        ContactFrequency.WEEKLY,
        ContactFrequency.SEVERAL_A_WEEK,
        ContactFrequency.DAILY);
  }

  private static <E extends Enum<E> & Category> SingleChoice<E> choice(Class<E> type) {
    return SingleChoice.of(type);
  }

  private static Item<Integer> feeling(String variable, Topic topic) {
    return optional(variable, topic, new Scale(), everyone(), RATINGS);
  }

  private static <T> Item<T> required(
      String variable, Topic topic, AnswerType<T> type, Condition universe, Recode... coarser) {
    return declare(variable, topic, type, universe, true, coarser);
  }

  private static <T> Item<T> optional(
      String variable, Topic topic, AnswerType<T> type, Condition universe, Recode... coarser) {
    return declare(variable, topic, type, universe, false, coarser);
  }

  private static <T> Item<T> recorded(String variable, AnswerType<T> type) {
    return declare(variable, null, type, everyone(), false);
  }

  private static <T> Item<T> declare(
      String variable,
      Topic topic,
      AnswerType<T> type,
      Condition universe,
      boolean required,
      Recode... coarser) {
    List<Recode> ladder = new ArrayList<>();
    if (type instanceof SingleChoice<?> choice) {
      ladder.add(Recode.identity(choice.categories()));
    }
    Collections.addAll(ladder, coarser);
    Item<T> item = new Item<>(DECLARED.size(), variable, topic, type, universe, required, ladder);
    DECLARED.add(item);
    return item;
  }
}
