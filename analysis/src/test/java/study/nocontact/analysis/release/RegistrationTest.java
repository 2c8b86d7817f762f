package study.nocontact.analysis.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.claim.RegisteredClaims;
import study.nocontact.analysis.disclosure.PlannedTable;
import study.nocontact.analysis.instrument.QualityRules;

class RegistrationTest {

  private static final RegistrationDocument CURRENT =
      RegistrationDocument.of(ReleaseSchedule.STANDARD);

  /** After changing what is promised, add a version to registrations.json with this hash. */
  @Test
  void isTheNewestVersionOfTheHistory() {
    RegistrationHistory history = RegistrationHistory.load();

    assertThat(history.current().sha256()).isEqualTo(CURRENT.sha256());
    assertThat(CURRENT.version()).isEqualTo(history.versions().size());
    assertThat(history.versions())
        .extracting(RegistrationHistory.Version::version)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, history.versions().size()).boxed().toList());
    assertThat(history.versions()).allSatisfy(each -> assertThat(each.changes()).isNotEmpty());
  }

  @Test
  void holdsEveryClaimAndEveryLook() {
    assertThat(CURRENT.promised().claims()).hasSameSizeAs(RegisteredClaims.ALL);
    assertThat(CURRENT.promised().looks())
        .extracting(Registration.PlannedLook::acceptedReports)
        .startsWith(250L, 500L)
        .endsWith(64_000L);
    assertThat(CURRENT.json()).contains("\"claimedFrom\": 0.85");
    assertThat(CURRENT.promised().quality().rules())
        .hasSize(QualityRules.Reason.values().length)
        .doesNotHaveDuplicates();
  }

  @Test
  void holdsEveryPlannedTableWithItsGroups() {
    assertThat(CURRENT.promised().tables())
        .extracting(Registration.TableEntry::name)
        .containsExactlyElementsOf(
            ReleasePlan.STANDARD.tables().stream().map(PlannedTable::name).toList());
    assertThat(CURRENT.promised().tables())
        .allSatisfy(
            table ->
                assertThat(table.dimensions())
                    .isNotEmpty()
                    .allSatisfy(dimension -> assertThat(dimension.ladder()).isNotEmpty()));
  }

  @Test
  void isReadBackAsItWas() {
    RegistrationDocument read = RegistrationDocument.read(CURRENT.json());

    assertThat(read).isEqualTo(CURRENT);
    assertThat(read.differences(CURRENT)).isEmpty();
  }

  @Test
  void ofAnotherScheduleHasNoVersionAndSaysWhatDiffers() {
    RegistrationDocument other = RegistrationDocument.of(new ReleaseSchedule(500, 2));

    assertThat(other.version()).isZero();
    assertThat(CURRENT.differences(other)).containsExactly("looks differs");
  }

  @Test
  void saysWhichClaimsDiffer() {
    Registration promised = CURRENT.promised();
    RegistrationDocument shorter =
        new RegistrationDocument(
            1,
            "",
            CURRENT.history(),
            new Registration(
                promised.instrument(),
                promised.quality(),
                promised.multiplicity(),
                promised.looks(),
                promised.claims().subList(1, promised.claims().size()),
                promised.tables()));
    String first = promised.claims().get(0).id();

    assertThat(CURRENT.differences(shorter)).containsExactly(first + " is not in the other");
    assertThat(shorter.differences(CURRENT)).containsExactly(first + " is only in the other");
  }

  @Test
  void thatWasAlteredIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RegistrationDocument.read(CURRENT.json().replace("0.85", "0.80")))
        .withMessageContaining("was altered");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RegistrationDocument.read("{}"))
        .withMessageContaining("not the JSON of a registration");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RegistrationDocument.read("C06,SUPPORTED"))
        .withMessageContaining("not the JSON of a registration");
  }
}
