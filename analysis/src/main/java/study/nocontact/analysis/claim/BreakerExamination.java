package study.nocontact.analysis.claim;

import static study.nocontact.analysis.claim.BreakerOfSilence.DESCRIBED_FROM;
import static study.nocontact.analysis.claim.BreakerOfSilence.MINIMUM_N;

import java.util.ArrayList;
import java.util.List;
import study.nocontact.analysis.dataset.SilenceEnd;

/** C06 examined on one set of reports. */
final class BreakerExamination implements Examination {

  private final Look look;
  private final Words words;
  private final BreakerPopulation population;
  private final BreakTally tally;
  private final BreakerFigures figures;

  /** Nothing is estimated below the number of ended silences from which they are described. */
  BreakerExamination(BreakerPopulation population, Look look, Words words) {
    this.look = look;
    this.words = words;
    this.population = population;
    tally = BreakTally.of(population.main());
    figures = tally.ended() < DESCRIBED_FROM ? null : BreakerFigures.of(population, look);
  }

  @Override
  public Double p() {
    return tally.ended() < MINIMUM_N ? null : (Double) figures.equivalenceP();
  }

  @Override
  public Finding judge(Double adjustedP) {
    Claim claim = new BreakerOfSilence();
    if (figures == null) {
      return evidence(null, List.of()).judged(claim, look, adjustedP, tooFew());
    }
    BreakerRule rule = BreakerRule.of(figures);
    BreakerReasons said = new BreakerReasons(figures, rule, adjustedP, words);
    List<String> reasons = new ArrayList<>(said.reasons());
    if (rule.verdict() == Verdict.NOT_ENOUGH_DATA) {
      reasons.add(0, tooFewReason());
    }
    Judgement judgement =
        new Judgement(
            rule.verdict(), rule.grade(), rule.fragile(), reasons, said.sentence(), said.report());
    BreakerExhibits exhibits = new BreakerExhibits(figures, population, look, words);
    return evidence(exhibits, exhibits.sensitivity(rule.first()))
        .judged(claim, look, adjustedP, judgement);
  }

  private Judgement tooFew() {
    String ended = Figures.count(tally.ended());
    String needed = Figures.count(MINIMUM_N);
    return new Judgement(
        Verdict.NOT_ENOUGH_DATA,
        "",
        false,
        List.of(tooFewReason()),
        words.text("sentence.undescribed", ended, needed),
        words.text("report.undescribed", ended));
  }

  private String tooFewReason() {
    return words.text(
        "reason.not_enough_data",
        Figures.count(MINIMUM_N),
        Figures.count(tally.ended()),
        Figures.count(moreReports()));
  }

  private long moreReports() {
    return Evidence.moreReports(population.reports(), tally.ended(), MINIMUM_N);
  }

  private Evidence evidence(BreakerExhibits exhibits, List<Sensitivity> sensitivity) {
    boolean described = exhibits != null;
    return new Evidence(
        population.flow(words),
        tally.ended(),
        tally.count(SilenceEnd.DUMPEE),
        tally.ended(),
        MINIMUM_N,
        moreReports(),
        described ? exhibits.headline() : null,
        described ? exhibits.estimates() : List.of(),
        described ? exhibits.tests() : List.of(),
        p(),
        sensitivity,
        described ? List.of(exhibits.curve()) : List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
