package study.nocontact.analysis.claim;

import java.util.List;
import java.util.Optional;
import study.nocontact.analysis.statistics.Multiplicity;

/**
 * One of several analyses that answer a claim together, its p-value adjusted over all of them
 * (Holm); interval and equivalence are its own.
 *
 * @param family all of them
 * @param index which of them this is
 */
record HolmAdjusted(List<? extends Analysis> family, int index) implements Analysis {

  @Override
  public Measure measure() {
    return family.get(index).measure();
  }

  /** Empty where one of them cannot be done. */
  @Override
  public Optional<Effect> of(Selection selection, Setting setting) {
    double[] p = new double[family.size()];
    Optional<Effect> own = Optional.empty();
    for (int i = 0; i < p.length; i++) {
      Optional<Effect> effect = family.get(i).of(selection, setting);
      if (effect.isEmpty()) {
        return effect;
      }
      p[i] = effect.get().p();
      own = i == index ? effect : own;
    }
    return own.map(effect -> effect.withP(Multiplicity.HOLM.adjust(p)[index]));
  }

  @Override
  public Drawings drawings(Selection selection, Setting setting, Words words) {
    return family.get(index).drawings(selection, setting, words);
  }
}
