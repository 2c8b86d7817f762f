package study.nocontact.analysis.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import study.nocontact.analysis.dataset.Role;

/** Another way to look for a bump at 30 days. */
enum SweetSpotVariation {
  WINDOW_OF_ONE_DAY {
    @Override
    Optional<Departure> find(SweetSpotPopulation population, Look look) {
      return followed(population, 1, look);
    }
  },
  WINDOW_OF_A_WEEK {
    @Override
    Optional<Departure> find(SweetSpotPopulation population, Look look) {
      return followed(population, 7, look);
    }
  },
  /**
   * Round lengths only, each against the curve through the others: they share how they are said.
   */
  HEAP_AGAINST_HEAPS {
    @Override
    Silences select(SweetSpotPopulation population) {
      return population.main().where(silence -> CatchmentBins.isPreferred(silence.days()));
    }
  },
  HEAPING_MIXTURE {
    @Override
    Optional<Departure> find(SweetSpotPopulation population, Look look) {
      return HeapingMixture.departure(ReunionTally.of(population.main()), look);
    }
  },
  OTHER_SIDE_REACHES_OUT {
    @Override
    Optional<Departure> find(SweetSpotPopulation population, Look look) {
      return OtherSideHazard.of(population.silences().where(Silence::accepted)).departure(look);
    }
  },
  LANDMARK_AT_30_DAYS {
    @Override
    Optional<Departure> find(SweetSpotPopulation population, Look look) {
      return PlanLandmark.of(population.silences().where(Silence::accepted)).departure(look);
    }
  },
  RAKED {
    @Override
    Optional<Departure> find(SweetSpotPopulation population, Look look) {
      return population.weighting().flatMap(weights -> raked(population.main(), weights, look));
    }
  },
  RETROSPECTIVE {
    @Override
    Silences select(SweetSpotPopulation population) {
      return population.main().where(silence -> !silence.prospective());
    }
  },
  PROSPECTIVE {
    @Override
    Silences select(SweetSpotPopulation population) {
      return population.main().where(Silence::prospective);
    }
  },
  EXACT_LENGTH {
    @Override
    Silences select(SweetSpotPopulation population) {
      return population.main().where(Silence::exact);
    }
  },
  FIXED_PLAN {
    @Override
    Silences select(SweetSpotPopulation population) {
      return population.main().where(Silence::hadFixedLength);
    }
  },
  NO_FIXED_PLAN {
    @Override
    Silences select(SweetSpotPopulation population) {
      return population.main().where(Silence::hadNoFixedLength);
    }
  },
  REPORTED_BY_THE_LEFT {
    @Override
    Silences select(SweetSpotPopulation population) {
      return population.main().where(silence -> silence.role() == Role.DUMPEE);
    }
  },
  REPORTED_BY_THE_LEAVING {
    @Override
    Silences select(SweetSpotPopulation population) {
      return population.main().where(silence -> silence.role() == Role.DUMPER);
    }
  },
  BROKEN_BY_ANYBODY {
    @Override
    Silences select(SweetSpotPopulation population) {
      return population.ended().where(Silence::accepted);
    }
  },
  SET_ASIDE_TOO {
    @Override
    Silences select(SweetSpotPopulation population) {
      return population.ended().where(SweetSpotPopulation::brokenByTheLeft);
    }
  };

  Silences select(SweetSpotPopulation population) {
    return population.main();
  }

  /** The bump found this way; empty where too few silences allow it. */
  Optional<Departure> find(SweetSpotPopulation population, Look look) {
    return Bump.inCatchmentBin(ReunionTally.of(select(population)), look).map(Bump::departure);
  }

  private static Optional<Departure> followed(
      SweetSpotPopulation population, int halfWidth, Look look) {
    Silences followed = population.main().where(Silence::prospective);
    return Bump.inWindow(ReunionTally.of(followed), halfWidth, look).map(Bump::departure);
  }

  /** Counts are multiples of the weights, and errors are widened by what weights cost. */
  private static Optional<Departure> raked(Silences silences, Weighting weights, Look look) {
    return Bump.inCatchmentBin(ReunionTally.weighted(silences, weights), look)
        .map(bump -> bump.departure(weights.inflation(silences), silences.reports()));
  }

  String label(Words words) {
    return words.text("sensitivity." + name().toLowerCase(Locale.ROOT));
  }

  /** All labels in order. */
  static List<String> labels(Words words) {
    return Stream.of(values()).map(variation -> variation.label(words)).toList();
  }
}
