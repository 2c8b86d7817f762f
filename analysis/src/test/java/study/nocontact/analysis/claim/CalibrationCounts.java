package study.nocontact.analysis.claim;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Verdicts of many studies under one truth and one circumstance. */
final class CalibrationCounts {

  /** Wrong verdicts of a family. */
  static final class Wrong {
    private int supported;
    private int contradicted;
    private double share;

    /** Studies with a wrong SUPPORTED. */
    int supported() {
      return supported;
    }

    /** Studies with a wrong CONTRADICTED. */
    int contradicted() {
      return contradicted;
    }

    /** Sum over studies of the share of wrong verdicts among conclusive ones. */
    double share() {
      return share;
    }
  }

  private final TrueEffect effect;
  private final Circumstance circumstance;
  private final Map<Family, Wrong> wrong = new EnumMap<>(Family.class);
  private final Map<String, Map<Verdict, Integer>> verdicts = new HashMap<>();
  private final Map<String, Integer> fragile = new HashMap<>();
  private int studies;

  CalibrationCounts(TrueEffect effect, Circumstance circumstance) {
    this.effect = effect;
    this.circumstance = circumstance;
  }

  void add(List<Calibrated> claims, List<Finding> findings) {
    studies++;
    for (Family family : List.of(Family.PRIMARY, Family.SECONDARY)) {
      add(family, claims, findings);
    }
    for (Finding finding : findings) {
      verdicts
          .computeIfAbsent(finding.claim(), id -> new EnumMap<>(Verdict.class))
          .merge(finding.verdict(), 1, Integer::sum);
      fragile.merge(finding.claim(), finding.fragile() ? 1 : 0, Integer::sum);
    }
  }

  private void add(Family family, List<Calibrated> claims, List<Finding> findings) {
    int supported = 0;
    int contradicted = 0;
    int conclusive = 0;
    for (int i = 0; i < claims.size(); i++) {
      Verdict verdict = findings.get(i).verdict();
      if (claims.get(i).claim().family() != family || !verdict.conclusive()) {
        continue;
      }
      conclusive++;
      if (claims.get(i).wrong(effect).contains(verdict)) {
        supported += verdict == Verdict.SUPPORTED ? 1 : 0;
        contradicted += verdict == Verdict.CONTRADICTED ? 1 : 0;
      }
    }
    Wrong counts = wrong.computeIfAbsent(family, key -> new Wrong());
    counts.supported += Math.min(1, supported);
    counts.contradicted += Math.min(1, contradicted);
    counts.share += conclusive == 0 ? 0 : (supported + contradicted) / (double) conclusive;
  }

  TrueEffect effect() {
    return effect;
  }

  Circumstance circumstance() {
    return circumstance;
  }

  int studies() {
    return studies;
  }

  Wrong wrong(Family family) {
    return wrong.get(family);
  }

  /** Studies in which the claim had a verdict that was held back as fragile. */
  int fragile(Claim claim) {
    return fragile.get(claim.id());
  }

  int count(Claim claim, Verdict verdict) {
    return verdicts.get(claim.id()).getOrDefault(verdict, 0);
  }
}
