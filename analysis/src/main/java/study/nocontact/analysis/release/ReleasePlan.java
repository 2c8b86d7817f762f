package study.nocontact.analysis.release;

import static study.nocontact.analysis.instrument.SurveyInstrument.ACCEPTANCE_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.ACCEPTANCE_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.ANXIETY_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.ANXIETY_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.AVOIDANCE_A;
import static study.nocontact.analysis.instrument.SurveyInstrument.AVOIDANCE_B;
import static study.nocontact.analysis.instrument.SurveyInstrument.BURNOUT_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.CLARITY_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.CLOSURE_SEEKING_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONFUSION_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTROL_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTROL_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.HEALING_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.LEAVER_REGRET;
import static study.nocontact.analysis.instrument.SurveyInstrument.LEAVER_REGRET_AFTER;
import static study.nocontact.analysis.instrument.SurveyInstrument.LIVED_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.NEW_PARTNER_ME;
import static study.nocontact.analysis.instrument.SurveyInstrument.NEW_PARTNER_ME_AFTER;
import static study.nocontact.analysis.instrument.SurveyInstrument.ON_OFF_BEFORE;
import static study.nocontact.analysis.instrument.SurveyInstrument.OPEN_DOOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.OPEN_DOOR_AFTER;
import static study.nocontact.analysis.instrument.SurveyInstrument.PLAN_FIXED;
import static study.nocontact.analysis.instrument.SurveyInstrument.PROSPECTIVE;
import static study.nocontact.analysis.instrument.SurveyInstrument.RUMINATION_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_PURPOSEFUL;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_START;
import static study.nocontact.analysis.instrument.SurveyInstrument.SPACE_RESPECTED;
import static study.nocontact.analysis.instrument.SurveyInstrument.UNCERTAINTY_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.UNCERTAINTY_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.WANTED_BACK_FIRST;
import static study.nocontact.analysis.release.PlanDimensions.POLICY;
import static study.nocontact.analysis.release.PlanDimensions.REUNION;
import static study.nocontact.analysis.release.PlanDimensions.ROLE;
import static study.nocontact.analysis.release.PlanDimensions.days;
import static study.nocontact.analysis.release.PlanDimensions.rating;
import static study.nocontact.analysis.release.PlanDimensions.time;
import static study.nocontact.analysis.release.PlanDimensions.yesNo;
import static study.nocontact.analysis.release.PlanDimensions.yesNoUnsure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import study.nocontact.analysis.disclosure.PlannedDimension;
import study.nocontact.analysis.disclosure.PlannedTable;
import study.nocontact.analysis.disclosure.Population;
import study.nocontact.analysis.instrument.Categories.YesNo;
import study.nocontact.analysis.instrument.Item;

/**
 * The tables every release has, fixed before there are data. They are checked in this order, so
 * that of two tables that cannot both be given in fine groups the earlier one is.
 *
 * @param tables the tables in the order they are published
 */
public record ReleasePlan(List<PlannedTable> tables) {

  /** What every claim rests on, and a description of the sample. */
  public static final ReleasePlan STANDARD =
      new ReleasePlan(
          Stream.of(sample(), silences(), reunions(), feelings(), leavers(), choices())
              .flatMap(List::stream)
              .toList());

  /** Keeps its own copy; refuses names that occur twice and variables with two ladders. */
  public ReleasePlan {
    tables = List.copyOf(tables);
    if (tables.stream().map(PlannedTable::name).distinct().count() < tables.size()) {
      throw new IllegalArgumentException("two tables have the same name");
    }
    Map<String, List<List<String>>> ladders = new HashMap<>();
    for (PlannedTable table : tables) {
      for (PlannedDimension dimension : table.dimensions()) {
        List<List<String>> known = ladders.putIfAbsent(dimension.variable(), dimension.ladder());
        if (known != null && !known.equals(dimension.ladder())) {
          throw new IllegalArgumentException(
              dimension.variable() + " is grouped in two ways; the difference would tell of few");
        }
      }
    }
  }

