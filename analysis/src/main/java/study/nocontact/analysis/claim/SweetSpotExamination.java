package study.nocontact.analysis.claim;

import static study.nocontact.analysis.claim.NoSweetSpot.LEAST_PER_CELL;
import static study.nocontact.analysis.claim.NoSweetSpot.MINIMUM_N;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import study.nocontact.analysis.claim.ReunionTally.Count;

/** C10 examined on one set of reports. */
final class SweetSpotExamination implements Examination {

  private final Look look;
  private final Words words;
  private final SweetSpotPopulation population;
  private final ReunionTally tally;
  private final BinnedReunions bins;
  private final Optional<SweetSpotFigures> figures;

  SweetSpotExamination(SweetSpotPopulation population, Look look, Words words, long seed) {
    this.look = look;
    this.words = words;
    this.population = population;
    tally = ReunionTally.of(population.main());
    bins = BinnedReunions.of(tally);
    figures = SweetSpotFigures.of(population, look, words, seed);
  }

  private boolean enough() {
    return figures.isPresent()
        && bins.target().all() >= MINIMUM_N
        && bins.smallestCell() >= LEAST_PER_CELL;
  }

  @Override
  public Double p() {
    return enough() ? (Double) figures.orElseThrow().p() : null;
  }

  @Override
  public Finding judge(Double adjustedP) {
    return figures
        .map(numbers -> judge(numbers, adjustedP))
        .orElseGet(
            () ->
                evidence(Optional.empty(), List.of())
                    .judged(new NoSweetSpot(), look, adjustedP, tooFew()));
  }

  private Finding judge(SweetSpotFigures numbers, Double adjustedP) {
    SweetSpotRule rule = SweetSpotRule.of(numbers, enough(), look, adjustedP);
    SweetSpotReasons said = new SweetSpotReasons(numbers, rule, adjustedP, words);
    List<String> reasons = new ArrayList<>(said.reasons());
    if (rule.verdict() == Verdict.NOT_ENOUGH_DATA) {
      reasons.add(0, tooFewReason());
    }
    Judgement judgement =
        new Judgement(
            rule.verdict(), rule.grade(), rule.fragile(), reasons, said.sentence(), said.report());
    SweetSpotExhibits exhibits = new SweetSpotExhibits(numbers, look, words);
    return evidence(Optional.of(exhibits), exhibits.sensitivity(rule.first()))
        .judged(new NoSweetSpot(), look, adjustedP, judgement);
  }

  private Judgement tooFew() {
    String target = Figures.count(bins.target().all());
    return new Judgement(
        Verdict.NOT_ENOUGH_DATA,
        "",
        false,
        List.of(tooFewReason()),
        words.text("sentence.undescribed", target, Figures.count(MINIMUM_N)),
        words.text("report.undescribed", Figures.count(tally.total().all()), target));
  }

  private String tooFewReason() {
    return words.text(
        "reason.not_enough_data",
        Figures.count(MINIMUM_N),
        Figures.count(LEAST_PER_CELL),
        Figures.count(bins.target().all()),
        Figures.count(bins.smallestCell()),
        Figures.count(moreReports()));
  }

  /** Until the bin around 30 days is full and no bin lacks either outcome. */
  private long moreReports() {
    LongStream cells =
        IntStream.range(0, CatchmentBins.COUNT)
            .mapToObj(bins::count)
            .flatMapToLong(count -> LongStream.of(count.together(), count.apart()))
            .map(cell -> Evidence.moreReports(population.reports(), cell, LEAST_PER_CELL));
    long target = Evidence.moreReports(population.reports(), bins.target().all(), MINIMUM_N);
    return Math.max(target, cells.max().orElseThrow());
  }

  private Evidence evidence(Optional<SweetSpotExhibits> exhibits, List<Sensitivity> sensitivity) {
    Count total = tally.total();
    return new Evidence(
        population.flow(words),
        total.all(),
        total.together(),
        total.all(),
        MINIMUM_N,
        moreReports(),
        exhibits.map(SweetSpotExhibits::headline).orElse(null),
        exhibits.map(SweetSpotExhibits::estimates).orElse(List.of()),
        exhibits.map(SweetSpotExhibits::tests).orElse(List.of()),
        p(),
        sensitivity,
        List.of(),
        exhibits.map(exhibit -> List.of(exhibit.bins())).orElse(List.of()),
        exhibits.map(SweetSpotExhibits::scans).orElse(List.of()),
        List.of(),
        List.of(),
        List.of());
  }
}
