package study.nocontact.analysis.claim;

import java.util.Locale;
import java.util.Optional;
import study.nocontact.analysis.statistics.AdjustedContrast;
import study.nocontact.analysis.statistics.AdjustedMeans;
import study.nocontact.analysis.statistics.AugmentedRiskDifference;
import study.nocontact.analysis.statistics.GComputation;
import study.nocontact.analysis.statistics.InverseProbabilityWeighting;
import study.nocontact.analysis.statistics.OutcomeModel;
import study.nocontact.analysis.statistics.TreatmentData;

/** How two mean outcomes are made comparable. */
enum ContrastEstimator {
  /** Models of the outcome and of the group, right when either is. */
  AUGMENTED {
    @Override
    Found estimate(TreatmentData data, OutcomeModel model) {
      return weighted(
          AugmentedRiskDifference.withDefaults().withOutcomeModel(model).estimate(data));
    }
  },
  /** A model of the outcome alone. */
  STANDARDISED {
    @Override
    Found estimate(TreatmentData data, OutcomeModel model) {
      return new Found(
          GComputation.withDefaults().withOutcomeModel(model).estimate(data).means(),
          Optional.empty());
    }
  },
  /** A model of the group alone. */
  WEIGHTED {
    @Override
    Found estimate(TreatmentData data, OutcomeModel model) {
      return weighted(InverseProbabilityWeighting.withDefaults().estimate(data));
    }
  },
  /** As they are. */
  UNADJUSTED {
    @Override
    Found estimate(TreatmentData data, OutcomeModel model) {
      return STANDARDISED.estimate(data, OutcomeModel.LINEAR);
    }
  };

  /**
   * What is estimated.
   *
   * @param means the two means
   * @param weighted how comparable weighting makes the groups, where there is weighting
   */
  record Found(AdjustedMeans means, Optional<AdjustedContrast> weighted) {

    /** The share of the first group's reports that is left after weighting. */
    double firstLeft() {
      return weighted
          .map(groups -> groups.overlap().effectiveTreated() / groups.treatedPeople())
          .orElse(1.);
    }

    /** The share of the second group's reports that is left after weighting. */
    double secondLeft() {
      return weighted
          .map(groups -> groups.overlap().effectiveUntreated() / groups.untreatedPeople())
          .orElse(1.);
    }
  }

  abstract Found estimate(TreatmentData data, OutcomeModel model);

  private static Found weighted(AdjustedContrast contrast) {
    return new Found(contrast.means(), Optional.of(contrast));
  }

  /** Key of the method's name. */
  String method() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What has to be known of the covariates. */
  Covariates covariates(Covariates all) {
    return this == UNADJUSTED ? Covariates.NONE : all;
  }
}