  /** The conditions of all its populations. */
  Set<String> conditions() {
    return tables.stream()
        .flatMap(table -> table.population().conditions().stream())
        .collect(Collectors.toSet());
  }

  private static List<PlannedTable> sample() {
    Population all = PlanPopulations.ALL;
    return List.of(
        table("age_by_gender", "Age by gender", all).by(PlanDimensions.AGE, PlanDimensions.GENDERS),
        table("relationship_length_by_role", "Length of the relationship, by who ended it", all)
            .by(PlanDimensions.RELATIONSHIP, ROLE),
        table("region", "Region", all).by(PlanDimensions.REGIONS),
        table("how_heard", "How people came to the study", all).by(PlanDimensions.HEARD),
        table("lived_together_by_on_off", "Living together, by earlier breakups", all)
            .by(yesNo(LIVED_TOGETHER), yesNo(ON_OFF_BEFORE)),
        table(
                "contact_policy_by_role",
                "How contact was handled, by who ended the relationship and how long ago",
                all)
            .by(POLICY, ROLE, PlanDimensions.SINCE));
  }

  private static List<PlannedTable> silences() {
    PlannedDimension end = PlanDimensions.SILENCE_END;
    PlannedDimension length = PlanDimensions.LENGTH;
    return List.of(
        table(
                "silence_end_by_role",
                "How the silence ended, by who reports it",
                PlanPopulations.CHOSEN)
            .serving("C06")
            .by(end, ROLE),
        table(
                "chosen_silence_life_table",
                "Days of silence so far, by how it ended",
                PlanPopulations.CHOSEN)
            .serving("C02", "C06")
            .by(length, end, PlanDimensions.SINCE),
        table(
                "back_together_by_silence_length",
                "Whether the two got back together, by days of silence",
                PlanPopulations.BROKEN_BY_LEFT)
            .serving("C10")
            .by(length, REUNION),
        table(
                "purposeful_silence_life_table",
                "Days of silence so far, by how it ended",
                PlanPopulations.PURPOSEFUL)
            .serving("C07", "C11", "C17")
            .by(length, end),
        table(
                "silence_life_table",
                "Days of silence so far, by how it ended and how contact was handled",
                PlanPopulations.SILENT)
            .serving("C24")
            .by(length, end, POLICY),
        table(
                "open_door_life_table",
                "Days of silence so far, by how it ended and whether the ex was told that they may get in touch",
                PlanPopulations.LEFT_SILENT)
            .serving("C21")
            .by(length, end, yesNo(OPEN_DOOR)),
        table(
                "open_door_time",
                "When the ex was told that they may get in touch, by when the silence began and how contact was handled",
                PlanPopulations.LEFT_SILENT)
            .serving("C21")
            .by(days(OPEN_DOOR_AFTER), days(SILENCE_START), POLICY),
        table(
                "silence_precision_by_prospective",
                "How exactly the length of the silence is known, by whether its end was reported as it happened",
                PlanPopulations.SILENT)
            .by(PlanDimensions.PRECISION, yesNo(PROSPECTIVE)));
  }

