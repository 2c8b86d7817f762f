package study.nocontact.analysis.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import study.nocontact.analysis.statistics.Interval;
import study.nocontact.analysis.statistics.Multiplicity;
import study.nocontact.analysis.statistics.SelectionTipping;

/**
 * The numbers of a protocol.
 *
 * @param protocol the protocol
 * @param tested the primary effects in order
 * @param variations the same found in other ways, empty where too few reports allow it
 * @param look which look at the data this is
 * @param effectiveN effective number of reports once weighted to a population, where configured
 */
record ProtocolFigures(
    Protocol protocol,
    List<Tested> tested,
    Map<Variation, Optional<Effect>> variations,
    Look look,
    OptionalDouble effectiveN) {

  static final long LEAST_PER_CELL = 5;
  private static final long EVENTS_PER_PARAMETER = 10;

  /** An effect with what it was tested for. */
  record Tested(Protocol.Primary primary, Effect effect, Look look) {

    Rule rule() {
      return primary.rule();
    }

    boolean agrees() {
      return rule().agrees(effect, look);
    }

    double p() {
      return rule().p(effect, look);
    }

    /** How many standard errors the estimate is from the value that would refute it. */
    double z() {
      return (effect.value() - rule().refuting(effect.measure())) / effect.standardError();
    }

    /** Odds ratio of selection that carries a proportion across its bound; infinite for others. */
    double tipping() {
      return rule() instanceof Rule.Threshold threshold && proportion()
          ? SelectionTipping.threshold(effect.value(), threshold.bound())
          : Double.POSITIVE_INFINITY;
    }

    /** The same that carries the interval to the bound; 1 where it is there already. */
    double tippingOfTheInterval() {
      return rule() instanceof Rule.Threshold threshold && proportion()
          ? tipping(effect.interval(), threshold.bound())
          : Double.POSITIVE_INFINITY;
    }

    private boolean proportion() {
      return effect.measure() == Measure.PROPORTION;
    }

    private static double tipping(Interval interval, double bound) {
      if (interval.contains(bound)) {
        return 1;
      }
      double nearer = interval.lower() > bound ? interval.lower() : interval.upper();
      return SelectionTipping.threshold(nearer, bound);
    }

    /** Whether the conclusion rests on there being a contrast, which a common cause could make. */
    boolean rests() {
      boolean contrast =
          rule() instanceof Rule.Direction || rule() instanceof Rule.NoEffect && !agrees();
      return contrast && effect.measure().confounded() && effect.equivalenceP() >= look.level();
    }
  }

  /** Empty where some primary effect cannot be estimated. */
  static Optional<ProtocolFigures> of(ProtocolData data) {
    Look look = data.setting().look();
    List<Protocol.Primary> primaries = data.protocol().primaries();
    List<Tested> tested =
        primaries.parallelStream()
            .flatMap(
                primary ->
                    primary.analysis().of(data.selection(), data.setting()).stream()
                        .map(effect -> new Tested(primary, effect, look)))
            .toList();
    return tested.size() < primaries.size()
        ? Optional.empty()
        : Optional.of(
            new ProtocolFigures(data.protocol(), tested, variations(data), look, effectiveN(data)));
  }

  private static Map<Variation, Optional<Effect>> variations(ProtocolData data) {
    List<Variation> all = data.protocol().variations();
    List<Optional<Effect>> found =
        all.parallelStream().map(variation -> variation.effect().find(data)).toList();
    Map<Variation, Optional<Effect>> variations = new LinkedHashMap<>();
    for (int i = 0; i < all.size(); i++) {
      variations.put(all.get(i), found.get(i));
    }
    return variations;
  }

  private static OptionalDouble effectiveN(ProtocolData data) {
    return data.setting().weighting().stream()
        .mapToDouble(weights -> data.selection().weighted(weights).effectiveN())
        .findFirst();
  }

  Effect first() {
    return tested.get(0).effect();
  }

  /** Reports, those of the smaller group, or events: what the least n is counted in. */
  double size() {
    return tested.stream().mapToDouble(each -> each.effect().size()).min().orElseThrow();
  }

  long smallestCell() {
    return tested.stream().mapToLong(each -> each.effect().smallestCell()).min().orElseThrow();
  }

  boolean enough() {
    return size() >= protocol.minimum()
        && smallestCell() >= LEAST_PER_CELL
        && tested.stream()
            .map(Tested::effect)
            .allMatch(
                effect ->
                    effect.adequate()
                        && effect.events() >= EVENTS_PER_PARAMETER * effect.parameters());
  }

  /** Whether all estimates point to what is claimed. */
  boolean agrees() {
    return tested.stream().allMatch(Tested::agrees);
  }

  /** The effects the verdict is read from: all of them, or those that point away. */
  List<Tested> deciding() {
    return agrees() ? tested : tested.stream().filter(each -> !each.agrees()).toList();
  }

  /**
   * The p-value of what the estimates point to: the largest where all agree; else the smallest of
   * those that point away, times the number of tests.
   */
  double p() {
    double[] p = deciding().stream().mapToDouble(Tested::p).toArray();
    if (agrees()) {
      return Multiplicity.intersectionUnion(p);
    }
    double smallest = Double.POSITIVE_INFINITY;
    for (double each : p) {
      smallest = Math.min(smallest, each);
    }
    return Math.min(1, tested.size() * smallest);
  }

  /** What the first primary test says by itself. */
  Verdict firstAlone() {
    return verdict(tested.get(0).rule(), first());
  }

  /** What an effect found by a variation says by itself. */
  Verdict verdict(Variation variation, Effect effect) {
    return verdict(variation.rule().orElse(tested.get(0).rule()), effect);
  }

  /**
   * Whether a variation does not bear out what the first primary test says: it says the opposite,
   * or, where that could make a verdict fall and there are as many reports as a verdict needs,
   * something else.
   */
  boolean flips(Variation variation, Effect effect) {
    Verdict other = verdict(variation, effect);
    return other.opposes(firstAlone())
        || variation.decisive()
            && effect.size() >= protocol.minimum()
            && firstAlone().conclusive()
            && other == Verdict.INCONCLUSIVE;
  }

  private Verdict verdict(Rule rule, Effect effect) {
    if (!effect.adequate()) {
      return Verdict.NOT_ENOUGH_DATA;
    }
    if (rule.p(effect, look) >= look.level() || !rule.settles(effect, look)) {
      return Verdict.INCONCLUSIVE;
    }
    return rule.agrees(effect, look) ? Verdict.SUPPORTED : Verdict.CONTRADICTED;
  }
}
