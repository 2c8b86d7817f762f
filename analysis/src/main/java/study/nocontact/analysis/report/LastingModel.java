package study.nocontact.analysis.report;

import study.nocontact.analysis.statistics.Alternative;
import study.nocontact.analysis.statistics.CensoredTimes;
import study.nocontact.analysis.statistics.CureFit;
import study.nocontact.analysis.statistics.CureModel;
import study.nocontact.analysis.statistics.EventTimes;
import study.nocontact.analysis.statistics.Interval;
import study.nocontact.analysis.statistics.MallerZhou;
import study.nocontact.analysis.statistics.ShapeTest;
import study.nocontact.analysis.statistics.WeibullFit;
import study.nocontact.analysis.statistics.WeibullRegression;

/** How long silences last, with and without a share that lasts for good. */
final class LastingModel {

  static final String TITLE = "Length of a silence kept on purpose, by Weibull models";

  private static final double LEVEL = .95;

  private LastingModel() {}

  static Section.Builder of(SilenceTimes silences) {
    EventTimes times = silences.times();
    CensoredTimes rows = CensoredTimes.of(times);
    WeibullFit plain = WeibullRegression.withDefaults().fit(rows);
    CureFit cure = CureModel.withDefaults().fit(rows);
    return Section.of("model-lasting", TITLE)
        .say(
            "A shape below 1 says that the hazard of an end falls with time; differences between"
                + " people alone can do that. The mixture adds a share of silences that never end;"
                + " it can be told from late ends only when people were followed for long enough.")
        .show(estimates(plain, cure))
        .show(diagnostics(plain, cure, times));
  }

  private static DataTable estimates(WeibullFit plain, CureFit cure) {
    Interval share = cure.profileInterval(LEVEL);
    Interval shape = plain.shapeInterval(LEVEL);
    return DataTable.of(
            "model-lasting-estimates",
            "Estimates with 95% intervals",
            "What",
            "Value",
            "Lower",
            "Upper")
        .row(
            Cell.text("Weibull shape"),
            Cell.number(plain.shape(), 3),
            Cell.number(shape.lower(), 3),
            Cell.number(shape.upper(), 3))
        .row(
            Cell.text("Weibull scale (days)"),
            Cell.number(Math.exp(plain.coefficients()[0]), 1),
            Cell.empty(),
            Cell.empty())
        .row(
            Cell.text("Mixture: share that never ends (profile likelihood)"),
            Cell.percent(cure.cureFraction()),
            Cell.percent(share.lower()),
            Cell.percent(share.upper()))
        .row(
            Cell.text("Mixture: shape of the others"),
            Cell.number(Math.exp(cure.logShape()), 3),
            Cell.empty(),
            Cell.empty())
        .row(
            Cell.text("Mixture: scale of the others (days)"),
            Cell.number(Math.exp(cure.logScale()), 1),
            Cell.empty(),
            Cell.empty())
        .build();
  }

  private static DataTable diagnostics(WeibullFit plain, CureFit cure, EventTimes times) {
    ShapeTest shape = plain.shapeTest(Alternative.TWO_SIDED);
    MallerZhou followUp = MallerZhou.of(times);
    return DataTable.of("model-lasting-diagnostics", "Diagnostics", "What", "Value")
        .row(Cell.text("Silences"), Cell.count(times.subjects()))
        .row(Cell.text("Ended"), Cell.count(CensoredTimes.of(times).events()))
        .row(Cell.text("Weibull: log likelihood"), Cell.number(plain.logLikelihood(), 2))
        .row(Cell.text("Weibull: iterations"), Cell.count(plain.iterations()))
        .row(Cell.text("Shape 1: likelihood ratio"), Cell.number(shape.statistic(), 2))
        .row(Cell.text("Shape 1: p"), Cell.p(shape.pValue()))
        .row(Cell.text("Mixture: log likelihood"), Cell.number(cure.logLikelihood(), 2))
        .row(Cell.text("Mixture: iterations"), Cell.count(cure.iterations()))
        .row(Cell.text("No lasting share: p"), Cell.p(cure.cureTest().pValue()))
        .row(
            Cell.text("Follow-up too short to tell (Maller and Zhou’s alpha, above .05)"),
            Cell.number(followUp.alpha(), 3))
        .row(Cell.text("Last end (day)"), Cell.number(followUp.lastEventTime(), 0))
        .row(Cell.text("Last day anybody was followed"), Cell.number(followUp.lastTime(), 0))
        .build();
  }
}
