package study.nocontact.analysis.claim;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which verdict the numbers of C10 give.
 *
 * @param first verdict before asking whether it holds up
 * @param obstacles what stands between the numbers and a verdict
 * @param weaknesses why a conclusive verdict would not hold up
 * @param clear whether the wide interval also lies within the margin
 */
record SweetSpotRule(
    Verdict first, Set<Obstacle> obstacles, Set<Weakness> weaknesses, boolean clear) {

  /** What stands between the numbers and a verdict. */
  enum Obstacle {
    HEAPING,
    DIP,
    NOT_EQUIVALENT,
    FAMILY,
    SCAN,
    EVIDENCE
  }

  /** Why a conclusive verdict would not hold up. */
  enum Weakness {
    CONFOUNDING,
    RAKED,
    RETROSPECTIVE,
    PROSPECTIVE
  }

  private static final double SCAN_LEVEL = .05;
  private static final double LEAST_BAYES_FACTOR = 3;
  private static final double LEAST_E_VALUE = 1.5;

  static SweetSpotRule of(SweetSpotFigures figures, boolean enough, Look look, Double adjustedP) {
    Set<Obstacle> obstacles = obstacles(figures, look, adjustedP);
    Verdict first = enough ? first(figures, obstacles) : Verdict.NOT_ENOUGH_DATA;
    return new SweetSpotRule(
        first, obstacles, weaknesses(figures, first), figures.caught().departure().clear());
  }

  private static Verdict first(SweetSpotFigures figures, Set<Obstacle> obstacles) {
    if (!obstacles.isEmpty()) {
      return Verdict.INCONCLUSIVE;
    }
    return figures.bumped() ? Verdict.CONTRADICTED : Verdict.SUPPORTED;
  }

  private static Set<Obstacle> obstacles(SweetSpotFigures figures, Look look, Double adjustedP) {
    Set<Obstacle> found = EnumSet.noneOf(Obstacle.class);
    if (figures.p() >= look.level()) {
      found.add(
          figures.bumpedInRecallOnly()
              ? Obstacle.HEAPING
              : figures.caught().departure().dipBeyondMargin()
                  ? Obstacle.DIP
                  : Obstacle.NOT_EQUIVALENT);
    } else if (adjustedP == null || adjustedP >= look.level()) {
      found.add(Obstacle.FAMILY);
    }
    if (!figures.caught().departure().beyondMargin()) {
      if (figures.binScan().filter(scan -> scan.p() > SCAN_LEVEL).isEmpty()) {
        found.add(Obstacle.SCAN);
      }
      if (figures.caught().bayesFactor().forNull() <= LEAST_BAYES_FACTOR) {
        found.add(Obstacle.EVIDENCE);
      }
    }
    return found;
  }

  private static Set<Weakness> weaknesses(SweetSpotFigures figures, Verdict first) {
    Set<Weakness> found = EnumSet.noneOf(Weakness.class);
    if (first == Verdict.CONTRADICTED && figures.caught().eValue() < LEAST_E_VALUE) {
      found.add(Weakness.CONFOUNDING);
    }
    if (first.opposes(figures.verdict(SweetSpotVariation.RAKED))) {
      found.add(Weakness.RAKED);
    }
    if (first.opposes(figures.verdict(SweetSpotVariation.RETROSPECTIVE))) {
      found.add(Weakness.RETROSPECTIVE);
    }
    Verdict followed =
        figures
            .followed()
            .map(Bump::departure)
            .map(Departure::verdict)
            .orElse(Verdict.NOT_ENOUGH_DATA);
    if (first.opposes(figures.verdict(SweetSpotVariation.PROSPECTIVE)) || first.opposes(followed)) {
      found.add(Weakness.PROSPECTIVE);
    }
    return found;
  }

  boolean fragile() {
    return first.conclusive() && !weaknesses.isEmpty();
  }

  Verdict verdict() {
    return fragile() ? Verdict.INCONCLUSIVE : first;
  }

  String grade() {
    return verdict() == Verdict.SUPPORTED && clear ? "A" : "";
  }
}
