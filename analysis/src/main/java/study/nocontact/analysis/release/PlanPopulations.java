package study.nocontact.analysis.release;

import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.PLAN_FIXED;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_ANY;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_BREAKER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_DECIDER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_STATE;

import java.util.List;
import java.util.Set;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.dataset.Role;
import study.nocontact.analysis.dataset.SilenceEnd;
import study.nocontact.analysis.disclosure.Population;
import study.nocontact.analysis.instrument.Categories.Breaker;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.Side;
import study.nocontact.analysis.instrument.Categories.YesNo;

/** Who is counted in the tables of the plan. */
final class PlanPopulations {

  private static final String LEFT_SIDE = "role=left_side";
  private static final String ONE_LEFT = "one_side_left_the_other=yes";
  private static final String STRICT_POLICY = "contact_policy=none_on_purpose";
  private static final String SILENCE = "silence_any=yes";
  private static final String ENDED_BY_LEFT = "silence_end=left_side";

  static final Population ALL =
      new Population("all accepted reports", List.of(), Set.of(), (cases, row) -> true);

  static final Population LEFT =
      new Population(
          "people whose ex ended the relationship",
          List.of(LEFT_SIDE),
          Set.of(INITIATOR),
          PlanPopulations::left);

  static final Population LEAVERS =
      new Population(
          "people who ended the relationship",
          List.of("role=leaver"),
          Set.of(INITIATOR),
          (cases, row) -> Role.of(cases, row) == Role.DUMPER);

  static final Population STRICT =
      new Population(
          "people who kept silent on purpose",
          List.of(STRICT_POLICY),
          Set.of(CONTACT_POLICY),
          PlanPopulations::strict);

  static final Population FIXED_PLAN =
      new Population(
          "people who kept silent on purpose for a number of days fixed beforehand",
          List.of(STRICT_POLICY, "plan_fixed=yes"),
          Set.of(CONTACT_POLICY, PLAN_FIXED),
          (cases, row) -> strict(cases, row) && cases.is(row, PLAN_FIXED, YesNo.YES));

  static final Population LEFT_OWN_SILENCE =
      new Population(
          "people whose ex ended the relationship and who decided on silence, alone or together",
          List.of(LEFT_SIDE, STRICT_POLICY, "silence_decider=me_or_both"),
          Set.of(INITIATOR, CONTACT_POLICY, SILENCE_DECIDER),
          (cases, row) -> left(cases, row) && strict(cases, row) && ownDecision(cases, row));

  static final Population LEFT_LIMITED =
      new Population(
          "people whose ex ended the relationship and who kept contact about important things only",
          List.of(LEFT_SIDE, "contact_policy=important_only"),
          Set.of(INITIATOR, CONTACT_POLICY),
          (cases, row) ->
              left(cases, row) && cases.is(row, CONTACT_POLICY, ContactPolicy.IMPORTANT_ONLY));

  static final Population SILENT =
      new Population("silences", List.of(SILENCE), Set.of(SILENCE_ANY), PlanPopulations::silent);

  static final Population LEFT_SILENT =
      new Population(
          "silences reported by the side that was left",
          List.of(SILENCE, LEFT_SIDE),
          Set.of(SILENCE_ANY, INITIATOR),
          (cases, row) -> silent(cases, row) && left(cases, row));

  static final Population LEAVERS_SILENT =
      new Population(
          "silences reported by people who ended the relationship",
          List.of(SILENCE, "role=leaver"),
          Set.of(SILENCE_ANY, INITIATOR),
          (cases, row) -> silent(cases, row) && Role.of(cases, row) == Role.DUMPER);

  static final Population PURPOSEFUL =
      new Population(
          "silences kept on purpose after one side had left the other",
          List.of(SILENCE, STRICT_POLICY, ONE_LEFT),
          Set.of(SILENCE_ANY, CONTACT_POLICY, INITIATOR),
          (cases, row) -> silent(cases, row) && strict(cases, row) && oneLeft(cases, row));

  static final Population CHOSEN =
      new Population(
          "silences kept on purpose that the side that was left decided on alone",
          List.of(SILENCE, STRICT_POLICY, ONE_LEFT, "decided_by=left_side"),
          Set.of(SILENCE_ANY, CONTACT_POLICY, INITIATOR, SILENCE_DECIDER),
          (cases, row) -> silent(cases, row) && strict(cases, row) && decidedByLeft(cases, row));

  static final Population BROKEN_BY_LEFT =
      new Population(
          "silences that the side that was left broke",
          List.of(SILENCE, ENDED_BY_LEFT),
          Set.of(SILENCE_ANY, SILENCE_STATE, SILENCE_BREAKER, INITIATOR),
          (cases, row) -> silent(cases, row) && SilenceEnd.of(cases, row) == SilenceEnd.DUMPEE);

  static final Population OWN_BREAK =
      new Population(
          "people whose ex ended the relationship and who broke a silence themselves",
          List.of(SILENCE, LEFT_SIDE, ENDED_BY_LEFT),
          Set.of(SILENCE_ANY, SILENCE_BREAKER, INITIATOR),
          (cases, row) -> left(cases, row) && cases.is(row, SILENCE_BREAKER, Breaker.ME));

  private PlanPopulations() {}

  private static boolean left(CaseTable cases, int row) {
    return Role.of(cases, row) == Role.DUMPEE;
  }

  private static boolean oneLeft(CaseTable cases, int row) {
    return left(cases, row) || Role.of(cases, row) == Role.DUMPER;
  }

  private static boolean strict(CaseTable cases, int row) {
    return cases.is(row, CONTACT_POLICY, ContactPolicy.NONE_ON_PURPOSE);
  }

  private static boolean silent(CaseTable cases, int row) {
    return cases.is(row, SILENCE_ANY, YesNo.YES);
  }

  private static boolean ownDecision(CaseTable cases, int row) {
    return cases.is(row, SILENCE_DECIDER, Side.ME) || cases.is(row, SILENCE_DECIDER, Side.BOTH);
  }

  private static boolean decidedByLeft(CaseTable cases, int row) {
    return oneLeft(cases, row)
        && cases.is(row, SILENCE_DECIDER, left(cases, row) ? Side.ME : Side.EX);
  }
}
