package study.nocontact.analysis.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import study.nocontact.analysis.dataset.Role;
import study.nocontact.analysis.dataset.SilenceEnd;
import study.nocontact.analysis.statistics.AalenJohansen;
import study.nocontact.analysis.statistics.CauseShare;
import study.nocontact.analysis.statistics.WeightedProportion;

/** Another way to find the share of silences that the side that was left broke. */
enum BreakerVariation {
  /** Follows silences from their start, with those still going on censored. */
  ONGOING_CENSORED {
    @Override
    Share share(BreakerPopulation population, Look look) {
      BreakTally tally = BreakTally.of(population.main());
      AalenJohansen curves = AalenJohansen.of(tally.times());
      CauseShare wide = curves.share(1, BreakerOfSilence.HORIZON, look.coverage());
      CauseShare narrow = curves.share(1, BreakerOfSilence.HORIZON, look.equivalenceCoverage());
      return new Share(
          wide.estimate(), narrow.interval(), wide.interval(), "aalen_johansen", tally.all());
    }
  },
  /** Leaves out silences that somebody else or chance ended. */
  BY_ONE_OF_THE_TWO {
    @Override
    Selection select(BreakerPopulation population) {
      return population.main().where(report -> report.silence().end() != SilenceEnd.OTHER);
    }
  },
  REPORTED_BY_THE_LEFT {
    @Override
    Selection select(BreakerPopulation population) {
      return population.main().where(report -> report.silence().role() == Role.DUMPEE);
    }
  },
  REPORTED_BY_THE_LEAVING {
    @Override
    Selection select(BreakerPopulation population) {
      return population.main().where(report -> report.silence().role() == Role.DUMPER);
    }
  },
  DECIDED_BY_BOTH_TOO {
    @Override
    Selection select(BreakerPopulation population) {
      return population
          .onPurpose()
          .where(Report::accepted)
          .where(report -> report.silence().decidedByTheLeft() || report.silence().decidedByBoth());
    }
  },
  /**
   * Weighs each silence that ended by 1 over its length: who is still silent, or has just stopped,
   * is likelier to come across the study, and a long silence offers more days for that.
   */
  WEIGHTED_BY_LENGTH {
    @Override
    Share share(BreakerPopulation population, Look look) {
      BreakTally tally = BreakTally.of(population.main());
      return ofWeighted(tally.shareByInverseLength(), tally.ended(), look);
    }
  },
  RAKED {
    @Override
    Optional<Share> find(BreakerPopulation population, Look look) {
      return population
          .weighting()
          .filter(weights -> ended(population) >= BreakerOfSilence.DESCRIBED_FROM)
          .map(weights -> ofWeighted(weighted(population, weights), ended(population), look));
    }

    private static long ended(BreakerPopulation population) {
      return BreakTally.of(population.main()).ended();
    }

    private static WeightedProportion weighted(BreakerPopulation population, Weighting weights) {
      Selection ended = population.main().where(report -> report.silence().ended());
      return WeightedProportion.of(
          ended.numbers(report -> weights.of(report.row())),
          IntStream.range(0, ended.size()).mapToLong(i -> byTheLeft(ended, i)).toArray(),
          ended.counts());
    }

    private static long byTheLeft(Selection ended, int index) {
      return ended.report(index).silence().end() == SilenceEnd.DUMPEE ? ended.reports(index) : 0;
    }
  },
  RETROSPECTIVE {
    @Override
    Selection select(BreakerPopulation population) {
      return population.main().where(report -> !report.prospective());
    }
  },
  PROSPECTIVE {
    @Override
    Selection select(BreakerPopulation population) {
      return population.main().where(Report::prospective);
    }
  },
  EXACT_LENGTH {
    @Override
    Selection select(BreakerPopulation population) {
      return population.main().where(Report::exact);
    }
  },
  SET_ASIDE_TOO {
    @Override
    Selection select(BreakerPopulation population) {
      return population.onPurpose().where(report -> report.silence().decidedByTheLeft());
    }
  };

  Selection select(BreakerPopulation population) {
    return population.main();
  }

  Share share(BreakerPopulation population, Look look) {
    BreakTally tally = BreakTally.of(select(population));
    return Share.exact(tally.count(SilenceEnd.DUMPEE), tally.ended(), look);
  }

  private static Share ofWeighted(WeightedProportion weighted, long n, Look look) {
    return new Share(
        weighted.estimate(),
        weighted.interval(look.equivalenceCoverage()),
        weighted.interval(look.coverage()),
        "korn_graubard",
        n);
  }

  /** The result, unless fewer silences than are described at all had ended. */
  Optional<Share> find(BreakerPopulation population, Look look) {
    long ended = BreakTally.of(select(population)).ended();
    return ended < BreakerOfSilence.DESCRIBED_FROM
        ? Optional.empty()
        : Optional.of(share(population, look));
  }

  String label(Words words) {
    return words.text("sensitivity." + name().toLowerCase(Locale.ROOT));
  }

  /** All labels in order. */
  static List<String> labels(Words words) {
    return Stream.of(values()).map(variation -> variation.label(words)).toList();
  }
}
