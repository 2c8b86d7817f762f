package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.instrument.Categories.Breaker;
import study.nocontact.analysis.instrument.Item;

class ClaimTestsTest {

  private static CaseTable reports() {
    return ReunionWorld.of(12_000).expected().add(1200, Reports.ended(30, Breaker.EX)).table();
  }

  private record Fixed(String id, Family family, Double p) implements Claim, Examination {

    @Override
    public ClaimDescription description() {
      return new Words("C32").untestable();
    }

    @Override
    public Band claimed() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Set<Item<?>> items() {
      return Set.of();
    }

    @Override
    public Examination examine(CaseTable cases, Setting setting) {
      return this;
    }

    @Override
    public Finding judge(Double adjustedP) {
      Words words = new Words("C32");
      Judgement judgement =
          new Judgement(Verdict.INCONCLUSIVE, "", false, List.of(), words.text("title"), "");
      return new Evidence(
              List.of(), 0, 0, 0, 0, 0, null, List.of(), List.of(), p, List.of(), List.of(),
              List.of(), List.of(), List.of(), List.of(), List.of())
          .judged(this, Look.ONLY, adjustedP, judgement);
    }
  }

  private static List<Double> adjusted(Fixed... claims) {
    Map<Claim, Examination> examined = new HashMap<>();
    for (Fixed claim : claims) {
      examined.put(claim, claim);
    }
    return ClaimTests.judge(List.of(claims), examined).stream().map(Finding::adjustedP).toList();
  }

  @Test
  void adjustsThePrimaryFamilyByHolmAndTheSecondaryByBenjaminiAndHochberg() {
    assertThat(
            adjusted(
                new Fixed("A", Family.PRIMARY, .01),
                new Fixed("B", Family.SECONDARY, .01),
                new Fixed("C", Family.PRIMARY, .04),
                new Fixed("D", Family.SECONDARY, .04),
                new Fixed("E", Family.SECONDARY, .03)))
        .containsExactly(.02, .03, .04, .04, .04);
  }

  @Test
  void leavesClaimsWithoutAProbabilityOutOfTheFamily() {
    assertThat(
            adjusted(
                new Fixed("A", Family.PRIMARY, .01),
                new Fixed("B", Family.PRIMARY, null),
                new Fixed("C", Family.NOT_TESTABLE, null)))
        .containsExactly(.01, null, null);
  }

  @Test
  void givesTheSameFindingsForTheSameSeed() {
    assertThat(ClaimTests.run(reports(), Setting.of(Look.ONLY, 7)))
        .isEqualTo(ClaimTests.run(reports(), Setting.of(Look.ONLY, 7)));
  }

  @Test
  void needsTheItemsOfEveryClaim() {
    for (Claim claim : RegisteredClaims.ALL) {
      assertThat(RegisteredClaims.items()).containsAll(claim.items());
    }
  }

  @Test
  void writesApostrophesSoThatPlaceholdersWork() {
    Stream.concat(Stream.of("shared"), RegisteredClaims.ALL.stream().map(Claim::id))
        .map(name -> "study.nocontact.analysis.claim.text." + name)
        .map(name -> ResourceBundle.getBundle(name, Locale.ROOT))
        .forEach(
            words ->
                assertThat(words.keySet())
                    .allSatisfy(key -> assertThat(words.getString(key)).doesNotContain("'")));
  }

  @Test
  void leavesNoPlaceholderUnfilled() {
    for (Finding finding : ClaimTests.run(reports(), Setting.of(Look.ONLY, 7))) {
      assertThat(finding.reasons()).allSatisfy(text -> assertThat(text).doesNotContain("{"));
      assertThat(finding.sentence()).doesNotContain("{");
      assertThat(finding.report()).doesNotContain("{").doesNotContain("null");
    }
  }
}