  private static List<PlannedTable> reunions() {
    Population left = PlanPopulations.LEFT;
    PlannedDimension forecast = PlanDimensions.FORECAST;
    return List.of(
        table(
                "reunion_life_table",
                "Days to getting back together or to the report, by how contact was handled",
                left)
            .serving("C01", "C15", "C23")
            .by(POLICY, REUNION, PlanDimensions.REUNION_TIME),
        table(
                "back_together_by_forecast",
                "Whether the two got back together, by how likely it had seemed",
                PlanPopulations.ALL)
            .serving("C12")
            .by(forecast, REUNION),
        table(
                "back_together_by_plan",
                "Whether the two got back together, by how likely it had seemed and whether the silence was planned",
                PlanPopulations.STRICT)
            .serving("C13")
            .by(yesNo(PLAN_FIXED), REUNION, forecast),
        table(
                "back_together_by_control",
                "Whether the two got back together, by control at first",
                PlanPopulations.STRICT)
            .serving("C20b")
            .by(rating(CONTROL_FIRST), REUNION),
        table(
                "back_together_by_channel",
                "Whether the two got back together, by first and furthest channel",
                PlanPopulations.OWN_BREAK)
            .serving("C19")
            .by(PlanDimensions.FIRST_CHANNEL, PlanDimensions.FURTHEST, REUNION),
        table(
                "reunion_by_contact_growth",
                "Days to getting back together or to the report, by whether limited contact grew",
                PlanPopulations.LEFT_LIMITED)
            .serving("C30")
            .by(PlanDimensions.CONTACT_GREW, REUNION, PlanDimensions.REUNION_TIME),
        table(
                "reunion_by_motive",
                "Days to getting back together or to the report, by why the silence was kept",
                PlanPopulations.LEFT_OWN_SILENCE)
            .serving("C25")
            .by(PlanDimensions.PRESS_OR_HEAL, REUNION, PlanDimensions.REUNION_TIME));
  }

  private static List<PlannedTable> feelings() {
    Population left = PlanPopulations.LEFT;
    return List.of(
        table("anxiety_by_policy", "Anxiety at first and today, by how contact was handled", left)
            .serving("C08", "C18")
            .by(POLICY, rating(ANXIETY_NOW), rating(ANXIETY_FIRST)),
        table("clarity_by_policy", "Knowing where one stands, by how contact was handled", left)
            .serving("C08", "C15")
            .by(POLICY, rating(CLARITY_NOW)),
        table("control_by_policy", "Control today, by how contact was handled", left)
            .serving("C20a")
            .by(POLICY, rating(CONTROL_NOW)),
        table(
                "uncertainty_by_policy",
                "Uncertainty at first and today, by how contact was handled",
                left)
            .serving("C28")
            .by(POLICY, rating(UNCERTAINTY_NOW), rating(UNCERTAINTY_FIRST)),
        table("healing_by_policy", "Healing, by how contact was handled and how long ago", left)
            .serving("C27")
            .by(POLICY, rating(HEALING_NOW), PlanDimensions.SINCE),
        table(
                "acceptance_by_policy",
                "Acceptance today, by how contact was handled and how long ago",
                left)
            .serving("C27")
            .by(POLICY, rating(ACCEPTANCE_NOW), PlanDimensions.SINCE),
        table(
                "closure_by_policy",
                "Looking for closure and acceptance, by how contact was handled",
                left)
            .serving("C31")
            .by(POLICY, rating(CLOSURE_SEEKING_NOW), rating(ACCEPTANCE_NOW)),
        table(
                "acceptance_change_by_policy",
                "Acceptance at first and today, by how contact was handled",
                left)
            .serving("C31")
            .by(POLICY, rating(ACCEPTANCE_NOW), rating(ACCEPTANCE_FIRST)),
        table("confusion_by_policy", "Confusion, by how contact was handled", left)
            .serving("C36")
            .by(POLICY, rating(CONFUSION_NOW)),
        table("burnout_by_policy", "Exhaustion, by how contact was handled", left)
            .serving("C36")
            .by(POLICY, rating(BURNOUT_NOW)),
        table("avoidance_by_plan", "Putting off to find out where one stands, by the plan", left)
            .serving("C14")
            .by(POLICY, rating(AVOIDANCE_A), yesNo(PLAN_FIXED)),
        table("living_on_by_plan", "Living as if it were not over, by the plan", left)
            .serving("C14")
            .by(POLICY, rating(AVOIDANCE_B), yesNo(PLAN_FIXED)),
        table(
                "healing_by_motive",
                "Healing, by why the silence was kept",
                PlanPopulations.LEFT_OWN_SILENCE)
            .serving("C25")
            .by(PlanDimensions.PRESS_OR_HEAL, rating(HEALING_NOW)),
        table(
                "acceptance_by_wish",
                "Acceptance, by how contact was handled and the wish to get back together",
                PlanPopulations.ALL)
            .serving("C29")
            .by(POLICY, rating(ACCEPTANCE_NOW), rating(WANTED_BACK_FIRST)),
        table(
                "rumination_by_wish",
                "Brooding, by how contact was handled and the wish to get back together",
                PlanPopulations.ALL)
            .serving("C29")
            .by(POLICY, rating(RUMINATION_NOW), rating(WANTED_BACK_FIRST)));
  }

