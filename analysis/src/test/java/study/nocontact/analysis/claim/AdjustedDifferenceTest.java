package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.instrument.SurveyInstrument.LIVED_TOGETHER;

import java.util.Arrays;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.YesNo;
import study.nocontact.analysis.statistics.AalenJohansen;

class AdjustedDifferenceTest {

  private static final Setting SETTING = Setting.of(Look.ONLY, 1);
  private static final Predicate<Report> EVERYBODY = report -> true;
  private static final AdjustedDifference DIFFERENCE =
      AdjustedDifference.of(Arms.STRICT_AND_LIMITED, DetrimentOfSilence.WITHIN_A_YEAR);
  private static final AdjustedDifference AT_HOME =
      DIFFERENCE.with(new YesOrNo(EVERYBODY, Report::backTogether));

  private static final Answers STRICT = Reunions.none(ContactPolicy.NONE_ON_PURPOSE, 730);
  private static final Answers LIMITED = Reunions.none(ContactPolicy.IMPORTANT_ONLY, 730);

  private static Selection selection(CaseTable cases) {
    return Selection.all(cases, "all");
  }

  private static Effect effect(Analysis analysis, Reports reports) {
    return analysis.of(selection(reports.table()), SETTING).orElseThrow();
  }

  /** Half of those without a home together, and a fifth of those with one, keep silent. */
  private static Reports confounded() {
    return new Reports()
        .add(90, Reunions.on(STRICT, 100), LIVED_TOGETHER, YesNo.NO)
        .add(210, STRICT, LIVED_TOGETHER, YesNo.NO)
        .add(120, Reunions.on(LIMITED, 100), LIVED_TOGETHER, YesNo.NO)
        .add(180, LIMITED, LIVED_TOGETHER, YesNo.NO)
        .add(60, Reunions.on(STRICT, 100), LIVED_TOGETHER, YesNo.YES)
        .add(60, STRICT, LIVED_TOGETHER, YesNo.YES)
        .add(288, Reunions.on(LIMITED, 100), LIVED_TOGETHER, YesNo.YES)
        .add(192, LIMITED, LIVED_TOGETHER, YesNo.YES);
  }

  @Test
  void comparesAtTheSameCovariates() {
    // Both differences are -.1, and crude 150/420 - 408/780.
    Effect augmented = effect(DIFFERENCE, confounded());

    assertThat(augmented.value()).isCloseTo(-.1, within(1e-9));
    assertThat(augmented.base()).isCloseTo(.5, within(1e-9));
    assertThat(augmented.n()).isEqualTo(1200);
    assertThat(augmented.events()).isEqualTo(558);
    assertThat(augmented.smallestCell()).isEqualTo(150);
    assertThat(effect(DIFFERENCE.by(ContrastEstimator.WEIGHTED), confounded()).value())
        .isCloseTo(-.1, within(1e-9));
    assertThat(effect(DIFFERENCE.by(ContrastEstimator.STANDARDISED), confounded()).value())
        .isCloseTo(-.1, within(1e-9));
    assertThat(effect(DIFFERENCE.by(ContrastEstimator.UNADJUSTED), confounded()).value())
        .isCloseTo(150 / 420. - 408 / 780., within(1e-9));
  }

  @Test
  void countsTheSmallerGroupAfterWeighting() {
    // Weights 1 / .5 and 1 / .2 of 300 and 120: Kish (600 + 600)^2 / (1200 + 3000).
    assertThat(effect(DIFFERENCE, confounded()).size())
        .isCloseTo(1200 * 1200 / 4200., within(1e-6));
  }

  @Test
  void saysHowComparableTheGroupsAre() {
    assertThat(effect(DIFFERENCE, confounded()).checks())
        .extracting(Effect.Check::key)
        .containsExactly("risk_ratio", "outside_support", "effective_size", "imbalance");
    assertThat(effect(DIFFERENCE, confounded()).checks().get(3).value()).isCloseTo(0, within(1e-6));
  }

  @Test
  void isTheDifferenceOfTwoIncidencesWithoutCovariates() {
    Reports reports =
        new Reports()
            .add(30, Reunions.on(STRICT, 40))
            .add(20, Reunions.none(ContactPolicy.NONE_ON_PURPOSE, 90))
            .add(25, Reunions.partner(STRICT, 120))
            .add(15, Reunions.on(STRICT, 200))
            .add(60, STRICT)
            .add(50, Reunions.on(LIMITED, 60))
            .add(40, Reunions.none(ContactPolicy.IMPORTANT_ONLY, 50))
            .add(60, LIMITED);
    Selection all = selection(reports.table());
    AalenJohansen strict =
        AalenJohansen.of(Spells.of(all.where(Report::strict), ReunionTiming::any).times());
    AalenJohansen limited =
        AalenJohansen.of(Spells.of(all.where(Report::limited), ReunionTiming::any).times());

    assertThat(effect(DIFFERENCE.by(ContrastEstimator.UNADJUSTED), reports).value())
        .isCloseTo(strict.at(1, 365).estimate() - limited.at(1, 365).estimate(), within(1e-9));
  }

  @Test
  void agreesForProbabilitiesWhetherGivenAsPseudoValuesOrAsAnswers() {
    Effect answers = effect(AT_HOME, confounded());
    Effect pseudo = effect(DIFFERENCE, confounded());

    assertThat(answers.value()).isCloseTo(pseudo.value(), within(1e-3));
    assertThat(answers.standardError()).isCloseTo(pseudo.standardError(), within(1e-3));
  }

  @Test
  void givesTheSameForRowsAndForCounts() {
    CaseTable cases = PolicyWorld.EMPTY.withDifference(-.1).draw(600, 3).table();
    Effect rows = DIFFERENCE.of(selection(cases.merge(cases)), SETTING).orElseThrow();
    Selection doubled = selection(cases).weighted(Weighting.of(twos(cases.rows())));
    Effect weighted = DIFFERENCE.of(doubled, SETTING).orElseThrow();

    assertThat(weighted.value()).isCloseTo(rows.value(), within(1e-3));
    assertThat(weighted.standardError())
        .isCloseTo(rows.standardError() * Math.sqrt(2), within(1e-3));
  }

  private static double[] twos(int rows) {
    double[] twos = new double[rows];
    Arrays.fill(twos, 2);
    return twos;
  }

  @Test
  void isEmptyForAHandful() {
    Reports few = new Reports().add(19, STRICT).add(100, Reunions.on(LIMITED, 5));

    assertThat(DIFFERENCE.of(selection(few.table()), SETTING)).isEmpty();
  }

  @Test
  void isEmptyWhenNothingHappened() {
    Reports none = new Reports().add(100, STRICT).add(100, LIMITED);

    assertThat(DIFFERENCE.of(selection(none.table()), SETTING)).isEmpty();
    assertThat(AT_HOME.of(selection(none.table()), SETTING)).isEmpty();
  }
}
