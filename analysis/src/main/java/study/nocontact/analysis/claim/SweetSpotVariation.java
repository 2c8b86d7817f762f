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
    Selection select(SweetSpotPopulation population) {
      return population.main().where(report -> CatchmentBins.isPreferred(report.silence().days()));
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
      return OtherSideHazard.of(population.silences().where(Report::accepted)).departure(look);
    }
  },
  LANDMARK_AT_30_DAYS {
    @Override
    Optional<Departure> find(SweetSpotPopulation population, Look look) {
      return PlanLandmark.of(population.silences().where(Report::accepted)).departure(look);
    }
  },
  RAKED {
    @Override
    Optional<Departure> find(SweetSpotPopulation population, Look look) {
      return population
          .weighting()
          .flatMap(weights -> raked(population.main().weighted(weights), look));
    }
  },
  RETROSPECTIVE {
    @Override
    Selection select(SweetSpotPopulation population) {
      return population.main().where(report -> !report.prospective());
    }
  },
  PROSPECTIVE {
    @Override
    Selection select(SweetSpotPopulation population) {
      return population.main().where(Report::prospective);
    }
  },
  EXACT_LENGTH {
    @Override
    Selection select(SweetSpotPopulation population) {
      return population.main().where(Report::exact);
    }
  },
  FIXED_PLAN {
    @Override
    Selection select(SweetSpotPopulation population) {
      return population.main().where(report -> report.silence().hadFixedLength());
    }
  },
  NO_FIXED_PLAN {
    @Override
    Selection select(SweetSpotPopulation population) {
      return population.main().where(report -> report.silence().hadNoFixedLength());
    }
  },
  REPORTED_BY_THE_LEFT {
    @Override
    Selection select(SweetSpotPopulation population) {
      return population.main().where(report -> report.silence().role() == Role.DUMPEE);
    }
  },
  REPORTED_BY_THE_LEAVING {
    @Override
    Selection select(SweetSpotPopulation population) {
      return population.main().where(report -> report.silence().role() == Role.DUMPER);
    }
  },
  BROKEN_BY_ANYBODY {
    @Override
    Selection select(SweetSpotPopulation population) {
      return population.ended().where(Report::accepted);
    }
  },
  SET_ASIDE_TOO {
    @Override
    Selection select(SweetSpotPopulation population) {
      return population.ended().where(SweetSpotPopulation::brokenByTheLeft);
    }
  };

  Selection select(SweetSpotPopulation population) {
    return population.main();
  }

  /** The bump found this way; empty where too few silences allow it. */
  Optional<Departure> find(SweetSpotPopulation population, Look look) {
    return Bump.inCatchmentBin(ReunionTally.of(select(population)), look).map(Bump::departure);
  }

  private static Optional<Departure> followed(
      SweetSpotPopulation population, int halfWidth, Look look) {
    Selection followed = population.main().where(Report::prospective);
    return Bump.inWindow(ReunionTally.of(followed), halfWidth, look).map(Bump::departure);
  }

  /** Counts are multiples of the weights, and errors are widened by what weights cost. */
  private static Optional<Departure> raked(Selection weighted, Look look) {
    return Bump.inCatchmentBin(ReunionTally.of(weighted), look)
        .map(
            bump ->
                bump.departure(
                    weighted.inflation(), weighted.where(SweetSpotVariation::about).reports()));
  }

  private static boolean about(Report report) {
    return CatchmentBins.of(report.silence().days()) == CatchmentBins.TARGET;
  }

  String label(Words words) {
    return words.text("sensitivity." + name().toLowerCase(Locale.ROOT));
  }

  /** All labels in order. */
  static List<String> labels(Words words) {
    return Stream.of(values()).map(variation -> variation.label(words)).toList();
  }
}
