package study.nocontact.analysis.statistics;

import java.util.Arrays;

/** The function of time with which a coefficient is suspected to change. */
public enum TimeTransform {
  /** 1 - S(t-), S the Kaplan-Meier estimate for everybody; robust against long tails. */
  KAPLAN_MEIER {
    @Override
    double[] of(double[] times, SurvivalRows rows) {
      KaplanMeier curve = KaplanMeier.of(rows.times());
      return Arrays.stream(times).map(time -> 1 - curve.survival(Math.nextDown(time))).toArray();
    }
  },
  /** t itself; late events weigh most. */
  IDENTITY {
    @Override
    double[] of(double[] times, SurvivalRows rows) {
      return times.clone();
    }
  },
  /** ln t. */
  LOG {
    @Override
    double[] of(double[] times, SurvivalRows rows) {
      return Arrays.stream(times).map(Math::log).toArray();
    }
  },
  /** Rank of t among the exit times of everybody, the mean rank where they are tied. */
  RANK {
    @Override
    double[] of(double[] times, SurvivalRows rows) {
      return new ExitRanks(rows).of(times);
    }
  };

  abstract double[] of(double[] times, SurvivalRows rows);
}
