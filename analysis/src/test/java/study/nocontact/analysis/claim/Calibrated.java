package study.nocontact.analysis.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import study.nocontact.analysis.instrument.Answers;

/**
 * A claim with a world in which its truth can be set.
 *
 * @param claim the claim
 * @param people the world
 * @param reports how many reports hold the claim's least number
 * @param kind what the true effect means for the claim
 * @param timed whether times matter, so that rounding and late arrival can
 */
record Calibrated(Claim claim, People people, int reports, Kind kind, boolean timed) {

  /** What a true effect means. */
  enum Kind {
    /** An effect in the claimed direction: without one the claim is false. */
    EFFECT,
    /** The same past a bound: on the bound itself neither verdict is right. */
    PAST_A_BOUND,
    /**
     * A departure from what is claimed: the claim is true without one, false from the margin on.
     */
    DEPARTURE,
    /** The same where a verdict against the claim needs more than the margin. */
    DEPARTURE_FROM_A_BAND
  }

  static Calibrated effect(Claim claim, int reports, People people) {
    return new Calibrated(claim, people, reports, Kind.EFFECT, false);
  }

  static Calibrated pastABound(Claim claim, int reports, People people) {
    return new Calibrated(claim, people, reports, Kind.PAST_A_BOUND, false);
  }

  static Calibrated departure(Claim claim, int reports, People people) {
    return new Calibrated(claim, people, reports, Kind.DEPARTURE, false);
  }

  static Calibrated departureFromABand(Claim claim, int reports, People people) {
    return new Calibrated(claim, people, reports, Kind.DEPARTURE_FROM_A_BAND, false);
  }

  Calibrated withTimes() {
    return new Calibrated(claim, people, reports, kind, true);
  }

  /** The same claim without the repetitions that can only make a verdict inconclusive. */
  Calibrated bare() {
    Claim bare =
        claim instanceof Protocol protocol
            ? new Protocol(
                protocol.id(),
                protocol.family(),
                protocol.items(),
                protocol.steps(),
                protocol.primaries(),
                List.of(),
                List.of(),
                protocol.minimum())
            : claim;
    return new Calibrated(bare, people, reports, kind, timed);
  }

  /** Whether this circumstance can make a difference. */
  boolean concernedBy(Circumstance circumstance) {
    return timed || circumstance == Circumstance.CLEAN || circumstance == Circumstance.SELECTED;
  }

  /** The verdicts that are wrong when this is the truth. */
  Set<Verdict> wrong(TrueEffect effect) {
    boolean none = effect == TrueEffect.NONE;
    boolean smallest = effect == TrueEffect.SMALLEST;
    return switch (kind) {
      case EFFECT -> EnumSet.of(none ? Verdict.SUPPORTED : Verdict.CONTRADICTED);
      case PAST_A_BOUND ->
          none
              ? EnumSet.of(Verdict.SUPPORTED, Verdict.CONTRADICTED)
              : EnumSet.of(Verdict.CONTRADICTED);
      case DEPARTURE -> EnumSet.of(none ? Verdict.CONTRADICTED : Verdict.SUPPORTED);
      case DEPARTURE_FROM_A_BAND ->
          smallest
              ? EnumSet.of(Verdict.SUPPORTED, Verdict.CONTRADICTED)
              : EnumSet.of(none ? Verdict.CONTRADICTED : Verdict.SUPPORTED);
    };
  }

  /** The claim examined on reports of people drawn with this seed. */
  Examination examined(TrueEffect effect, Circumstance circumstance, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Reports drawn = new Reports();
    int told = 0;
    for (int i = 0; told < reports; i++) {
      Person person = people.draw(effect.times(), i, random);
      Optional<Answers> answers = circumstance.reported(person, random);
      if (answers.isPresent()) {
        drawn.add(1, answers.get());
        told++;
      }
    }
    return claim.examine(drawn.table(), Setting.of(Look.ONLY, seed));
  }
}
