package study.nocontact.analysis.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_LENGTH;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import study.nocontact.analysis.claim.Claim;
import study.nocontact.analysis.claim.Family;
import study.nocontact.analysis.claim.RegisteredClaims;
import study.nocontact.analysis.disclosure.PlannedDimension;
import study.nocontact.analysis.disclosure.PlannedTable;
import study.nocontact.analysis.disclosure.Population;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.instrument.SurveyInstrument;

class ReleasePlanTest {

  private static final ReleasePlan PLAN = ReleasePlan.STANDARD;

  @ParameterizedTest
  @CsvSource({
    "C01, contact_policy, back_together back_together_after since_breakup",
    "C02, silence_decider, silence_length silence_state since_breakup",
    "C03, contact_policy, silence_meant",
    "C04, contact_policy, new_partner_me new_partner_me_after",
    "C04, contact_policy, acceptance_now",
    "C05, initiator, silence_motive silence_decider",
    "C06, silence_decider, silence_breaker silence_length silence_state",
    "C07, initiator, silence_breaker silence_length silence_state",
    "C08, contact_policy, anxiety_now anxiety_first",
    "C08, contact_policy, clarity_now",
    "C09, plan_fixed, plan_days",
    "C10, silence_length, back_together",
    "C11, initiator, silence_breaker silence_length",
    "C12, forecast_chance, back_together",
    "C13, plan_fixed, forecast_chance back_together",
    "C14, plan_fixed, avoidance_a",
    "C14, contact_policy, avoidance_b",
    "C15, contact_policy, back_together back_together_after",
    "C15, contact_policy, clarity_now",
    "C16, silence_purposeful, silence_meant",
    "C17, initiator, silence_breaker silence_length",
    "C18, contact_policy, anxiety_now anxiety_first",
    "C19, break_channel furthest_channel, back_together",
    "C20a, contact_policy, control_now",
    "C20b, control_first, back_together",
    "C21, open_door, silence_length silence_breaker",
    "C21, open_door_after, silence_start",
    "C22, intentions_told intentions_order, ex_intentions_told",
    "C23, contact_policy, back_together back_together_after",
    "C24, silence_length, silence_breaker silence_state",
    "C25, silence_motive, back_together back_together_after",
    "C25, silence_motive, healing_now",
    "C26, initiator, leaver_regret leaver_regret_after",
    "C27, contact_policy, healing_now",
    "C27, contact_policy, acceptance_now",
    "C28, contact_policy, uncertainty_now uncertainty_first",
    "C29, contact_policy wanted_back_first, acceptance_now",
    "C29, contact_policy wanted_back_first, rumination_now",
    "C30, contact_month1 contact_month3, back_together back_together_after",
    "C31, contact_policy, closure_seeking_now",
    "C31, contact_policy, acceptance_now acceptance_first",
    "C36, contact_policy, confusion_now",
    "C36, contact_policy, burnout_now",
    "C37, contact_policy, space_respected",
    "C38, contact_policy, silence_meant ex_told_reason"
  })
  void aTableServingTheClaimHasItsExposureAndItsOutcome(
      String claim, String exposure, String outcome) {
    Set<Item<?>> needed = new HashSet<>();
    for (String variable : (exposure + " " + outcome).split(" ")) {
      needed.add(SurveyInstrument.item(variable));
    }
    assertThat(serving(claim)).anyMatch(table -> table.items().containsAll(needed));
  }

  @Test
  void everyTestableClaimIsServedAndEveryItemItNeedsIsInATableThatServesIt() {
    for (Claim claim : RegisteredClaims.ALL) {
      Set<Item<?>> missing = new HashSet<>(claim.items());
      missing.removeAll(itemsFor(claim.id()));
      assertThat(missing).as(claim.id()).isEmpty();
      assertThat(serving(claim.id()).isEmpty()).isEqualTo(claim.family() == Family.NOT_TESTABLE);
    }
  }

  @Test
  void tablesServeRegisteredClaimsOnly() {
    assertThat(PLAN.tables().stream().flatMap(table -> table.claims().stream()))
        .isSubsetOf(RegisteredClaims.ALL.stream().map(Claim::id).toList());
  }

  @Test
  void theSampleIsDescribed() {
    assertThat(PLAN.tables().stream().filter(table -> table.claims().isEmpty()))
        .flatExtracting(PlannedTable::items)
        .extracting(Item::variable)
        .contains("age_band", "gender", "region", "how_heard", "relationship_length", "initiator");
  }

  @Test
  void aTableHasAtMostThreeDimensionsAndSeveralDozenAreEnough() {
    assertThat(PLAN.tables()).allMatch(table -> table.dimensions().size() <= 3);
    assertThat(PLAN.tables()).hasSizeBetween(24, 48);
  }

  @Test
  void lifeTablesGoByTheIntervalsThatCatchRoundNumbers() {
    List<PlannedTable> lifeTables =
        PLAN.tables().stream().filter(table -> table.name().endsWith("life_table")).toList();
    assertThat(lifeTables)
        .hasSizeGreaterThan(4)
        .allSatisfy(
            table ->
                assertThat(table.dimensions())
                    .anySatisfy(
                        dimension ->
                            assertThat(dimension.ladder().get(0))
                                .startsWith("0_9", "10_17", "18_25", "26_42", "43_73")));
  }

  @Test
  void refusesAVariableThatIsGroupedInTwoWays() {
    Population all = new Population("all", List.of(), Set.of(), (cases, row) -> true);
    PlannedDimension reunion = PlannedDimension.of(BACK_TOGETHER);
    PlannedTable one = new PlannedTable("one", "", all, List.of(reunion), List.of());
    PlannedTable two =
        new PlannedTable(
            "two",
            "",
            all,
            List.of(reunion.merging("no_longer", "yes_then_ended", "no")),
            List.of());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ReleasePlan(List.of(one, two)))
        .withMessageContaining("back_together is grouped in two ways");
  }

  @Test
  void refusesANameThatOccursTwice() {
    Population all = new Population("all", List.of(), Set.of(), (cases, row) -> true);
    PlannedTable one =
        new PlannedTable("one", "", all, List.of(PlannedDimension.of(SILENCE_LENGTH)), List.of());
    assertThatIllegalArgumentException().isThrownBy(() -> new ReleasePlan(List.of(one, one)));
  }

  private static List<PlannedTable> serving(String claim) {
    return PLAN.tables().stream().filter(table -> table.claims().contains(claim)).toList();
  }

  private static Set<Item<?>> itemsFor(String claim) {
    return serving(claim).stream()
        .flatMap(table -> table.items().stream())
        .collect(Collectors.toSet());
  }
}
