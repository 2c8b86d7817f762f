package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.instrument.SurveyInstrument.LIVED_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.ON_OFF_BEFORE;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_MOTIVE;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.Breaker;
import study.nocontact.analysis.instrument.Categories.Motive;
import study.nocontact.analysis.instrument.Categories.YesNo;

class PopulationMarginsTest {

  private static final Answers HOPING =
      Reports.ongoing(20).with(SILENCE_MOTIVE, Set.of(Motive.GET_BACK));
  private static final Answers HEALING =
      Reports.ongoing(20).with(SILENCE_MOTIVE, Set.of(Motive.HEAL));

  private static PopulationMargins margins(String... rows) {
    return PopulationMargins.read("variable,category,share\n" + String.join("\n", rows));
  }

  /** 1,000 reports: those who lived together hope, the others do not. */
  private static CaseTable cases(long together) {
    return new Reports()
        .add(together, HOPING, LIVED_TOGETHER, YesNo.YES)
        .add(1000 - together, HEALING, LIVED_TOGETHER, YesNo.NO)
        .table();
  }

  @Test
  void weightsCarryReportsToTheMargin() {
    CaseTable cases = cases(400);
    Weighting weights = margins("lived_together,yes,.7", "lived_together,no,.3").weighting(cases);

    // Weights 1.75 and .5, in thousandths: 400 x 1.75 = 700 and 600 x .5 = 300.
    assertThat(weights.count(cases, 0)).isEqualTo(700_000);
    assertThat(weights.count(cases, 1)).isEqualTo(300_000);
    assertThat(weights.effectiveN(cases, new int[] {0, 1}))
        .isCloseTo(1000. * 1000 / (400 * 1.75 * 1.75 + 600 * .25), within(1e-6));
  }

  @Test
  void reportsWithoutTheAnswerKeepTheirShare() {
    CaseTable cases =
        new Reports()
            .add(400, HOPING, LIVED_TOGETHER, YesNo.YES)
            .add(400, HEALING, LIVED_TOGETHER, YesNo.NO)
            .add(200, HEALING, ON_OFF_BEFORE, YesNo.NO)
            .table();
    Weighting weights = margins("lived_together,yes,.7", "lived_together,no,.3").weighting(cases);

    assertThat(weights.count(cases, 0)).isEqualTo(560_000);
    assertThat(weights.count(cases, 1)).isEqualTo(240_000);
    assertThat(weights.count(cases, 2)).isEqualTo(200_000);
  }

  @Test
  void aVerdictThatTheMarginsTurnOverIsFragile() {
    CaseTable cases = cases(300);
    Weighting weights = margins("lived_together,yes,.8", "lived_together,no,.2").weighting(cases);
    Setting weighted = new Setting(Look.ONLY, 1, Optional.of(weights));

    Examination plain = LastResort.CLAIM.examine(cases, Setting.of(Look.ONLY, 1));
    Examination raked = LastResort.CLAIM.examine(cases, weighted);

    assertThat(plain.judge(plain.p()).verdict()).isEqualTo(Verdict.CONTRADICTED);
    Finding finding = raked.judge(raked.p());
    assertThat(finding.fragile()).isTrue();
    assertThat(finding.sensitivity())
        .filteredOn(each -> each.label().startsWith("Weighted to the population"))
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.estimate().value()).isCloseTo(.8, within(1e-6));
              assertThat(each.flipped()).isTrue();
            });
  }

  /** Of those who lived together half broke the silence themselves, of the others 92 in 100. */
  @Test
  void whoBreaksSilencesIsFragileWhenTheMarginsTurnItOver() {
    Reports reports =
        new Reports()
            .add(50, Reports.ended(30, Breaker.ME), LIVED_TOGETHER, YesNo.YES)
            .add(50, Reports.ended(30, Breaker.EX), LIVED_TOGETHER, YesNo.YES)
            .add(2760, Reports.ended(30, Breaker.ME), LIVED_TOGETHER, YesNo.NO)
            .add(240, Reports.ended(30, Breaker.EX), LIVED_TOGETHER, YesNo.NO);
    Finding finding = raked(new BreakerOfSilence(), reports.table());

    assertThat(finding.fragile()).isTrue();
    assertThat(finding.reasons())
        .contains("Weighted to the population’s margins, the reports say the opposite.");
    assertThat(weighted(finding).estimate().value()).isCloseTo(.8 * .5 + .2 * .92, within(1e-9));
    assertThat(weighted(finding).flipped()).isTrue();
  }

  @Test
  void theBumpIsLookedForInWeightedSilencesToo() {
    ReunionWorld world = ReunionWorld.of(20_000);
    CaseTable cases =
        world
            .expected()
            .add(50, Reports.ended(30, Breaker.ME), LIVED_TOGETHER, YesNo.YES)
            .add(50, Reports.ended(30, Breaker.ME), LIVED_TOGETHER, YesNo.NO)
            .table();
    Finding finding = raked(new NoSweetSpot(), cases);

    assertThat(weighted(finding).verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(weighted(finding).estimate().value())
        .isNotEqualTo(finding.headline().value())
        .isCloseTo(finding.headline().value(), within(.01));
    assertThat(weighted(finding).estimate().n()).isEqualTo(finding.headline().n());
  }

  private static Finding raked(Claim claim, CaseTable cases) {
    Weighting weights = margins("lived_together,yes,.8", "lived_together,no,.2").weighting(cases);
    Examination examination = claim.examine(cases, new Setting(Look.ONLY, 1, Optional.of(weights)));
    return examination.judge(examination.p());
  }

  private static Sensitivity weighted(Finding finding) {
    return finding.sensitivity().stream()
        .filter(each -> each.label().contains("eighted to the population"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void saysWhatIsWrong() {
    assertThatThrownBy(() -> margins()).hasMessage("there are no margins");
    assertThatThrownBy(() -> margins("height,tall,1")).hasMessageStartingWith("line 2: ");
    assertThatThrownBy(() -> margins("lived_together,maybe,1"))
        .hasMessageContaining("line 2: lived_together has the categories [yes, no]");
    assertThatThrownBy(() -> margins("lived_together,yes,many"))
        .hasMessage("line 2: the share is not a number");
    assertThatThrownBy(() -> margins("lived_together,yes,1.5")).hasMessageContaining("at most 1");
    assertThatThrownBy(() -> margins("lived_together,yes,1"))
        .hasMessage("lived_together lacks the share of no");
    assertThatThrownBy(() -> margins("lived_together,yes,.5", "lived_together,no,.4"))
        .hasMessageContaining("sum to 0.9 and not to 1");
    assertThatThrownBy(
            () ->
                margins("lived_together,yes,.5", "lived_together,no,.5")
                    .weighting(new Reports().add(9, HOPING, LIVED_TOGETHER, YesNo.YES).table()))
        .hasMessageContaining("lived_together: nobody in the sample is in category 1");
  }
}
