package study.nocontact.analysis.claim;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The first primary test done another way.
 *
 * @param key key of its label
 * @param shared whether the label is one for all claims
 * @param decisive whether a verdict that it opposes does not stand
 * @param effect what is found this way
 * @param rule what is asked of it; empty for what the first primary test asks
 */
record Variation(String key, boolean shared, boolean decisive, Source effect, Optional<Rule> rule) {

  /** Finds an effect for a claim. */
  @FunctionalInterface
  interface Source {
    Optional<Effect> find(ProtocolData data);
  }

  /** What every claim is also looked at with. */
  static final List<Variation> ON_SUBSETS =
      List.of(
          new Variation("retrospective", true, true, among(report -> !report.prospective())),
          new Variation("prospective", true, true, among(Report::prospective)),
          new Variation("raked", true, true, Variation::raked),
          new Variation("exact_length", true, false, among(Report::exact)),
          new Variation("set_aside_too", true, false, Variation::withSetAside));

  private Variation(String key, boolean shared, boolean decisive, Source effect) {
    this(key, shared, decisive, effect, Optional.empty());
  }

  static Variation subset(String key, Predicate<Report> condition) {
    return new Variation(key, false, false, among(condition));
  }

  static Variation source(String key, Source source) {
    return new Variation(key, false, false, source);
  }

  static Variation analysis(String key, Analysis analysis) {
    return new Variation(key, false, false, estimate(analysis));
  }

  /** Something else that is asked beside. */
  static Variation question(String key, Analysis analysis, Rule rule) {
    return question(key, estimate(analysis), rule);
  }

  /** The same of reports that the claim itself is not about. */
  static Variation question(String key, Source source, Rule rule) {
    return new Variation(key, false, false, source, Optional.of(rule));
  }

  /** In place of a subset of the reports, where a subset would select on the outcome. */
  static Variation decisive(String key, Analysis analysis) {
    return new Variation(key, true, true, estimate(analysis));
  }

  private static Source estimate(Analysis analysis) {
    return data -> analysis.estimateOnly().of(data.selection(), data.setting());
  }

  private static Source among(Predicate<Report> condition) {
    return data -> data.first(data.selection().where(condition));
  }

  private static Optional<Effect> raked(ProtocolData data) {
    return data.setting()
        .weighting()
        .flatMap(weights -> data.first(data.selection().weighted(weights)));
  }

  private static Optional<Effect> withSetAside(ProtocolData data) {
    return data.first(data.protocol().select(data.cases(), true));
  }

  String label(Words words) {
    String name = "sensitivity." + key;
    return shared ? words.shared(name) : words.text(name);
  }
}
