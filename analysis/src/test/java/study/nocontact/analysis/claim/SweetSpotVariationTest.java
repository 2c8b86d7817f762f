package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.claim.ReunionWorld.bump;
import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.PLAN_FIXED;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.instrument.Categories.BackTogether;
import study.nocontact.analysis.instrument.Categories.Breaker;
import study.nocontact.analysis.instrument.Categories.YesNo;

class SweetSpotVariationTest {

  private static Optional<Departure> find(SweetSpotVariation variation, Reports reports) {
    SweetSpotPopulation population =
        SweetSpotPopulation.of(
            reports.table(), Optional.empty(), new Words(new NoSweetSpot().id()));
    return variation.find(population, Look.ONLY);
  }

  private static Departure found(SweetSpotVariation variation, ReunionWorld world) {
    return find(variation, world.expected()).orElseThrow();
  }

  @Test
  void mixtureFindsNoBumpWhereLengthsAreOnlyRounded() {
    Departure departure = found(SweetSpotVariation.HEAPING_MIXTURE, ReunionWorld.of(20_000));

    assertThat(departure.difference()).isCloseTo(0, within(.015));
    assertThat(departure.verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void mixtureFindsTheSizeOfABumpThatRoundingBlurs() {
    ReunionWorld world = ReunionWorld.of(20_000).with(bump(1.1, 27, 33));
    double truth = bump(1.1, 27, 33).applyAsDouble(30) - ReunionWorld.curve(30);

    Departure departure = found(SweetSpotVariation.HEAPING_MIXTURE, world);

    assertThat(departure.difference()).isCloseTo(truth, within(.04));
    assertThat(departure.verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void heapsAreComparedWithHeaps() {
    assertThat(found(SweetSpotVariation.HEAP_AGAINST_HEAPS, ReunionWorld.of(20_000)).verdict())
        .isEqualTo(Verdict.SUPPORTED);
    assertThat(
            found(
                    SweetSpotVariation.HEAP_AGAINST_HEAPS,
                    ReunionWorld.of(20_000).with(bump(1.5, 26, 42)))
                .verdict())
        .isEqualTo(Verdict.CONTRADICTED);
  }

  /** Silences on purpose of which the other side breaks a share per day, for so many days. */
  private static Reports reachingOut(double daily, double dailyAtThirty) {
    Reports reports = new Reports();
    double left = 40_000;
    for (int day = 1; day <= 300; day++) {
      double broken = left * (26 <= day && day <= 42 ? dailyAtThirty : daily);
      double own = left * .008;
      reports.add(Math.round(broken), Reports.ended(day, Breaker.EX));
      reports.add(Math.round(own), Reports.ended(day, Breaker.ME));
      left -= broken + own;
    }
    return reports.add(Math.round(left), Reports.ongoing(301));
  }

  @Test
  void aSteadyHazardOfTheOtherSideIsNoBump() {
    Departure departure =
        find(SweetSpotVariation.OTHER_SIDE_REACHES_OUT, reachingOut(.003, .003)).orElseThrow();

    assertThat(departure.difference()).isCloseTo(0, within(.005));
    assertThat(departure.verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void aMonthAfterWhichTheOtherSideReachesOutIsFound() {
    Departure departure =
        find(SweetSpotVariation.OTHER_SIDE_REACHES_OUT, reachingOut(.003, .012)).orElseThrow();

    assertThat(departure.difference()).isCloseTo(.12, within(.03));
    assertThat(departure.verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void countsSilencesAtRiskByHand() {
    OtherSideHazard hazard =
        OtherSideHazard.of(
            Selection.all(
                new Reports()
                    .add(3, Reports.ended(5, Breaker.EX))
                    .add(4, Reports.ended(30, Breaker.EX))
                    .add(5, Reports.ended(30, Breaker.ME))
                    .add(7, Reports.ongoing(30))
                    .table(),
                ""));

    assertThat(hazard.events()).containsExactly(3, 0, 0, 4, 0, 0, 0, 0);
    assertThat(hazard.atRisk()).containsExactly(19, 16, 16, 9, 0, 0, 0, 0);
  }

  private static Reports planned(long together) {
    return new Reports()
        .add(
            together,
            Reports.ended(40, Breaker.ME).with(PLAN_FIXED, YesNo.YES),
            BACK_TOGETHER,
            BackTogether.YES_STILL)
        .add(2000 - together, Reports.ongoing(31).with(PLAN_FIXED, YesNo.YES))
        .add(
            900,
            Reports.ended(29, Breaker.ME).with(PLAN_FIXED, YesNo.YES),
            BACK_TOGETHER,
            BackTogether.YES_STILL)
        .add(
            400,
            Reports.ended(60, Breaker.EX).with(PLAN_FIXED, YesNo.NO),
            BACK_TOGETHER,
            BackTogether.YES_THEN_ENDED)
        .add(1600, Reports.ongoing(30).with(PLAN_FIXED, YesNo.NO))
        .add(500, Reports.ongoing(90), BACK_TOGETHER, BackTogether.YES_STILL);
  }

  @Test
  void theLandmarkComparesPlansAmongSilencesThatLastedThirtyDays() {
    Departure same = find(SweetSpotVariation.LANDMARK_AT_30_DAYS, planned(400)).orElseThrow();
    Departure better = find(SweetSpotVariation.LANDMARK_AT_30_DAYS, planned(700)).orElseThrow();

    assertThat(same.difference()).isZero();
    assertThat(same.n()).isEqualTo(4000);
    assertThat(same.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(better.difference()).isCloseTo(.15, within(1e-12));
    assertThat(better.verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void nothingIsSaidOfAHandfulOfSilences() {
    for (SweetSpotVariation variation : SweetSpotVariation.values()) {
      assertThat(find(variation, ReunionWorld.of(40).expected())).isEmpty();
    }
  }
}
