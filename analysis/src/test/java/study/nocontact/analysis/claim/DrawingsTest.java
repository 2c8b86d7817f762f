package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTROL_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.FORECAST_CHANCE;
import static study.nocontact.analysis.instrument.SurveyInstrument.LIVED_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.PLAN_FIXED;

import java.util.List;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.BackTogether;
import study.nocontact.analysis.instrument.Categories.Breaker;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.YesNo;
import study.nocontact.analysis.instrument.SurveyInstrument;

/** What claims give to be drawn. */
class DrawingsTest {

  private static final Answers STRICT = Reunions.none(ContactPolicy.NONE_ON_PURPOSE, 730);
  private static final Answers LIMITED = Reunions.none(ContactPolicy.IMPORTANT_ONLY, 730);

  @Test
  void answersAreCountedByGroup() {
    Answers silent = Reports.ongoing(20);
    Answers open = silent.with(CONTACT_POLICY, ContactPolicy.REGULAR);
    Reports reports =
        new Reports()
            .add(30, silent, CONTROL_NOW, 4)
            .add(20, silent, CONTROL_NOW, 1)
            .add(40, open, CONTROL_NOW, 2)
            .add(10, open, CONTROL_NOW, 3)
            .add(7, open);

    List<AnswerShares> answers = Reports.judged(SenseOfControl.CLAIM, reports.table()).answers();

    // Two tests compare the same groups in the same question: it is drawn once.
    assertThat(answers).singleElement();
    assertThat(answers.get(0).groups())
        .containsExactly(
            new AnswerShares.Group("No contact on purpose", List.of(20L, 0L, 0L, 30L, 0L)),
            new AnswerShares.Group("Limited or regular contact", List.of(0L, 40L, 10L, 0L, 0L)));
    assertThat(answers.get(0).steps()).hasSize(5).last().isEqualTo("Extremely");
  }

  @Test
  void incidencesAndBalanceAreDrawnByGroup() {
    Reports reports =
        new Reports()
            .add(40, Reunions.on(STRICT, 40), LIVED_TOGETHER, YesNo.YES)
            .add(160, STRICT, LIVED_TOGETHER, YesNo.NO)
            .add(100, Reunions.on(LIMITED, 100), LIVED_TOGETHER, YesNo.NO)
            .add(100, LIMITED, LIVED_TOGETHER, YesNo.YES);
    Finding finding = Reports.judged(NoBetterSilence.CLAIM, reports.table());

    Curve curve = finding.curves().get(0);
    assertThat(curve.lines())
        .extracting(Curve.Line::label)
        .containsExactly("No contact on purpose", "Important matters only");
    assertThat(last(curve.lines().get(0)).value()).isCloseTo(.2, within(1e-12));
    assertThat(last(curve.lines().get(1)).value()).isCloseTo(.5, within(1e-12));
    assertThat(last(curve.lines().get(1)).events()).isEqualTo(100);

    Balance balance = finding.balances().get(0);
    assertThat(balance.n()).isEqualTo(400);
    // 40 of 200 against 100 of 200 lived together.
    assertThat(balance.rows())
        .filteredOn(row -> row.covariate().equals("lived together"))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.before())
                  .isCloseTo(-.3 / Math.sqrt((.16 + .25) / 2 * 200 / 199), within(1e-9));
              assertThat(row.after()).isCloseTo(0, within(1e-6));
            });
  }

  private static Curve.Point last(Curve.Line line) {
    return line.points().get(line.points().size() - 1);
  }

  @Test
  void ratesAreDrawnOverWindows() {
    Reports reports =
        new Reports()
            .add(50, Reports.ended(5, Breaker.ME))
            .add(30, Reports.ended(20, Breaker.EX))
            .add(20, Reports.ongoing(100));
    Rates rates = Reports.judged(HardeningSilence.CLAIM, reports.table()).rates().get(0);

    assertThat(rates.windows().get(0)).isEqualTo(new Rates.Window(0, 7, 50, 50 * 5 + 50 * 7));
    assertThat(rates.windows().get(1)).isEqualTo(new Rates.Window(7, 30, 30, 30 * 13 + 20 * 23));
  }

  @Test
  void forecastsAreHeldAgainstWhatCame() {
    Answers planned = Reports.ongoing(400).with(PLAN_FIXED, YesNo.YES);
    Answers unplanned = Reports.ongoing(400).with(PLAN_FIXED, YesNo.NO);
    Reports reports =
        new Reports()
            .add(15, planned.with(FORECAST_CHANCE, 10))
            .add(5, unplanned.with(FORECAST_CHANCE, 19))
            .add(
                30,
                unplanned.with(FORECAST_CHANCE, 100),
                SurveyInstrument.BACK_TOGETHER,
                BackTogether.YES_STILL);
    BinnedProportions bins = Reports.judged(FalseHope.CLAIM, reports.table()).bins().get(0);

    assertThat(bins.bins()).hasSize(5);
    assertThat(bins.bins().get(0).n()).isEqualTo(20);
    assertThat(bins.bins().get(0).expected()).isCloseTo((15 * .1 + 5 * .19) / 20, within(1e-12));
    assertThat(bins.bins().get(4)).isEqualTo(new BinnedProportions.Bin(80, 100, 30, 30, 1, false));
  }
}
