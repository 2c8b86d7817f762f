package study.nocontact.analysis.report;

import java.util.function.Supplier;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.statistics.NotEstimableException;

/** Regression models beside the claims, each with what tells whether to believe it. */
final class ModelsSection {

  private ModelsSection() {}

  static Section of(CaseTable compared, SilenceTimes silences) {
    return Section.of("models", "Models")
        .say(
            "These models describe; the verdicts do not rest on them. Coefficients of covariates"
                + " are not effects of the covariates.")
        .part(estimated("model-reunion", ReunionModel.TITLE, () -> ReunionModel.of(compared)))
        .part(
            estimated(
                "model-breaking",
                BreakingModel.TITLE,
                () -> BreakingModel.of(silences.onPurpose())))
        .part(
            estimated(
                "model-lasting", LastingModel.TITLE, () -> LastingModel.of(silences.onPurpose())))
        .build();
  }

  /** A model, or why there is none. */
  private static Section estimated(String id, String title, Supplier<Section.Builder> model) {
    try {
      return model.get().build();
    } catch (NotEstimableException | IllegalArgumentException sparse) {
      return Section.of(id, title)
          .say("This model cannot be estimated: " + sparse.getMessage() + ".")
          .build();
    }
  }
}
