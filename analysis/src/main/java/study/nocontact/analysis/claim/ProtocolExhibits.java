package study.nocontact.analysis.claim;

import java.util.ArrayList;
import java.util.List;

/** The numbers of a protocol with their labels. */
record ProtocolExhibits(ProtocolFigures figures, Words words) {

  Estimate headline() {
    return estimate(figures.tested().get(0));
  }

  private Estimate estimate(ProtocolFigures.Tested tested) {
    String key = tested.primary().key();
    return tested.effect().estimate(key, words.text("estimate." + key), words);
  }

  List<Estimate> estimates() {
    return figures.tested().stream().map(this::estimate).toList();
  }

  List<TestResult> tests() {
    List<TestResult> tests = new ArrayList<>();
    for (ProtocolFigures.Tested tested : figures.tested()) {
      String key = tested.primary().key();
      String label = words.text("estimate." + key);
      Effect effect = tested.effect();
      boolean within = tested.rule() instanceof Rule.Within;
      tests.add(
          within
              ? test("test." + key, "test.margin", label, tested.p(), tested)
              : test("test." + key, "test.difference", label, effect.p(), tested));
      if (!(tested.rule() instanceof Rule.Threshold)) {
        tests.add(
            test("equivalence." + key, "test.equivalence", label, effect.equivalenceP(), tested));
      }
      if (Double.isFinite(tested.tipping())) {
        tests.add(value("tipping." + key, "test.tipping", label, "psi", tested.tipping(), effect));
        tests.add(
            value(
                "tipping_interval." + key,
                "test.tipping_interval",
                label,
                "psi",
                tested.tippingOfTheInterval(),
                effect));
      }
      if (tested.rests()) {
        tests.add(value("e_value." + key, "test.e_value", label, "e", effect.eValue(), effect));
      }
      for (Effect.Check check : effect.checks()) {
        tests.add(
            new TestResult(
                check.key() + "." + key,
                words.shared("check." + check.key(), label),
                check.statistic(),
                check.value(),
                check.p(),
                effect.n()));
      }
    }
    figures
        .effectiveN()
        .ifPresent(
            n ->
                tests.add(
                    new TestResult(
                        "effective",
                        words.shared("test.effective"),
                        "n",
                        n,
                        null,
                        figures.first().n())));
    return tests;
  }

  private TestResult test(
      String id, String text, String label, double p, ProtocolFigures.Tested tested) {
    return new TestResult(id, words.shared(text, label), "z", tested.z(), p, tested.effect().n());
  }

  private TestResult value(
      String id, String text, String label, String statistic, double value, Effect effect) {
    return new TestResult(id, words.shared(text, label), statistic, value, null, effect.n());
  }

  List<Sensitivity> sensitivity(Verdict repeated) {
    return figures.variations().entrySet().stream()
        .map(
            entry -> {
              Variation variation = entry.getKey();
              String label = variation.label(words);
              boolean asksElse = variation.rule().isPresent();
              return entry
                  .getValue()
                  .map(
                      effect -> {
                        Verdict verdict = figures.verdict(variation, effect);
                        Estimate estimate = effect.estimate(variation.key(), label, words);
                        boolean flipped =
                            repeated.conclusive() && !asksElse && figures.flips(variation, effect);
                        return new Sensitivity(label, estimate, verdict, asksElse, flipped);
                      })
                  .orElseGet(
                      () -> new Sensitivity(label, null, Verdict.NOT_ENOUGH_DATA, asksElse, false));
            })
        .toList();
  }
}