  private static List<PlannedTable> leavers() {
    Population leavers = PlanPopulations.LEAVERS;
    Population met = PlanPopulations.LEAVERS_SILENT;
    return List.of(
        table(
                "silence_meant_by_policy",
                "How the silence was taken, by how contact was handled",
                met)
            .serving("C03")
            .by(PlanDimensions.MEANT, POLICY),
        table(
                "silence_meant_by_purpose",
                "How the silence was taken, by whether it seemed to be on purpose",
                met)
            .serving("C16")
            .by(PlanDimensions.MEANT, yesNoUnsure(SILENCE_PURPOSEFUL)),
        table(
                "silence_meant_by_reason",
                "How the silence was taken, by the reason told later and how contact was handled",
                met)
            .serving("C38")
            .by(PlanDimensions.MEANT, PlanDimensions.TOLD_REASON, POLICY),
        table(
                "new_partner_life_table",
                "Days to a new partner or to the report, by how contact was handled",
                leavers)
            .serving("C04")
            .by(
                POLICY,
                yesNo(NEW_PARTNER_ME),
                time(
                    "days_to_new_partner",
                    NEW_PARTNER_ME_AFTER,
                    NEW_PARTNER_ME,
                    (cases, row) -> cases.is(row, NEW_PARTNER_ME, YesNo.YES))),
        table(
                "leaver_acceptance_by_policy",
                "Acceptance today, by how contact was handled",
                leavers)
            .serving("C04")
            .by(POLICY, rating(ACCEPTANCE_NOW)),
        table("regret_life_table", "Days to regret or to the report", leavers)
            .serving("C26")
            .by(
                yesNo(LEAVER_REGRET),
                time(
                    "days_to_regret",
                    LEAVER_REGRET_AFTER,
                    LEAVER_REGRET,
                    (cases, row) -> cases.is(row, LEAVER_REGRET, YesNo.YES))),
        table(
                "space_by_policy",
                "Whether the wish for space was respected, by how contact was handled",
                leavers)
            .serving("C37")
            .by(POLICY, rating(SPACE_RESPECTED)));
  }

  private static List<PlannedTable> choices() {
    return List.of(
        table(
                "motive_by_role",
                "Silence kept to get the ex back, by who ended the relationship and who decided on it",
                PlanPopulations.STRICT)
            .serving("C05")
            .by(PlanDimensions.WANTED_THEM_BACK, ROLE, PlanDimensions.DECIDER),
        table("planned_days", "Planned days of silence", PlanPopulations.FIXED_PLAN)
            .serving("C09")
            .by(PlanDimensions.DAYS_PLANNED),
        table(
                "told_first",
                "Who told the other what they wanted, and who was first",
                PlanPopulations.ALL)
            .serving("C22")
            .by(PlanDimensions.TOLD, ROLE));
  }

  private static Begun table(String name, String title, Population population) {
    return new Begun(name, title, population, List.of());
  }

  /** A table whose dimensions are still to be named. */
  private record Begun(String name, String title, Population population, List<String> claims) {

    Begun serving(String... served) {
      return new Begun(name, title, population, List.of(served));
    }

    PlannedTable by(PlannedDimension... dimensions) {
      return new PlannedTable(name, title, population, List.of(dimensions), claims);
    }
  }

  /** The items that its tables tell of. */
  Set<Item<?>> items() {
    return tables.stream()
        .flatMap(table -> table.items().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
