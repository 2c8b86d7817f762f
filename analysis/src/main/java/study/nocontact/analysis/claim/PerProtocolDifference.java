package study.nocontact.analysis.claim;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import study.nocontact.analysis.statistics.EventTimes;
import study.nocontact.analysis.statistics.KaplanMeier;
import study.nocontact.analysis.statistics.NotEstimableException;

/**
 * The probability of being back together by a day if everybody kept to one of two strategies, less
 * that if everybody kept to the other: clone, censor and weight (Hernán and Robins 2016; Gaber and
 * others 2024).
 *
 * <p>Every report counts once for each strategy, for as long as what was done fits it; from then on
 * its copy is censored. Those whose outcome by the day is seen are weighted by the inverse of the
 * probabilities to have kept to the strategy until then, given the covariates ({@link Adherence}),
 * and to have been followed until then (Kaplan and Meier, by the group they were in). The estimate
 * is the difference of the two weighted shares; its error takes the weights as known, which makes
 * it rather too large, and counts both copies of a report as one person.
 *
 * <p>Misleads when something that makes people give up a strategy and get back together is not
 * among the covariates, such as a sign of life from the ex.
 *
 * @param silent those who kept no contact on purpose less the others, or the other way round
 * @param arms whose reports count
 */
record PerProtocolDifference(boolean silent, Arms arms) implements Analysis {

  private static final long LEAST = 20;

  /** The smaller number of copies that tell of a reunion, or of none. */
  private record Copies(double[] share, double size, long smallestCell) {}

  @Override
  public Measure measure() {
    return Measure.RISK_DIFFERENCE;
  }

  @Override
  public Optional<Effect> of(Selection selection, Setting setting) {
    Selection people =
        selection.where(
            report ->
                arms.either(report)
                    && Strategy.known(report)
                    && ReunionTiming.any(report).isPresent());
    if (Stream.of(Strategy.values()).anyMatch(strategy -> tooFew(people, strategy))) {
      return Optional.empty();
    }
    try {
      return effect(people, setting);
    } catch (NotEstimableException sparse) {
      return Optional.empty();
    }
  }

  /** Copies that are seen through, of reports that kept to the strategy beyond its first days. */
  private static boolean tooFew(Selection people, Strategy strategy) {
    return people.where(report -> strategy.passes(report) && seen(report, strategy)).reports()
        < LEAST;
  }

  private Optional<Effect> effect(Selection people, Setting setting) {
    Function<Report, Double> followed = followed(people);
    double[] means = new double[2];
    Copies kept = copies(people, Strategy.KEEP_SILENT, followed, means, 0);
    Copies contact = copies(people, Strategy.KEEP_CONTACT, followed, means, 1);
    double variance = 0;
    for (int i = 0; i < people.size(); i++) {
      double influence = kept.share()[i] - contact.share()[i];
      variance += people.count(people.report(i)) * influence * influence;
    }
    long reunions =
        people.where(report -> spell(report).event() == ReunionTiming.TOGETHER).reports();
    double inflation = people.inflation();
    Effect.Counted counted =
        new Effect.Counted(
            people.reports(),
            reunions,
            Math.min(kept.size(), contact.size()) / (inflation * inflation),
            Math.min(kept.smallestCell(), contact.smallestCell()),
            0);
    double difference = means[0] - means[1];
    return Effect.ifVarying(
            measure(),
            silent ? difference : -difference,
            Math.sqrt(variance) * inflation,
            "clone_censor_weight",
            counted,
            setting.look())
        .map(effect -> effect.withBase(silent ? means[1] : means[0]));
  }

  /** What happened by the day; whatever came later is all the same. */
  private static Spell spell(Report report) {
    Spell spell = ReunionTiming.any(report).orElseThrow();
    return spell.exit() > DetrimentOfSilence.YEAR
        ? new Spell(0, Math.nextUp((double) DetrimentOfSilence.YEAR), 0)
        : spell;
  }

  private static boolean seen(Report report, Strategy strategy) {
    Spell spell = spell(report);
    boolean settled = !spell.censored() || spell.exit() > DetrimentOfSilence.YEAR;
    return settled && spell.exit() <= strategy.until(report);
  }

  private static Copies copies(
      Selection people,
      Strategy strategy,
      Function<Report, Double> followed,
      double[] means,
      int index) {
    Adherence adherence =
        Adherence.of(strategy, PerProtocolDifference::spell, people, Covariates.ADJUSTMENT);
    double[] weights =
        IntStream.range(0, people.size())
            .mapToDouble(i -> weight(people.report(i), strategy, adherence, followed))
            .toArray();
    double sum = 0;
    double squares = 0;
    double together = 0;
    for (int i = 0; i < weights.length; i++) {
      long count = people.count(people.report(i));
      sum += count * weights[i];
      squares += count * weights[i] * weights[i];
      together += count * weights[i] * outcome(people.report(i));
    }
    means[index] = together / sum;
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= (outcome(people.report(i)) - means[index]) / sum;
    }
    Selection seen = people.where(report -> seen(report, strategy));
    long reunions = seen.where(report -> outcome(report) == 1).reports();
    return new Copies(weights, sum * sum / squares, Math.min(reunions, seen.reports() - reunions));
  }

  private static int outcome(Report report) {
    return spell(report).event() == ReunionTiming.TOGETHER ? 1 : 0;
  }

  private static double weight(
      Report report, Strategy strategy, Adherence adherence, Function<Report, Double> followed) {
    return seen(report, strategy)
        ? 1 / (adherence.until(report, spell(report).exit()) * followed.apply(report))
        : 0;
  }

  /** The probability, by group, to have been followed for as long as a report was. */
  private static Function<Report, Double> followed(Selection people) {
    KaplanMeier strict = followUp(people.where(Report::strict));
    KaplanMeier others = followUp(people.where(report -> !report.strict()));
    return report ->
        (report.strict() ? strict : others).survival(Math.nextDown(spell(report).exit()));
  }

  private static KaplanMeier followUp(Selection group) {
    double[] exits =
        IntStream.range(0, group.size()).mapToDouble(i -> spell(group.report(i)).exit()).toArray();
    int[] lost =
        group.codes(
            report -> {
              Spell spell = spell(report);
              return spell.censored() && spell.exit() <= DetrimentOfSilence.YEAR ? 1 : 0;
            });
    return KaplanMeier.of(EventTimes.of(exits, lost, group.counts()));
  }
}
