package study.nocontact.analysis.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.instrument.Item;

/**
 * A claim as a protocol: who counts, what is tested in which way, what is looked at beside it, and
 * how many reports a verdict needs. Immutable; every method gives a copy.
 *
 * <p>Several primary tests are an intersection-union test: a claim is supported when all of them
 * support it and contradicted when one of them contradicts it, at that one's p-value times their
 * number. Variations repeat the first primary test and are held against what it says by itself.
 *
 * @param id the claim's id
 * @param family the family it is adjusted in
 * @param items items it cannot be tested without
 * @param steps who counts, beyond being accepted
 * @param primaries what is tested
 * @param variations the same looked at in other ways
 * @param remarks what else is said of the data
 * @param minimum least size for a verdict, in what the primary analyses count as size
 */
record Protocol(
    String id,
    Family family,
    Set<Item<?>> items,
    List<Step> steps,
    List<Primary> primaries,
    List<Variation> variations,
    List<Remark> remarks,
    long minimum)
    implements Claim {

  /** A condition on reports with the key of its label. */
  record Step(String key, Predicate<Report> condition) {}

  /** A test with the key of its label. */
  record Primary(String key, Analysis analysis, Rule rule) {}

  /** Sentences on what the data say beside the verdict. */
  @FunctionalInterface
  interface Remark {
    List<String> of(ProtocolData data, Words words);
  }

  static Protocol of(String id, Family family) {
    return new Protocol(
        id, family, Set.of(), List.of(), List.of(), Variation.ON_SUBSETS, List.of(), 0);
  }

  /** Items it cannot be tested without. */
  Protocol needs(Item<?>... needed) {
    return new Protocol(id, family, Set.of(needed), steps, primaries, variations, remarks, minimum);
  }

  /** Narrows down who counts; the label is {@code flow.key}. */
  Protocol among(String key, Predicate<Report> condition) {
    List<Step> more = added(steps, new Step(key, condition));
    return new Protocol(id, family, items, more, primaries, variations, remarks, minimum);
  }

  /** Adds a primary test; the label is {@code estimate.key}. */
  Protocol tests(String key, Analysis analysis, Rule rule) {
    List<Primary> more = added(primaries, new Primary(key, analysis, rule));
    return new Protocol(id, family, items, steps, more, variations, remarks, minimum);
  }

  /** Adds another way to do the first primary test; the label is {@code sensitivity.key}. */
  Protocol also(String key, Analysis analysis) {
    return also(Variation.analysis(key, analysis));
  }

  /** Adds the first primary test on some of the reports; the label is {@code sensitivity.key}. */
  Protocol alsoAmong(String key, Predicate<Report> condition) {
    return also(Variation.subset(key, condition));
  }

  /** Adds another question beside; the label is {@code sensitivity.key}. */
  Protocol asks(String key, Analysis analysis, Rule rule) {
    return also(Variation.question(key, analysis, rule));
  }

  Protocol also(Variation variation) {
    List<Variation> more = added(variations, variation);
    return new Protocol(id, family, items, steps, primaries, more, remarks, minimum);
  }

  /** Looks at a subset that every claim is looked at on, of this key, in another way. */
  Protocol instead(String key, Variation variation) {
    List<Variation> others =
        variations.stream().map(each -> each.key().equals(key) ? variation : each).toList();
    return new Protocol(id, family, items, steps, primaries, others, remarks, minimum);
  }

  /** Adds something that is said of the data beside the verdict. */
  Protocol remarks(Remark remark) {
    List<Remark> more = added(remarks, remark);
    return new Protocol(id, family, items, steps, primaries, variations, more, minimum);
  }

  /** Least size for a verdict. */
  Protocol minimum(long least) {
    return new Protocol(id, family, items, steps, primaries, variations, remarks, least);
  }

  private static <T> List<T> added(List<T> list, T more) {
    List<T> longer = new ArrayList<>(list);
    longer.add(more);
    return List.copyOf(longer);
  }

  @Override
  public ClaimDescription description() {
    Words words = new Words(id);
    return words.description(
        variations.stream().map(variation -> variation.label(words)).toList(), minimum);
  }

  @Override
  public Band claimed() {
    return primaries.get(0).rule().claimed(primaries.get(0).analysis().measure());
  }

  @Override
  public Examination examine(CaseTable cases, Setting setting) {
    return new ProtocolExamination(ProtocolData.of(this, cases, setting));
  }

  /** Those who count among all reports, set-aside ones only if asked for. */
  Selection select(CaseTable cases, boolean setAsideToo) {
    Words words = new Words(id);
    Selection selection = Selection.all(cases, words.shared("flow.all"));
    if (!setAsideToo) {
      selection = selection.step(words.shared("flow.accepted"), Report::accepted);
    }
    for (Step step : steps) {
      selection = selection.step(words.text("flow." + step.key()), step.condition());
    }
    return selection;
  }
}
