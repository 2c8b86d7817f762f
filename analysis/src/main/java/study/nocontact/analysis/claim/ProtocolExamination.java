package study.nocontact.analysis.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A protocol carried out on one set of reports. */
final class ProtocolExamination implements Examination {

  private final ProtocolData data;
  private final Words words;
  private final Optional<ProtocolFigures> figures;

  ProtocolExamination(ProtocolData data) {
    this.data = data;
    words = new Words(data.protocol().id());
    figures = ProtocolFigures.of(data);
  }

  @Override
  public Double p() {
    return figures.filter(ProtocolFigures::enough).map(ProtocolFigures::p).orElse(null);
  }

  @Override
  public Finding judge(Double adjustedP) {
    return figures
        .map(numbers -> judge(numbers, adjustedP))
        .orElseGet(
            () ->
                evidence(Optional.empty(), List.of())
                    .judged(data.protocol(), look(), adjustedP, undescribed()));
  }

  private Look look() {
    return data.setting().look();
  }

  private Finding judge(ProtocolFigures numbers, Double adjustedP) {
    ProtocolRule rule = ProtocolRule.of(numbers, adjustedP);
    ProtocolWords said = new ProtocolWords(numbers, rule, adjustedP, words);
    List<String> reasons = new ArrayList<>(said.reasons());
    if (rule.verdict() == Verdict.NOT_ENOUGH_DATA) {
      reasons.addAll(0, said.tooLittle(moreReports(numbers)));
    }
    for (Protocol.Remark remark : data.protocol().remarks()) {
      reasons.addAll(remark.of(data, words));
    }
    Judgement judgement =
        new Judgement(
            rule.verdict(), rule.grade(), rule.fragile(), reasons, said.sentence(), said.report());
    ProtocolExhibits exhibits = new ProtocolExhibits(numbers, words);
    return evidence(Optional.of(exhibits), exhibits.sensitivity(rule.repeated()))
        .judged(data.protocol(), look(), adjustedP, judgement);
  }

  private Judgement undescribed() {
    String reports = Figures.count(data.selection().reports());
    String needed = Figures.count(data.protocol().minimum());
    return new Judgement(
        Verdict.NOT_ENOUGH_DATA,
        "",
        false,
        List.of(words.shared("reason.undescribed", reports, words.text("size"), needed)),
        words.shared("sentence.undescribed", reports, words.text("size"), needed),
        words.shared("report.undescribed", reports));
  }

  private long moreReports(ProtocolFigures numbers) {
    long size = (long) numbers.size();
    return Evidence.moreReports(data.cases().reports(), size, data.protocol().minimum());
  }

  private Drawings drawings() {
    return Drawings.all(
        data.protocol().primaries().stream()
            .map(primary -> primary.analysis().drawings(data.selection(), data.setting(), words))
            .toList());
  }

  private Evidence evidence(Optional<ProtocolExhibits> exhibits, List<Sensitivity> sensitivity) {
    long reports = data.selection().reports();
    Drawings drawings = figures.isPresent() ? drawings() : Drawings.NONE;
    Optional<Effect> first = figures.map(ProtocolFigures::first);
    return new Evidence(
        data.selection().flow(),
        first.map(Effect::n).orElse(reports),
        first.map(Effect::events).orElse(0L),
        figures.map(ProtocolFigures::size).orElse((double) reports),
        data.protocol().minimum(),
        figures
            .map(this::moreReports)
            .orElseGet(
                () ->
                    Evidence.moreReports(
                        data.cases().reports(), reports, data.protocol().minimum())),
        exhibits.map(ProtocolExhibits::headline).orElse(null),
        exhibits.map(ProtocolExhibits::estimates).orElse(List.of()),
        exhibits.map(ProtocolExhibits::tests).orElse(List.of()),
        p(),
        sensitivity,
        drawings.curves(),
        drawings.bins(),
        List.of(),
        drawings.answers(),
        drawings.rates(),
        drawings.balances());
  }
}
