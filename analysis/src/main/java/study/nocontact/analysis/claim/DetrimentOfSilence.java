package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.LIVED_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.ON_OFF_BEFORE;
import static study.nocontact.analysis.instrument.SurveyInstrument.RELATIONSHIP_LENGTH;
import static study.nocontact.analysis.instrument.SurveyInstrument.SINCE_BREAKUP;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import study.nocontact.analysis.instrument.Categories.RelationshipLength;
import study.nocontact.analysis.instrument.Categories.YesNo;

/**
 * C01: for those who were left, no contact nearly always goes with fewer reunions.
 *
 * <p>Who counts: people whose ex ended it and who kept no contact on purpose, or limited or regular
 * contact. Estimand: the probability of being back together within {@value #YEAR} days under no
 * contact less that under kept contact, at the same covariates, a new partner of the participant
 * competing. Primary test: augmented inverse probability weighting of Aalen-Johansen pseudo-values.
 *
 * <p>Supported when the difference is negative and not negligible, and lies below zero in nearly
 * all strata: of {@link #STRATA}, by length of the relationship and having lived together, the
 * bound that nine in ten further strata keep to (random effects) is below zero. Contradicted when
 * it is positive, or negligible.
 *
 * <p>Beside it: outcome model alone, weights alone, no adjustment; rates of both kinds; reunions
 * that last; what would have come of keeping to a silence, or to contact ({@link
 * PerProtocolDifference}); and, as a negative control, earlier breakups, which the choice cannot
 * have changed.
 *
 * <p>Misleads when those with less hope choose no contact for reasons the covariates do not hold.
 */
final class DetrimentOfSilence {

  static final int YEAR = 365;

  static final MeanOutcome WITHIN_A_YEAR =
      new IncidenceOutcome(ReunionTiming::any, ReunionTiming.TOGETHER, YEAR);

  static final MeanOutcome ON_OFF =
      new YesOrNo(
          report -> report.answered(ON_OFF_BEFORE), report -> report.is(ON_OFF_BEFORE, YesNo.YES));

  /** Lengths of the relationship, each with and without a home together. */
  static final List<Predicate<Report>> STRATA = strata();

  private static final AdjustedDifference DIFFERENCE =
      AdjustedDifference.of(Arms.STRICT_AND_CONTACT, WITHIN_A_YEAR);

  private static final HazardContrast RATE =
      HazardContrast.of(
          ReunionTiming::any, ReunionTiming.TOGETHER, Exposure.of(Arms.STRICT_AND_CONTACT));

  static final Claim CLAIM =
      Protocol.of("C01", Family.PRIMARY)
          .needs(INITIATOR, SINCE_BREAKUP, CONTACT_POLICY, BACK_TOGETHER)
          .among("was_left", Report::wasLeft)
          .among("policy", Arms.STRICT_AND_CONTACT::either)
          .among("dated", WITHIN_A_YEAR::known)
          .tests("back_together", new AcrossStrata(DIFFERENCE, STRATA), new Rule.Direction(false))
          .instead(
              "retrospective",
              Variation.decisive(
                  "reunion_at_first_report",
                  DIFFERENCE.with(incidence(ReunionTiming::asFirstReported))))
          .instead(
              "prospective",
              Variation.decisive(
                  "reunion_since_first_report", RATE.with(ReunionTiming::sinceFirstReport)))
          .also("standardised", DIFFERENCE.by(ContrastEstimator.STANDARDISED))
          .also("weighted", DIFFERENCE.by(ContrastEstimator.WEIGHTED))
          .also("unadjusted", DIFFERENCE.by(ContrastEstimator.UNADJUSTED))
          .also("lasting", DIFFERENCE.with(incidence(ReunionTiming::lasting)))
          .also("per_protocol", new PerProtocolDifference(true, Arms.STRICT_AND_CONTACT))
          .asks("cause_specific", RATE, new Rule.Direction(false))
          .asks("subdistribution", RATE.by(HazardModel.SUBDISTRIBUTION), new Rule.Direction(false))
          .asks(
              "negative_control",
              DIFFERENCE.with(ON_OFF).given(Covariates.ADJUSTMENT.without(ON_OFF_BEFORE)),
              new Rule.NoEffect())
          .minimum(1464);

  private DetrimentOfSilence() {}

  static MeanOutcome incidence(Timing timing) {
    return new IncidenceOutcome(timing, ReunionTiming.TOGETHER, YEAR);
  }

  private static List<Predicate<Report>> strata() {
    List<Predicate<Report>> strata = new ArrayList<>();
    for (RelationshipLength length : RelationshipLength.values()) {
      for (YesNo home : YesNo.values()) {
        strata.add(
            report -> report.is(RELATIONSHIP_LENGTH, length) && report.is(LIVED_TOGETHER, home));
      }
    }
    return List.copyOf(strata);
  }
}
