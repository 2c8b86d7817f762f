package study.nocontact.analysis.claim;

import java.util.List;
import java.util.Locale;
import study.nocontact.analysis.statistics.ChiSquareResult;
import study.nocontact.analysis.statistics.CoxFit;
import study.nocontact.analysis.statistics.CoxRegression;
import study.nocontact.analysis.statistics.FineGray;
import study.nocontact.analysis.statistics.HazardRatio;
import study.nocontact.analysis.statistics.NotEstimableException;
import study.nocontact.analysis.statistics.ProportionalHazardsTest;
import study.nocontact.analysis.statistics.SurvivalRows;

/** What rate is compared; the group is the first covariate. */
enum HazardModel {
  /** The rate among those who have had no event of any cause. */
  CAUSE_SPECIFIC {
    @Override
    Found fit(SurvivalRows rows, int cause, boolean check) {
      CoxFit fit = CoxRegression.withDefaults().fit(rows.censoringAllBut(cause));
      HazardRatio ratio = fit.estimates().hazardRatio(0);
      return new Found(ratio, check ? changes(fit) : List.of());
    }
  },
  /** The rate that the cumulative incidence follows: those with another cause stay in the count. */
  SUBDISTRIBUTION {
    @Override
    Found fit(SurvivalRows rows, int cause, boolean check) {
      return new Found(
          FineGray.withDefaults().withCause(cause).fit(rows).estimates().hazardRatio(0), List.of());
    }
  };

  /** The ratio and what it assumes. */
  record Found(HazardRatio ratio, List<Effect.Check> checks) {}

  /** Fits the model; checks hold for rows that count people. */
  abstract Found fit(SurvivalRows rows, int cause, boolean check);

  /** Whether the ratio changes over time, where there are enough event times to see it. */
  private static List<Effect.Check> changes(CoxFit fit) {
    try {
      ChiSquareResult change = ProportionalHazardsTest.withDefaults().test(fit, new int[] {0});
      return List.of(
          new Effect.Check("proportional_hazards", "chi2", change.statistic(), change.pValue()));
    } catch (NotEstimableException fewTimes) {
      return List.of();
    }
  }

  /** Key of the method's name. */
  String method() {
    return name().toLowerCase(Locale.ROOT);
  }
}
