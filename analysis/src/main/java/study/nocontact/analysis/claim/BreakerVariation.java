package study.nocontact.analysis.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    Silences select(BreakerPopulation population) {
      return population.main().where(silence -> silence.end() != SilenceEnd.OTHER);
    }
  },
  REPORTED_BY_THE_LEFT {
    @Override
    Silences select(BreakerPopulation population) {
      return population.main().where(silence -> silence.role() == Role.DUMPEE);
    }
  },
  REPORTED_BY_THE_LEAVING {
    @Override
    Silences select(BreakerPopulation population) {
      return population.main().where(silence -> silence.role() == Role.DUMPER);
    }
  },
  DECIDED_BY_BOTH_TOO {
    @Override
    Silences select(BreakerPopulation population) {
      return population
          .onPurpose()
          .where(Silence::accepted)
          .where(silence -> silence.decidedByTheLeft() || silence.decidedByBoth());
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
      List<Silence> ended = population.main().where(Silence::ended).rows();
      return WeightedProportion.of(
          ended.stream().mapToDouble(silence -> weights.of(silence.row())).toArray(),
          ended.stream()
              .mapToLong(silence -> silence.end() == SilenceEnd.DUMPEE ? silence.reports() : 0)
              .toArray(),
          ended.stream().mapToLong(Silence::reports).toArray());
    }
  },
  RETROSPECTIVE {
    @Override
    Silences select(BreakerPopulation population) {
      return population.main().where(silence -> !silence.prospective());
    }
  },
  PROSPECTIVE {
    @Override
    Silences select(BreakerPopulation population) {
      return population.main().where(Silence::prospective);
    }
  },
  EXACT_LENGTH {
    @Override
    Silences select(BreakerPopulation population) {
      return population.main().where(Silence::exact);
    }
  },
  SET_ASIDE_TOO {
    @Override
    Silences select(BreakerPopulation population) {
      return population.onPurpose().where(Silence::decidedByTheLeft);
    }
  };

  Silences select(BreakerPopulation population) {
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
