package study.nocontact.analysis.release;

import static study.nocontact.analysis.instrument.SurveyInstrument.AGE_BAND;
import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.GENDER;
import static study.nocontact.analysis.instrument.SurveyInstrument.PROSPECTIVE;
import static study.nocontact.analysis.instrument.SurveyInstrument.REGION;
import static study.nocontact.analysis.instrument.SurveyInstrument.RELATIONSHIP_LENGTH;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_ANY;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_DECIDER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_LENGTH;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_PRECISION;

import java.util.List;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.dataset.Role;
import study.nocontact.analysis.dataset.SilenceEnd;
import study.nocontact.analysis.disclosure.PlannedDimension;
import study.nocontact.analysis.disclosure.PlannedTable;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.Side;
import study.nocontact.analysis.instrument.Categories.YesNo;

/**
 * The tables every release has, fixed before there are data.
 *
 * @param tables the tables in the order they are published
 */
public record ReleasePlan(List<PlannedTable> tables) {

  private static final String CHOSEN_SILENCES =
      "silences kept on purpose that the side that was left decided on alone";
  private static final PlannedDimension POLICY =
      PlannedDimension.of(CONTACT_POLICY)
          .merging("some_contact", "important_only", "regular", "faded", "not_answered")
          .all();
  private static final PlannedDimension REUNION =
      PlannedDimension.of(BACK_TOGETHER).merging("yes", "yes_still", "yes_then_ended");
  private static final PlannedDimension GENDERS =
      PlannedDimension.of(GENDER)
          .merging("another_or_unstated", "another", "not_said", "not_answered")
          .all();
  private static final PlannedDimension PRECISION =
      PlannedDimension.of(SILENCE_PRECISION)
          .merging("not_exact", "few_days", "rough", "not_answered")
          .all();

  private static final PlannedDimension REGIONS =
      PlannedDimension.of(REGION)
          .merging(
              "elsewhere_or_not_answered",
              "africa",
              "asia",
              "south_america",
              "oceania",
              "not_answered");
  private static final PlannedDimension ROLE_OR_NONE = PlannedDimension.role().all();

  /** What the claims tested so far rest on, and a description of the sample. */
  public static final ReleasePlan STANDARD =
      new ReleasePlan(
          List.of(
              new PlannedTable(
                  "role_by_contact_policy",
                  "Who ended the relationship, by how contact was handled",
                  "all accepted reports",
                  (cases, row) -> true,
                  List.of(PlannedDimension.role(), POLICY)),
              new PlannedTable(
                  "silence_end_by_role",
                  "How the silence ended, by who reports it",
                  CHOSEN_SILENCES,
                  ReleasePlan::chosenByTheLeft,
                  List.of(PlannedDimension.silenceEnd(), ROLE_OR_NONE)),
              new PlannedTable(
                  "silence_length_by_end",
                  "Days of silence so far, by how it ended",
                  CHOSEN_SILENCES,
                  ReleasePlan::chosenByTheLeft,
                  List.of(PlannedDimension.of(SILENCE_LENGTH), PlannedDimension.silenceEnd())),
              new PlannedTable(
                  "back_together_by_silence_length",
                  "Whether the two got back together, by days of silence",
                  "silences that the side that was left broke",
                  ReleasePlan::brokenByTheLeft,
                  List.of(PlannedDimension.of(SILENCE_LENGTH), REUNION)),
              new PlannedTable(
                  "silence_precision_by_prospective",
                  "How exactly the length of the silence is known, by whether its end was reported"
                      + " as it happened",
                  "silences",
                  ReleasePlan::silent,
                  List.of(PRECISION, PlannedDimension.of(PROSPECTIVE))),
              new PlannedTable(
                  "age_by_gender",
                  "Age by gender",
                  "all accepted reports",
                  (cases, row) -> true,
                  List.of(PlannedDimension.of(AGE_BAND), GENDERS)),
              new PlannedTable(
                  "relationship_length_by_role",
                  "Length of the relationship, by who ended it",
                  "all accepted reports",
                  (cases, row) -> true,
                  List.of(PlannedDimension.of(RELATIONSHIP_LENGTH), ROLE_OR_NONE)),
              new PlannedTable(
                  "region",
                  "Region",
                  "all accepted reports",
                  (cases, row) -> true,
                  List.of(REGIONS))));

  /** Keeps its own copy of the tables; refuses names that occur twice. */
  public ReleasePlan {
    tables = List.copyOf(tables);
    if (tables.stream().map(PlannedTable::name).distinct().count() < tables.size()) {
      throw new IllegalArgumentException("two tables have the same name");
    }
  }

  private static boolean silent(CaseTable cases, int row) {
    return cases.is(row, SILENCE_ANY, YesNo.YES);
  }

  private static boolean chosenByTheLeft(CaseTable cases, int row) {
    Side left =
        switch (Role.of(cases, row)) {
          case DUMPEE -> Side.ME;
          case DUMPER -> Side.EX;
          case MUTUAL, UNKNOWN -> null;
        };
    return left != null
        && silent(cases, row)
        && cases.is(row, CONTACT_POLICY, ContactPolicy.NONE_ON_PURPOSE)
        && cases.is(row, SILENCE_DECIDER, left);
  }

  private static boolean brokenByTheLeft(CaseTable cases, int row) {
    return silent(cases, row) && SilenceEnd.of(cases, row) == SilenceEnd.DUMPEE;
  }
}
