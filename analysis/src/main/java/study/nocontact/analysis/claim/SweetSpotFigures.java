package study.nocontact.analysis.claim;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import study.nocontact.analysis.statistics.ChangePoint;
import study.nocontact.analysis.statistics.ChangePointFit;
import study.nocontact.analysis.statistics.Multiplicity;
import study.nocontact.analysis.statistics.NotEstimableException;

/**
 * The numbers of C10; only where silences of about 30 days are enough to be described.
 *
 * @param tally silences by length and outcome
 * @param followedTally the same for silences that were followed
 * @param bins all of them by catchment bin
 * @param caught bump in the catchment bin of 30 days, all silences
 * @param followed bump at 30 plus and minus 3 days, silences that were followed; may be empty
 * @param binScan scan over catchment bins, all silences; may be empty
 * @param dayScan scan over single days, silences that were followed; may be empty
 * @param change one change of slope over catchment bins; may be empty
 * @param changeP its p-value, not a number where there is none
 * @param variations the departure found in other ways, empty where too few silences allow it
 */
record SweetSpotFigures(
    ReunionTally tally,
    ReunionTally followedTally,
    BinnedReunions bins,
    Bump caught,
    Optional<Bump> followed,
    Optional<Scan> binScan,
    Optional<Scan> dayScan,
    Optional<ChangePointFit> change,
    double changeP,
    Map<SweetSpotVariation, Optional<Departure>> variations) {

  private static final int HALF_WIDTH = 3;
  private static final int REPLICATES = 199;
  private static final int GRID_POINTS = 20;

  /** Empty where silences of about 30 days are too few to be described. */
  static Optional<SweetSpotFigures> of(
      SweetSpotPopulation population, Look look, Words words, long seed) {
    ReunionTally tally = ReunionTally.of(population.main());
    return Bump.inCatchmentBin(tally, look)
        .map(caught -> around(caught, tally, population, look, words, seed));
  }

  private static SweetSpotFigures around(
      Bump caught,
      ReunionTally tally,
      SweetSpotPopulation population,
      Look look,
      Words words,
      long seed) {
    ReunionTally followed = ReunionTally.of(population.main().where(Report::prospective));
    BinnedReunions bins = BinnedReunions.of(tally);
    Optional<ChangePointFit> change = change(bins);
    Map<SweetSpotVariation, Optional<Departure>> variations =
        new EnumMap<>(SweetSpotVariation.class);
    for (SweetSpotVariation variation : SweetSpotVariation.values()) {
      variations.put(variation, variation.find(population, look));
    }
    return new SweetSpotFigures(
        tally,
        followed,
        bins,
        caught,
        Bump.inWindow(followed, HALF_WIDTH, look),
        ReunionScan.overBins(tally, words.text("scan.bins"), seed),
        ReunionScan.overDays(followed, words.text("scan.days"), seed + 1),
        change,
        change.map(fit -> fit.pValue(REPLICATES, seed + 2)).orElse(Double.NaN),
        variations);
  }

  private static Optional<ChangePointFit> change(BinnedReunions bins) {
    try {
      return Optional.of(
          ChangePoint.withDefaults()
              .withGridPoints(GRID_POINTS)
              .fit(bins.logTimes(), bins.together(), bins.all()));
    } catch (NotEstimableException | IllegalArgumentException sparse) {
      return Optional.empty();
    }
  }

  /** Whether both co-primary intervals lie wholly above the margin. */
  boolean bumped() {
    return caught.departure().beyondMargin()
        && followed.map(Bump::departure).filter(Departure::beyondMargin).isPresent();
  }

  /** Whether recalled lengths show a bump that those followed do not. */
  boolean bumpedInRecallOnly() {
    return caught.departure().beyondMargin() && !bumped();
  }

  /**
   * The p-value of what the estimates point to: of equivalence, or, where both co-primary intervals
   * lie above the margin, the larger p-value of no bump.
   */
  double p() {
    return bumped()
        ? Multiplicity.intersectionUnion(caught.p(), followed.orElseThrow().p())
        : caught.departure().equivalenceP();
  }

  /** What one way of looking for the bump says by itself. */
  Verdict verdict(SweetSpotVariation variation) {
    return variations.get(variation).map(Departure::verdict).orElse(Verdict.NOT_ENOUGH_DATA);
  }
}
